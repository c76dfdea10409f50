import { describe, expect, it } from 'vitest'
import type { Form } from '@kewen/content/contract'
import { documentOf, fixtureWith, modelOf } from '../testing/fixture-model.ts'
import type { HeadData } from './head-data.ts'
import {
  articleHead,
  campaignHead,
  frontHead,
  gatheringHead,
  homeHead,
  missingHead,
  pageHead,
  profileHead,
} from './heads.ts'

const origin = 'http://fixture.localhost:4000'
const model = modelOf()
const jpeg = {
  name: 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.jpg',
  mime: 'image/jpeg',
  bytes: 9,
  width: 1600,
  height: 900,
  crop: 'whole',
}
const small = { ...jpeg, name: 'bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb.jpg', width: 480, height: 270 }
const webp = { ...jpeg, name: 'cccccccccccccccccccccccccccccccc.webp', mime: 'image/webp', width: 2400 }
const square = { ...jpeg, name: 'dddddddddddddddddddddddddddddddd.jpg', width: 300, height: 300, crop: 'square' }
const withPicture = { 'media/1': { type: 'picture', files: [webp, small, square, jpeg] } }

type Node = { '@type': string } & Record<string, unknown>
const graphOf = (head: HeadData): Node[] => (JSON.parse(head.jsonLd) as { '@graph': Node[] })['@graph']
const nodeOf = (head: HeadData, type: string): Node | undefined => graphOf(head).find((node) => node['@type'] === type)
type Step = { position: number; name: string; item: string }
const trailIn = (head: HeadData): Step[] => (nodeOf(head, 'BreadcrumbList')?.itemListElement ?? []) as Step[]
const propertiesOf = (head: HeadData, name: string): string[] =>
  head.openGraph.flatMap(({ property, content }) => (property === name ? [content] : []))

const articleHeadWith = (id: string, changes: Record<string, object> = {}): HeadData => {
  const changed = modelOf(fixtureWith(changes))
  return articleHead(changed, documentOf(changed, 'article', id))
}
const profileHeadWith = (changes: object = {}): HeadData => {
  const changed = modelOf(fixtureWith({ 'profiles/1': changes }))
  return profileHead(changed, documentOf(changed, 'profile', 'profiles/1'))
}

const heads: [string, HeadData, string][] = [
  ['home', homeHead(model, model.latest('sites/1', 3)), `${origin}/`],
  ['article', articleHeadWith('articles/1'), `${origin}/2024/02/every-block.html`],
  ['profile', profileHeadWith(), `${origin}/profiles/h/he-qing.html`],
  [
    'campaign',
    campaignHead(model, documentOf(model, 'campaign', 'campaigns/2'), []),
    `${origin}/campaigns/river-talks.html`,
  ],
  ['column', frontHead(model, documentOf(model, 'column', 'columns/1'), []), `${origin}/columns/news.html`],
  ['list', gatheringHead(model, { path: '/archive.html', name: '往期', members: [] }), `${origin}/archive.html`],
  [
    'page',
    pageHead(model, { name: '无障碍声明', path: '/help/accessibility.html' }),
    `${origin}/help/accessibility.html`,
  ],
]

describe.each(heads)('the head of the %s', (_name, head, canonical) => {
  it('names the one address of the page, for everybody who reads it', () => {
    expect(head.canonical).toBe(canonical)
    expect(propertiesOf(head, 'og:url')).toEqual([canonical])
  })

  it('keeps a demonstration out of every list', () => {
    expect(head.robots).toBe('noindex')
  })

  it('has one of each property that Open Graph requires but the picture', () => {
    for (const property of ['og:title', 'og:type', 'og:url', 'og:site_name'])
      expect(propertiesOf(head, property)).toHaveLength(1)
  })

  it('says whose portal it is, and claims no address for the association', () => {
    expect(nodeOf(head, 'Organization')).toMatchObject({ name: '云川市科学技术协会' })
    expect(nodeOf(head, 'Organization')).not.toHaveProperty('url')
    expect(nodeOf(head, 'WebSite')).toMatchObject({ disambiguatingDescription: '样例内容，仅供模板开发' })
  })
})

