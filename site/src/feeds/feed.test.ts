import { XmlDocument, type XmlElement } from 'libxml2-wasm'
import { describe, expect, it } from 'vitest'
import { fixtureForms } from '@kewen/content/fixture'
import { fixtureWith, modelOf } from '../testing/fixture-model.ts'
import { toAtom } from './atom.ts'
import { feedOf, type FeedOwner } from './feed-of.ts'
import { toJsonFeed } from './json-feed.ts'
import { toRss } from './rss.ts'

const spaces = {
  a: 'http://www.w3.org/2005/Atom',
  content: 'http://purl.org/rss/1.0/modules/content/',
  dc: 'http://purl.org/dc/elements/1.1/',
}
const feedFor = (owner: string, forms = fixtureForms) => {
  const model = modelOf(forms)
  return feedOf(model, model.card(owner) as FeedOwner)
}
const owners = ['sites/1', 'columns/1', 'columns/2', 'campaigns/1', 'campaigns/2']

/** What parsing takes out of a document at some paths: the text of each element found. */
function read(xml: string, paths: string[]): string[][] {
  using document = XmlDocument.fromString(xml)
  return paths.map((path) => document.find(path, spaces).map((node) => (node as XmlElement).content))
}

describe.each(owners)('the feed of %s', (owner) => {
  const feed = feedFor(owner)

  it('is RSS 2.0: title, link and description in the channel; a title, a stable guid and a date in each item', () => {
    const rss = toRss(feed)
    for (const texts of read(rss, ['/rss/channel/title', '/rss/channel/link', '/rss/channel/description']))
      expect(texts).toHaveLength(1)
    for (const name of ['title', 'link', 'guid[@isPermaLink="false"]', 'pubDate', 'content:encoded'])
      expect(read(rss, [`//item/${name}`])[0]).toHaveLength(feed.entries.length)
    for (const date of read(rss, ['//pubDate']).flat())
      expect(date).toMatch(/^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} \+0800$/)
    expect(read(rss, [`//a:link[@rel="self" and @href="${feed.addresses.rss}"]`])[0]).toHaveLength(1)
  })

  it('is Atom 1.0: one id, title, update and author in the feed; one of each in every entry (RFC 4287, 4.1)', () => {
    const [ids, titles, updates, authors, selves] = read(toAtom(feed), [
      '/a:feed/a:id',
      '/a:feed/a:title',
      '/a:feed/a:updated',
      '/a:feed/a:author/a:name',
      `/a:feed/a:link[@rel="self" and @href="${feed.addresses.atom}"]`,
    ])
    for (const found of [ids, titles, updates, authors, selves]) expect(found).toHaveLength(1)
    for (const name of ['id', 'title', 'updated', 'link[@rel="alternate"]', 'content[@type="html"]'])
      expect(read(toAtom(feed), [`//a:entry/a:${name}`])[0]).toHaveLength(feed.entries.length)
    const dates = read(toAtom(feed), ['//a:updated', '//a:published']).flat()
    for (const date of dates) expect(date).toMatch(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\+08:00$/)
    const entryIds = read(toAtom(feed), ['//a:entry/a:id'])[0]!
    expect(new Set(entryIds).size).toBe(entryIds.length)
  })

  it('is JSON Feed 1.1, with an id and a content in each item', () => {
    const json = JSON.parse(toJsonFeed(feed)) as { version: string; feed_url: string; items: Record<string, string>[] }
    expect(json).toMatchObject({ version: 'https://jsonfeed.org/version/1.1', feed_url: feed.addresses['json-feed'] })
    expect(json.items).toHaveLength(feed.entries.length)
    for (const item of json.items) {
      expect(item.id).toMatch(/^urn:uuid:[0-9a-f-]{36}$/)
      expect(item.content_html).not.toBe('')
    }
  })
})

it('dates a feed by its newest story, and one without stories by nothing that moves', () => {
  expect(read(toAtom(feedFor('sites/1')), ['/a:feed/a:updated'])).toEqual([['2024-02-27T20:15:00+08:00']])
  expect(read(toAtom(feedFor('campaigns/3')), ['/a:feed/a:updated'])).toEqual([['1970-01-01T08:00:00+08:00']])
  expect(read(toRss(feedFor('campaigns/3')), ['//lastBuildDate'])).toEqual([[]])
})

it('gives the twenty newest stories, newest first', () => {
  const story = fixtureForms.find(({ id }) => id === 'articles/2')!
  const many = Array.from({ length: 25 }, (_, day) => ({
    ...story,
    id: `articles/${100 + day}`,
    address: `2025/01/day-${day + 1}`,
    publishedAt: `2025-01-${String(day + 1).padStart(2, '0')}T00:00:00.000Z`,
  })) as typeof fixtureForms
  const { entries } = feedFor('sites/1', [...fixtureForms, ...many])
  expect(entries.map(({ address }) => address)).toEqual(
    Array.from({ length: 20 }, (_, index) => `http://fixture.localhost:4000/2025/01/day-${25 - index}.html`),
  )
})

it('gives the same bytes whatever order the documents came in', () => {
  const [straight, reversed] = [feedFor('sites/1'), feedFor('sites/1', fixtureForms.toReversed())]
  for (const write of [toRss, toAtom, toJsonFeed]) expect(write(reversed)).toBe(write(straight))
})

it('keeps the ids of its stories when the portal moves to another host', () => {
  const moved = feedFor('sites/1', fixtureWith({ 'sites/1': { origins: ['https://elsewhere.example'] } }))
  expect(moved.entries.map(({ id }) => id)).toEqual(feedFor('sites/1').entries.map(({ id }) => id))
  expect(moved.entries[0]!.address).toBe('https://elsewhere.example/2024/02/every-block.html')
})

it('depends on the whole of the stories it carries, and on no other', () => {
  const model = modelOf()
  feedOf(model, model.card('columns/2') as FeedOwner)
  expect(model.reads).toContain('doc:articles/2')
  expect(model.reads).not.toContain('doc:articles/1')
})

it('says of the portal what every page says of it', () => {
  expect(feedFor('columns/1').description).toContain('样例内容，仅供模板开发')
})

it('lets no text of an editor become markup', () => {
  const forms = fixtureWith({ 'articles/2': { title: { zh: ']]><script>alert(1)</script>&amp;' } } })
  const feed = feedFor('columns/2', forms)
  expect(read(toRss(feed), ['//item/title'])).toEqual([[']]><script>alert(1)</script>&amp;']])
  expect(toAtom(feed)).not.toContain('<script')
})
