import type { Picture } from './demo.ts'
import { brandFact } from './campaign-entry.ts'
import type { Portal } from './portal.ts'
import type { Source } from './source.ts'
import { demoDay } from './story.ts'

const credit = { zh: '演示配图，本站绘制', en: 'Drawn for this demonstration' }

/** The pictures of a portal: its mark, those of its campaigns, a character for each portrait, a cover for each story. */
export const picturesOf = (portal: Portal, source: Source): Picture[] => [
  wordmark(portal),
  ...campaignPictures(portal, source),
  ...portraits(portal, source),
  ...covers(portal),
]

const wordmark = ({ wordmark, site }: Portal): Picture => ({
  id: 'media/wordmark',
  alt: wordmark,
  credit,
  drawing: { kind: 'wordmark', text: wordmark.zh, ...site.brand },
})

const covers = ({ stories, tint, site: { look } }: Portal): Picture[] =>
  stories.map(({ slug, column, genre, cover: { motif, light, alt } }) => ({
    id: `media/cover-${slug}`,
    alt: { zh: `插画：${alt.zh}`, ...(alt.en && { en: `Illustration: ${alt.en}` }) },
    credit,
    drawing: {
      kind: 'cover',
      motif,
      light,
      seed: [slug, demoDay, column, genre].join('|'),
      ...(tint && { tint }),
      ...(look && { look }),
    },
  }))

const campaignPictures = ({ campaigns, tint, site: { look } }: Portal, source: Source): Picture[] =>
  campaigns.flatMap(({ fact, slug, sign, en, theme, cover }): Picture[] => {
    const { name } = brandFact(source, fact)
    const mark: Picture = {
      id: `media/mark-${slug}`,
      alt: { zh: `${name}：为演示绘制的标志`, en: `${en}: mark drawn for this demonstration` },
      credit,
      drawing: { kind: 'mark', text: sign, ...theme },
    }
    if (!cover) return [mark]
    return [
      mark,
      {
        id: `media/campaign-${slug}`,
        alt: { zh: `${name}：为演示绘制的插画`, en: `${en}: illustration drawn for this demonstration` },
        credit,
        drawing: { kind: 'cover', ...cover, seed: `campaign|${slug}`, ...(tint && { tint }), ...(look && { look }) },
      },
    ]
  })

const portraits = ({ people, site }: Portal, { facts }: Source): Picture[] =>
  people.map(({ fact, slug, en }) => {
    const [surname] = facts.people.find(({ id }) => id === fact)!.name
    return {
      id: `media/portrait-${slug}`,
      alt: { zh: `“${surname}”字，代替肖像`, en: `A character of the name of ${en.name} in place of a portrait` },
      credit,
      drawing: { kind: 'monogram', text: surname!, ...site.brand, ...(site.look && { look: site.look }) },
    }
  })