it.each(heads.filter(([name]) => name !== 'home'))(
  'tells the way from the home page to the %s',
  (_name, head, canonical) => {
    const trail = trailIn(head)
    expect(trail.map(({ position }) => position)).toEqual(trail.map((_, index) => index + 1))
    expect(trail.at(0)?.item).toBe(`${origin}/`)
    expect(trail.at(-1)?.item).toBe(canonical)
  },
)

describe('the head of an article', () => {
  it('states a NewsArticle with dates in the time of China', () => {
    expect(nodeOf(articleHeadWith('articles/1'), 'NewsArticle')).toMatchObject({
      headline: '一篇用到全部内容块的稿件',
      datePublished: '2024-02-27T20:15:00+08:00',
      temporalCoverage: '2024-02',
      articleSection: '要闻',
      keywords: ['水'],
      author: [{ '@type': 'Person', name: '何清', url: `${origin}/profiles/h/he-qing.html` }],
      sourceOrganization: [{ name: '样例来源' }],
      digitalSourceType: 'https://schema.org/CompositeWithTrainedAlgorithmicMediaDigitalSource',
    })
  })

  it('names no author where no byline does', () => {
    expect(nodeOf(articleHeadWith('articles/2'), 'NewsArticle')).not.toHaveProperty('author')
  })

  it('says of a reprint what it is based on', () => {
    expect(nodeOf(articleHeadWith('articles/3'), 'NewsArticle')?.isBasedOn).toEqual({
      '@type': 'CreativeWork',
      publisher: { '@type': 'Organization', name: '样例报社' },
      author: { '@type': 'Person', name: '佚名' },
      name: '原题',
      url: 'https://example.org/original',
    })
  })

  it('shows the largest JPEG and the square, by absolute addresses', () => {
    const head = articleHeadWith('articles/1', withPicture)
    const expected = [`${origin}/media/aa/${jpeg.name}`, `${origin}/media/dd/${square.name}`]
    expect(propertiesOf(head, 'og:image')).toEqual(expected)
    expect(nodeOf(head, 'NewsArticle')?.image).toEqual(expected)
  })

  it('shows its share picture, and its cover to search engines too', () => {
    const share = {
      whole: { ...jpeg, name: `${'e'.repeat(32)}.jpg` },
      square: { ...square, name: `${'f'.repeat(32)}.jpg` },
    }
    const head = articleHeadWith('articles/1', { ...withPicture, 'articles/1': { share } })
    const shared = [`${origin}/media/ee/${share.whole.name}`, `${origin}/media/ff/${share.square.name}`]
    expect(propertiesOf(head, 'og:image')).toEqual(shared)
    expect(propertiesOf(head, 'og:image:alt')[0]).toBe('一篇用到全部内容块的稿件 · 云川市科学技术协会')
    expect(head.twitterCard).toBe('summary_large_image')
    const cover = [`${origin}/media/aa/${jpeg.name}`, `${origin}/media/dd/${square.name}`]
    expect(nodeOf(head, 'NewsArticle')?.image).toEqual([...shared, ...cover])
    expect(articleHeadWith('articles/1', withPicture).twitterCard).toBeUndefined()
  })

  it('does not show a picture with its Chinese title for its English page', () => {
    const share = { whole: { ...jpeg, name: `${'e'.repeat(32)}.jpg` }, square }
    const english = modelOf(fixtureWith({ ...withPicture, 'articles/1': { share } }), 'en')
    const head = articleHead(english, documentOf(english, 'article', 'articles/1'))
    expect(propertiesOf(head, 'og:image')[0]).toBe(`${origin}/media/aa/${jpeg.name}`)
  })

  it('shows no drawing where a picture is wanted', () => {
    expect(propertiesOf(articleHeadWith('articles/1'), 'og:image')).toEqual([])
  })

  it('is described by its SEO field, its summary, or the beginning of its body', () => {
    expect(
      articleHeadWith('articles/1', { 'articles/1': { seo: { description: { zh: '给搜索引擎' } } } }).description,
    ).toBe('给搜索引擎')
    expect(articleHeadWith('articles/1').description).toBe('模板作者用它查看每一种内容块。')
    expect(articleHeadWith('articles/2').description).toBe('开放日照常举行。')
  })

  it('wears the colours of its campaign and offers its feeds first', () => {
    const head = articleHeadWith('articles/1')
    expect(head.theme).toBe('/campaigns/river-talks/theme.css')
    expect(head.feeds.map(({ href }) => href)).toEqual([
      '/campaigns/river-talks/feed.xml',
      '/campaigns/river-talks/atom.xml',
      '/campaigns/river-talks/feed.json',
      '/feed.xml',
      '/atom.xml',
      '/feed.json',
    ])
  })

  it('lets no text of an editor end the script that holds it', () => {
    const title = { zh: '</script><script>alert(1)</script><!--' }
    const head = articleHeadWith('articles/2', { 'articles/2': { title } })
    expect(head.jsonLd).not.toContain('<')
    expect(nodeOf(head, 'NewsArticle')?.headline).toBe(title.zh)
  })
})

