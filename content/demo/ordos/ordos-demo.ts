import type { Article } from '../../contract/index.ts'
import type { Demo, Picture } from '../demo.ts'
import type { Facts } from '../facts.ts'
import { campaignEntries, campaigns } from './campaigns.ts'
import { columns, topics } from './columns.ts'
import { pages } from './pages.ts'
import { people } from './people.ts'
import { site } from './site.ts'
import { academiaStories } from './stories/academia.ts'
import { baigaliStories } from './stories/baigali.ts'
import { newsStories } from './stories/news.ts'
import { noticeStories } from './stories/notices.ts'
import { outdoorStories } from './stories/outdoors.ts'
import { youthStories } from './stories/youth.ts'
import { demoDay, toArticle } from './story.ts'

const stories = [
  ...newsStories,
  ...baigaliStories,
  ...outdoorStories,
  ...youthStories,
  ...academiaStories,
  ...noticeStories,
]

const credit = { zh: '本站绘制', en: 'Drawn for this site' }

/** The demonstration of 鄂尔多斯: its site, its brand 百嘎丽 with every branch, its columns, pages and stories. */
export function ordosDemo(facts: Facts): Demo {
  const profiles = people(facts)
  const articles: Article[] = stories.map((story) => toArticle(story, facts))
  return {
    site,
    pictures: [...siteMarks(), ...campaignPictures(facts), ...portraits(facts), ...covers()],
    documents: [...columns, ...topics, ...campaigns(facts), ...profiles, ...articles, ...pages(facts)],
  }
}

const siteMarks = (): Picture[] => [
  {
    id: 'media/wordmark',
    alt: { zh: '鄂尔多斯科协', en: 'Ordos AST' },
    credit,
    drawing: { kind: 'wordmark', text: '鄂尔多斯科协', ...site.brand },
  },
]

const covers = (): Picture[] =>
  stories.map(({ slug, column, genre, cover: { motif, light, alt } }) => ({
    id: `media/cover-${slug}`,
    alt,
    credit,
    drawing: { kind: 'cover', motif, light, seed: [slug, demoDay, column, genre].join('|') },
  }))

const campaignPictures = (facts: Facts): Picture[] =>
  campaignEntries.flatMap(({ fact, slug, sign, en, theme, cover }): Picture[] => {
    const zh = facts.brands.find(({ id }) => id === fact)!.name
    const mark: Picture = {
      id: `media/mark-${slug}`,
      alt: { zh: `${zh}的标志`, en: `Mark of ${en}` },
      credit,
      drawing: { kind: 'mark', text: sign, ...theme },
    }
    if (!cover) return [mark]
    return [
      mark,
      {
        id: `media/campaign-${slug}`,
        alt: { zh: `为${zh}绘制的地平线`, en: `A horizon drawn for ${en}` },
        credit,
        drawing: { kind: 'cover', ...cover, seed: `campaign|${slug}` },
      },
    ]
  })

const portraits = (facts: Facts): Picture[] =>
  people(facts).map(({ slug, name }) => ({
    id: `media/portrait-${slug}`,
    alt: { zh: `“${name.zh[0]}”字，代替肖像`, en: `A character of the name of ${name.en} in place of a portrait` },
    credit,
    drawing: { kind: 'monogram', text: name.zh[0]!, ...site.brand },
  }))
