import { monthOf, type Article, type Form, type Site } from '@kewen/content/contract'
import { randomOf, type Random } from '../../demo/draw/random.ts'
import { picture, pictureCount } from './corpus-pictures.ts'
import { storyBody } from './story-body.ts'
import { phrase, sentence, sentences } from './synthetic-texts.ts'

const site = 'sites/1'
const counts = { columns: 8, topics: 30, campaigns: 20, rootCampaigns: 5, profiles: 100 } as const
const [start, end] = [Date.UTC(2016, 10, 1), Date.UTC(2026, 9, 31)]

/**
 * A synthetic portal of so many articles over 120 months, the same at each call: what each document refers to comes
 * before it, except for links between stories. Articles come oldest first, and are numbered from 1.
 */
export function* corpusForms({ articles, origin }: { articles: number; origin: string }): Generator<Form> {
  yield corpusSite(origin)
  for (let n = 1; n <= pictureCount; n += 1) yield picture(n, site)
  const random = randomOf('places')
  for (let n = 1; n <= counts.columns; n += 1)
    yield { ...placed('columns', 'column', n), name: named('栏目', n), description: said(random), order: n }
  for (let n = 1; n <= counts.topics; n += 1)
    yield { ...placed('topics', 'topic', n), name: named('主题', n), description: said(random) }
  for (let n = 1; n <= counts.campaigns; n += 1) yield campaign(random, n)
  for (let n = 1; n <= counts.profiles; n += 1) yield profile(random, n)
  for (let n = 1; n <= articles; n += 1) yield article(n, articles)
}

const named = (what: string, n: number): { zh: string } => ({ zh: `${what}${n}` })
const said = (random: Random): { zh: string } => ({ zh: sentence(random) })
const one = (random: Random, collection: keyof typeof counts): string =>
  `${collection}/${random.whole(1, counts[collection])}`
const anyPicture = (random: Random): string => `media/${random.whole(1, pictureCount)}`

const placed = <Kind extends string>(collection: string, kind: Kind, n: number) => ({
  kind,
  id: `${collection}/${n}`,
  site,
  slug: `${'abcdefghijklmnopqrst'[n % 20]}-${kind}-${n}`,
})

const corpusSite = (origin: string): Site => ({
  kind: 'site',
  id: site,
  site,
  key: 'bench',
  name: { zh: '测量市科学技术协会' },
  shortName: { zh: '测量市科协' },
  tagline: { zh: '测量用的门户' },
  description: { zh: '这个门户的文字没有意义，只供测量。' },
  origins: [origin],
  languages: ['zh'],
  brand: { primary: '#1a6fb5', accent: '#c8102e', ground: '#ffffff' },
  navigation: [
    ...[1, 2, 3, 4, 5].map((n) => ({ target: { kind: 'document' as const, ref: `columns/${n}` } })),
    { target: { kind: 'list', list: 'campaigns' } },
    { target: { kind: 'list', list: 'scientists' } },
  ],
  featuredCampaign: 'campaigns/1',
  notice: { zh: '测量用的内容' },
  indexed: true,
  footer: { organiser: { zh: '测量市科学技术协会' }, links: [] },
})

const campaign = (random: Random, n: number): Form => ({
  ...placed('campaigns', 'campaign', n),
  name: named('活动', n),
  ...(n > counts.rootCampaigns && { parent: `campaigns/${1 + (n % counts.rootCampaigns)}` }),
  motto: { zh: phrase(random, 4) },
  summary: said(random),
  theme: n <= counts.rootCampaigns ? { primary: '#0c7a6b', accent: '#e0a030', ground: '#f2f8f6' } : {},
  cover: anyPicture(random),
  body: { zh: [{ kind: 'paragraph', spans: [{ kind: 'text', text: sentences(random, 4) }] }] },
  order: n,
})

const profile = (random: Random, n: number): Form => ({
  ...placed('profiles', 'profile', n),
  type: random.chance(0.6) ? 'expert' : 'volunteer',
  name: named('人物', n),
  pinyin: `${'abcdefghijklmnopqrst'[n % 20]} ren wu`,
  titles: [{ text: { zh: phrase(random, 3) } }],
  portrait: anyPicture(random),
  summary: said(random),
  biography: { zh: [{ kind: 'paragraph', spans: [{ kind: 'text', text: sentences(random, 6) }] }] },
  honours: [],
})

/** Each article comes from its own number: that of a larger corpus has the same text, under another date. */
function article(n: number, articles: number): Article {
  const random = randomOf(`article ${n}`)
  const publishedAt = new Date(start + Math.floor(((end - start) * (n - 0.5)) / articles)).toISOString()
  const person = one(random, 'profiles')
  const topics = [one(random, 'topics'), ...(random.chance(0.3) ? [one(random, 'topics')] : [])]
  return {
    kind: 'article',
    id: `articles/${n}`,
    site,
    address: `${monthOf(publishedAt).replace('-', '/')}/story-${n}`,
    genre: random.chance(0.85) ? 'news' : 'feature',
    title: { zh: `${phrase(random, random.whole(5, 8))}（${n}）` },
    summary: { zh: sentence(random) },
    column: one(random, 'columns'),
    topics: [...new Set(topics)],
    ...(random.chance(0.4) && { campaign: one(random, 'campaigns') }),
    profiles: random.chance(0.3) ? [person] : [],
    ...(random.chance(0.7) && { cover: anyPicture(random) }),
    body: { zh: storyBody(random, { picture: anyPicture(random), person, story: `articles/${random.whole(1, n)}` }) },
    bylines: [
      { role: 'text', name: '测量' },
      { role: 'editor', name: '测量编辑' },
    ],
    publishedAt,
    aiContent: 'none',
    seo: {},
  }
}