describe('the head of a profile', () => {
  it('counts no nomination and no candidacy as an award', () => {
    expect(nodeOf(profileHeadWith(), 'Person')).not.toHaveProperty('award')
    const honour = (name: string, status: string) => ({ name: { zh: name }, status })
    const honours = [honour('提名奖', 'nominated'), honour('候选奖', 'candidate'), honour('样例奖', 'awarded')]
    expect(nodeOf(profileHeadWith({ honours }), 'Person')?.award).toEqual(['样例奖'])
  })

  it('states titles and affiliation as the newsroom has them', () => {
    expect(nodeOf(profileHeadWith(), 'Person')).toMatchObject({
      name: '何清',
      jobTitle: ['水文研究员'],
      affiliation: { '@type': 'Organization', name: '样例研究所' },
      knowsAbout: '水文学',
    })
  })
})

it('describes a page that has no description of its own by what it shows', () => {
  const members = model.latest('columns/1', 3)
  expect(frontHead(model, documentOf(model, 'column', 'columns/1'), members).description).toBe(
    '一篇用到全部内容块的稿件 · 转载稿件的样例，标题写得长一些，好看看两行怎么断开',
  )
  const body = [{ kind: 'paragraph' as const, spans: [{ kind: 'text' as const, text: '字'.repeat(100) }] }]
  expect(pageHead(model, { name: '简介', path: '/about/about.html', body }).description).toBe(`${'字'.repeat(79)}…`)
  expect(pageHead(model, { name: '简介', path: '/about/about.html' }).description).toBe('简介 · 云川市科学技术协会')
})

it('depends on what lists show of other documents alone, not on the whole of them', () => {
  const fresh = modelOf()
  articleHead(fresh, documentOf(fresh, 'article', 'articles/1'))
  expect([...fresh.reads].filter((key) => key.startsWith('doc:')).toSorted()).toEqual([
    'doc:articles/1',
    'doc:media/1',
    'doc:sites/1',
  ])
})

it('gives the pages of missing pages no address and no place in lists, even where the portal has one', () => {
  const listed = modelOf(fixtureWith({ 'sites/1': { indexed: true } }))
  expect(missingHead(listed, '没有找到')).toMatchObject({ robots: 'noindex' })
  expect(missingHead(listed, '没有找到').canonical).toBeUndefined()
  expect(homeHead(listed, []).robots).toBeUndefined()
})

it('tells where the association is found once its portal may be listed', () => {
  const listed = modelOf(fixtureWith({ 'sites/1': { indexed: true } }))
  expect(nodeOf(homeHead(listed, []), 'Organization')?.url).toBe(`${origin}/`)
})

it('puts the campaigns above a campaign on the way to it, and does not walk in circles', () => {
  const namesAbove = (changed: ReturnType<typeof modelOf>): string[] =>
    trailIn(campaignHead(changed, documentOf(changed, 'campaign', 'campaigns/2'), [])).map(({ name }) => name)
  expect(namesAbove(model)).toEqual(['首页', '品牌活动', '河流计划', '河流讲堂'])
  const circle = modelOf(
    fixtureWith({ 'campaigns/1': { parent: 'campaigns/2' } } satisfies Record<string, Partial<Form>>),
  )
  expect(namesAbove(circle)).toEqual(['首页', '河流讲堂', '河流计划', '河流讲堂'])
})
