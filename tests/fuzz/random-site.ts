import { Look, PortalList } from '@kewen/content/contract'
import { colour, named, nearDay, some, sometimes, word, words, type Changes, type Draw } from './draw.ts'
import type { Fields } from './edit.ts'

/** The ways in which a site changes. */
export const siteChanges: Changes = [
  (draw) => ({ brand: { primary: colour(draw), accent: colour(draw), ground: '#ffffff' } }),
  (draw) => ({ look: draw.random.pick(Look.options) }),
  (draw) => ({ home: home(draw) }),
  (draw) => ({ home: home(draw) }),
  (draw) => ({ navigation: navigation(draw) }),
  (draw) => ({ notice: sometimes(draw, words(draw, '提示')) }),
  (draw) => ({ tagline: word(draw, '标语') }),
  (draw) => ({ name: word(draw, '科协') }),
  (draw) => ({ shortName: word(draw, '科协') }),
  (draw) => ({ region: sometimes(draw, word(draw, '市')), description: sometimes(draw, words(draw, '简介')) }),
  (draw) => ({ featuredCampaign: sometimes(draw, draw.ref('campaigns')) }),
  (draw) => ({ logo: sometimes(draw, draw.ref('media')) }),
  (draw) => ({ indexed: draw.random.chance(0.5) }),
  (draw) => ({ languages: draw.random.pick([['zh'], ['zh', 'en'], ['zh', 'en']]) }),
  (draw) => ({ mourning: draw.random.chance(0.5) ? [{ from: nearDay(draw), to: nearDay(draw, 2) }] : [] }),
  (draw) => ({
    footer: {
      organiser: sometimes(draw, word(draw, '主办')),
      contact: sometimes(draw, words(draw, '电话')),
      icp: sometimes(draw, '蒙ICP备00000000号'),
      police: sometimes(draw, '公网安备00000000000000号'),
      siteCode: sometimes(draw, '0000000000'),
      links: some(draw, [{ label: word(draw, '友链'), href: 'https://example.org/' }]),
    },
  }),
]

function navigation(draw: Draw): Fields[] {
  const documents = (['columns', 'topics', 'campaigns', 'pages', 'profiles', 'articles'] as const)
    .map(draw.ref)
    .filter((found) => found !== null)
  return some(draw, [
    ...documents.map((value) => ({ kind: 'document', document: named(value) })),
    ...PortalList.options.map((list) => ({ kind: 'list', list, label: word(draw, '导航') })),
    { kind: 'address', href: '/archive.html', label: word(draw, '导航') },
  ])
}

/** Some sections of each kind, in any order. */
function home(draw: Draw): Fields[] {
  const { random, ref, refs } = draw
  const title = (): string | null => sometimes(draw, word(draw, '板块'))
  const count = (): number => random.whole(1, 12)
  const streams = (['columns', 'topics', 'campaigns'] as const).map(ref).filter((found) => found !== null)
  const [campaign, article, profiles] = [ref('campaigns'), ref('articles'), refs('profiles')]
  const figure = { label: word(draw, '数'), asWritten: '10余项', qualifier: 'over', value: 10 }
  return some(draw, [
    { blockType: 'lead', article: sometimes(draw, article) },
    { blockType: 'notices', count: count() },
    { blockType: 'latest', title: title(), count: count() },
    ...streams.map((stream) => ({
      blockType: 'stream',
      stream: named(stream),
      title: title(),
      arrangement: random.pick(['feature', 'row', 'list']),
      count: count(),
    })),
    { blockType: 'streams', streams: some(draw, streams).map(named), title: title(), count: count() },
    ...(campaign ? [{ blockType: 'campaign', campaign }] : []),
    ...(profiles.length > 0 ? [{ blockType: 'people', title: title(), profiles }] : []),
    { blockType: 'figures', title: title(), figures: [{ ...figure, article: sometimes(draw, article) }] },
    { blockType: 'links', title: title(), links: [{ label: word(draw, '链接'), href: '/archive.html' }] },
    { blockType: 'channels', channels: [{ name: word(draw, '公众号'), href: 'https://example.org/channel' }] },
  ])
}
