import { bylineRoles, type Block, type PublicCollection, type Ref } from '@kewen/content/contract'
import type { Random } from '../../scripts/demo/draw/random.ts'
import type { Fields } from './edit.ts'

/** What random fields are drawn from. */
export type Draw = {
  random: Random
  /** A document of a collection that may be referred to, or null where there is none. */
  ref: (collection: PublicCollection) => Ref | null
  /** Some of them, each once. */
  refs: (collection: PublicCollection) => Ref[]
}

/** Few enough that names are taken again after their bearers are gone, and their addresses with them. */
const names = 60

const word = ({ random }: Draw, label: string): string => `${label}${random.whole(1, names)}`
const words = (draw: Draw, label: string): string => `${word(draw, label)}，${word(draw, '续')}。`
const colour = ({ random }: Draw): string => `#${random.whole(0, 0xffffff).toString(16).padStart(6, '0')}`
const sometimes = <Value>({ random }: Draw, value: Value): Value | null => (random.chance(0.7) ? value : null)
/** A day of one of eighteen months: near enough to share months, far enough to make and empty some. */
const instant = ({ random }: Draw): string => new Date(Date.UTC(2025, 5, 1, random.whole(0, 24 * 540))).toISOString()
const day = (draw: Draw): string => instant(draw).slice(0, draw.random.pick([4, 7, 10]))

function body(draw: Draw): Block[] {
  const { random, ref } = draw
  const text = { kind: 'text', text: words(draw, '正文') } as const
  const [media, article, campaign] = [ref('media'), ref('articles'), ref('campaigns')]
  const blocks: Block[] = [
    { kind: 'paragraph', spans: [text] },
    { kind: 'paragraph', spans: [text, { kind: 'note', text: words(draw, '注') }] },
    ...(media ? [{ kind: 'image', media, caption: word(draw, '图') } as const] : []),
    ...(media ? [{ kind: 'gallery', images: [{ media }, { media, caption: word(draw, '图') }] } satisfies Block] : []),
    ...(article ? [{ kind: 'related', article } as const] : []),
    ...(campaign
      ? [{ kind: 'paragraph', spans: [{ kind: 'link', to: campaign, spans: [text] }] } satisfies Block]
      : []),
  ]
  return blocks.filter((_block, index) => index === 0 || random.chance(0.4))
}

const article: ((draw: Draw) => Fields)[] = [
  (draw) => slug(draw),
  (draw) => ({ title: word(draw, '题') }),
  (draw) => ({ subtitle: sometimes(draw, word(draw, '副题')) }),
  (draw) => ({ summary: sometimes(draw, words(draw, '摘要')) }),
  (draw) => ({ body: body(draw) }),
  (draw) => ({ body: body(draw) }),
  (draw) => ({ cover: sometimes(draw, draw.ref('media')) }),
  (draw) => ({ column: sometimes(draw, draw.ref('columns')) }),
  (draw) => ({ topics: draw.refs('topics') }),
  (draw) => ({ campaign: sometimes(draw, draw.ref('campaigns')) }),
  (draw) => ({ profiles: draw.refs('profiles') }),
  (draw) => ({ publishedAt: instant(draw) }),
  (draw) => ({ happened: sometimes(draw, day(draw)) }),
  (draw) => ({ pinnedUntil: draw.random.pick([null, '2020-01-01T00:00:00.000Z', '2099-01-01T00:00:00.000Z']) }),
  (draw) => ({ pinnedUntil: { minutesFromNow: draw.random.whole(1, 3) } }),
  (draw) => ({
    bylines: bylineRoles.slice(0, draw.random.whole(0, 3)).map((role) => ({ role, name: word(draw, '人') })),
  }),
  (draw) => ({ genre: draw.random.pick(['news', 'notice', 'feature', 'interview', 'review']) }),
  (draw) => ({ aiContent: draw.random.pick(['none', 'assisted', 'generated']) }),
  (draw) => ({ corrections: sometimes(draw, [{ date: '2026-01-02', text: words(draw, '更正') }]) ?? [] }),
  (draw) => ({ seo: { title: sometimes(draw, word(draw, '搜')), description: null } }),
]

/** The name in an address. Few enough that some are taken, and that old addresses come into use again. */
const slug = ({ random }: Draw): Fields => ({ slug: `name-${random.whole(1, 20)}` })

const campaign: typeof article = [
  slug,
  (draw) => ({ name: word(draw, '活动') }),
  (draw) => ({ motto: sometimes(draw, word(draw, '口号')) }),
  (draw) => ({ summary: sometimes(draw, words(draw, '简介')) }),
  (draw) => ({ theme: { primary: colour(draw), accent: sometimes(draw, colour(draw)) } }),
  (draw) => ({ parent: sometimes(draw, draw.ref('campaigns')) }),
  (draw) => ({ cover: sometimes(draw, draw.ref('media')) }),
  (draw) => ({ profiles: draw.refs('profiles') }),
  (draw) => ({ period: { from: '2025-03', to: sometimes(draw, '2026-10') } }),
  (draw) => ({ order: draw.random.whole(-5, 5) }),
  (draw) => ({ body: body(draw) }),
]

