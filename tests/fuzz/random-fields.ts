import { bylineRoles, Licence, ProfileType, type PublicCollection } from '@kewen/content/contract'
import { colour, date, instant, named, nearDay, some, sometimes, word, words, type Changes, type Draw } from './draw.ts'
import type { Fields } from './edit.ts'
import { body } from './random-body.ts'
import { siteChanges } from './random-site.ts'

const articles: Changes = [
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
  (draw) => ({ publishedAt: { minutesFromNow: -draw.random.whole(0, 3000) } }),
  (draw) => ({ happened: sometimes(draw, date(draw)) }),
  (draw) => ({ pinnedUntil: draw.random.pick([null, '2020-01-01T00:00:00.000Z', '2099-01-01T00:00:00.000Z']) }),
  (draw) => ({ pinnedUntil: { minutesFromNow: draw.random.whole(1, 60) } }),
  (draw) => ({
    bylines: bylineRoles.slice(0, draw.random.whole(0, 3)).map((role) => ({ role, name: word(draw, '人') })),
  }),
  (draw) => ({ genre: draw.random.pick(['news', 'notice', 'feature', 'interview', 'review']) }),
  (draw) => ({
    genre: 'reprint',
    original: {
      unit: word(draw, '单位'),
      author: sometimes(draw, word(draw, '作者')),
      title: sometimes(draw, word(draw, '原题')),
      href: sometimes(draw, 'https://example.org/story'),
    },
  }),
  (draw) => ({ aiContent: draw.random.pick(['none', 'assisted', 'generated']) }),
  (draw) => ({
    corrections: some(draw, [
      { date: '2026-01-02', text: words(draw, '更正') },
      { date: nearDay(draw), text: words(draw, '更正') },
    ]),
  }),
  (draw) => ({ seo: { title: sometimes(draw, word(draw, '搜')), description: sometimes(draw, words(draw, '搜')) } }),
]

/** The name in an address. Few enough that some are taken, and that old addresses come into use again. */
const slug = ({ random }: Draw): Fields => ({ slug: `name-${random.whole(1, 20)}` })

const campaigns: Changes = [
  slug,
  (draw) => ({ name: word(draw, '活动') }),
  (draw) => ({ motto: sometimes(draw, word(draw, '口号')), vision: sometimes(draw, words(draw, '宗旨')) }),
  (draw) => ({ summary: sometimes(draw, words(draw, '简介')) }),
  (draw) => ({ theme: { primary: colour(draw), accent: sometimes(draw, colour(draw)) } }),
  (draw) => ({ theme: { ground: sometimes(draw, colour(draw)), mark: sometimes(draw, draw.ref('media')) } }),
  (draw) => ({ parent: sometimes(draw, draw.ref('campaigns')) }),
  (draw) => ({ cover: sometimes(draw, draw.ref('media')) }),
  (draw) => ({ profiles: draw.refs('profiles') }),
  (draw) => ({ period: { from: '2025-03', to: sometimes(draw, '2026-10') } }),
  (draw) => ({ period: { from: nearDay(draw), to: sometimes(draw, nearDay(draw, 2)) } }),
  (draw) => ({ period: { text: sometimes(draw, words(draw, '每年')) } }),
  (draw) => ({ owner: sometimes(draw, word(draw, '主办')) }),
  (draw) => ({ order: draw.random.whole(-5, 5) }),
  (draw) => ({ body: body(draw) }),
]

const profiles: Changes = [
  slug,
  (draw) => ({ name: word(draw, '张') }),
  (draw) => ({ name: word(draw, '李') }),
  (draw) => ({
    titles: some(draw, [
      { text: word(draw, '职') },
      { text: word(draw, '职'), source: word(draw, '出处'), asOf: date(draw) },
    ]),
  }),
  (draw) => ({
    honours: some(
      draw,
      (['awarded', 'nominated', 'candidate'] as const).map((status) => ({
        name: word(draw, '奖'),
        status,
        grantor: sometimes(draw, word(draw, '授予')),
        period: sometimes(draw, '第三届'),
      })),
    ),
  }),
  (draw) => ({ portrait: sometimes(draw, draw.ref('media')) }),
  (draw) => ({ type: draw.random.pick(ProfileType.options) }),
  (draw) => ({ type: 'official', rank: draw.random.whole(1, 5) }),
  (draw) => ({ rank: sometimes(draw, draw.random.whole(1, 5)) }),
  (draw) => ({ affiliation: sometimes(draw, word(draw, '单位')), field: sometimes(draw, word(draw, '领域')) }),
  (draw) => ({ place: sometimes(draw, word(draw, '地')) }),
  (draw) => ({ pinyin: draw.random.pick(['zhang san', 'li si', 'a li']) }),
  (draw) => ({ summary: sometimes(draw, words(draw, '简介')) }),
  (draw) => ({ biography: body(draw) }),
]

/** The ways in which a document of a collection changes. */
export const changes: Record<PublicCollection, Changes> = {
  articles,
  campaigns,
  profiles,
  sites: siteChanges,
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
    (draw) => ({ summary: sometimes(draw, words(draw, '摘要')) }),
    (draw) => ({ updatedOn: sometimes(draw, instant(draw)) }),
    (draw) => ({ order: draw.random.whole(-5, 5) }),
  ],
  media: [
    (draw) => ({ alt: word(draw, '画') }),
    (draw) => ({ caption: sometimes(draw, word(draw, '图注')) }),
    (draw) => ({ licence: draw.random.pick(Licence.options) }),
    (draw) => ({ credit: sometimes(draw, word(draw, '摄影')) }),
    (draw) => ({ focalX: draw.random.whole(0, 100), focalY: draw.random.whole(0, 100) }),
    (draw) => ({ rightsUntil: draw.random.chance(0.5) ? null : nearDay(draw) }),
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
  if (value && random.chance(0.8)) return { kind: 'document', document: named(value), href: null }
  return { kind: 'address', href: random.pick(['/archive.html', 'https://example.org/moved']), document: null }
}
