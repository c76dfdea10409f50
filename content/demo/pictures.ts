import type { Picture } from './demo.ts'
import { brandFact } from './campaign-entry.ts'
import type { Portal } from './portal.ts'
import type { Source } from './source.ts'
import { demoDay } from './story.ts'

const credit = { zh: '本站绘制', en: 'Drawn for this site' }

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
    alt,
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
      alt: { zh: `${name}的标志`, en: `Mark of ${en}` },
      credit,
      drawing: { kind: 'mark', text: sign, ...theme },
    }
    if (!cover) return [mark]
    return [
      mark,
      {
        id: `media/campaign-${slug}`,
        alt: { zh: `为${name}绘制的地平线`, en: `A horizon drawn for ${en}` },
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