const profile: typeof article = [
  slug,
  (draw) => ({ name: word(draw, '张') }),
  (draw) => ({ name: word(draw, '李') }),
  (draw) => ({ titles: [{ text: word(draw, '职') }] }),
  (draw) => ({ portrait: sometimes(draw, draw.ref('media')) }),
  (draw) => ({ type: draw.random.pick(['academician', 'expert', 'official', 'volunteer']) }),
  (draw) => ({ rank: sometimes(draw, draw.random.whole(1, 5)) }),
  (draw) => ({ affiliation: sometimes(draw, word(draw, '单位')) }),
  (draw) => ({ summary: sometimes(draw, words(draw, '简介')) }),
  (draw) => ({ biography: body(draw) }),
]

const site: typeof article = [
  (draw) => ({ brand: { primary: colour(draw), accent: colour(draw), ground: '#ffffff' } }),
  (draw) => ({ navigation: navigation(draw) }),
  (draw) => ({ notice: sometimes(draw, words(draw, '提示')) }),
  (draw) => ({ tagline: word(draw, '标语') }),
  (draw) => ({ name: word(draw, '科协') }),
  (draw) => ({ featuredCampaign: sometimes(draw, draw.ref('campaigns')) }),
  (draw) => ({ logo: sometimes(draw, draw.ref('media')) }),
  (draw) => ({ indexed: draw.random.chance(0.5) }),
]

/** The ways in which a document of a collection changes. */
export const changes: Record<PublicCollection, ((draw: Draw) => Fields)[]> = {
  articles: article,
  campaigns: campaign,
  profiles: profile,
  sites: site,
  columns: [
    slug,
    (draw) => ({ name: word(draw, '栏目') }),
    (draw) => ({ description: sometimes(draw, words(draw, '说明')) }),
    (draw) => ({ order: draw.random.whole(-5, 5) }),
  ],
  topics: [
    slug,
    (draw) => ({ name: word(draw, '主题') }),
    (draw) => ({ description: sometimes(draw, words(draw, '说明')) }),
  ],
  pages: [
    slug,
    (draw) => ({ title: word(draw, '单页') }),
    (draw) => ({ body: body(draw) }),
    (draw) => ({ shows: draw.random.pick(['text', 'leaders']) }),
    (draw) => ({ order: draw.random.whole(-5, 5) }),
  ],
  media: [
    (draw) => ({ alt: word(draw, '画') }),
    (draw) => ({ caption: sometimes(draw, word(draw, '图注')) }),
    (draw) => ({ credit: sometimes(draw, word(draw, '摄影')) }),
    (draw) => ({ focalX: draw.random.whole(0, 100), focalY: draw.random.whole(0, 100) }),
  ],
  redirects: [leadsTo],
}

/** What a new document cannot be without. */
export const required: Record<Exclude<PublicCollection, 'sites'>, (draw: Draw) => Fields> = {
  articles: (draw) => ({
    title: word(draw, '题'),
    genre: 'news',
    aiContent: 'none',
    publishedAt: instant(draw),
    body: body(draw),
  }),
  campaigns: (draw) => ({ name: word(draw, '活动'), order: 0 }),
  profiles: (draw) => ({ name: word(draw, '张'), type: 'expert' }),
  columns: (draw) => ({ name: word(draw, '栏目'), order: 0 }),
  topics: (draw) => ({ name: word(draw, '主题') }),
  pages: (draw) => ({ title: word(draw, '单页'), shows: 'text', order: 0 }),
  media: (draw) => ({ alt: word(draw, '画'), licence: 'own' }),
  redirects: (draw) => ({ from: oldAddress(draw), ...leadsTo(draw) }),
}

/** An address that no page has: as a former website wrote them, or one where a plain file can lead on. */
function oldAddress({ random }: Draw): string {
  const number = random.whole(1, 1_000_000)
  return random.pick([`/old/${number}.html`, `/${number}/`, `/list.aspx?id=${number}`])
}

function leadsTo({ random, ref }: Draw): Fields {
  const value = ref(random.pick(['articles', 'campaigns', 'profiles', 'columns', 'pages', 'topics'] as const))
  if (value && random.chance(0.8))
    return { kind: 'document', document: { relationTo: value.split('/')[0], value }, href: null }
  return { kind: 'address', href: random.pick(['/archive.html', 'https://example.org/moved']), document: null }
}

function navigation(draw: Draw): Fields[] {
  const { random, ref } = draw
  const documents = (['columns', 'campaigns', 'pages', 'profiles'] as const).map(ref).filter((found) => found !== null)
  return [
    ...documents
      .filter(() => random.chance(0.6))
      .map((value) => ({ kind: 'document', document: { relationTo: value.split('/')[0], value } })),
    ...(['profiles', 'scientists', 'campaigns', 'structure'] as const)
      .filter(() => random.chance(0.4))
      .map((list) => ({ kind: 'list', list, label: word(draw, '导航') })),
  ]
}
