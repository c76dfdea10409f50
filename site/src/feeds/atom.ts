import { toShanghai } from '../structured-data/shanghai-time.ts'
import { element, writeXml, type Element } from '../xml/write-xml.ts'
import { updatedAt, type Feed, type FeedEntry } from './feed.ts'

const beginningOfTime = '1970-01-01T00:00:00.000Z'

/** A feed as Atom 1.0: RFC 4287. */
export const toAtom = (feed: Feed): string =>
  writeXml(
    element(
      'feed',
      { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': feed.language },
      element('id', {}, feed.id),
      element('title', {}, feed.title),
      element('subtitle', {}, feed.description),
      element('updated', {}, toShanghai(updatedAt(feed) ?? beginningOfTime)),
      element('author', {}, element('name', {}, feed.publisher)),
      element('link', { rel: 'self', type: 'application/atom+xml', href: feed.addresses.atom }),
      element('link', { rel: 'alternate', type: 'text/html', href: feed.page }),
      feed.icon && element('icon', {}, feed.icon),
      ...feed.entries.map(toEntry),
    ),
  )

const toEntry = (entry: FeedEntry): Element =>
  element(
    'entry',
    {},
    element('id', {}, entry.id),
    element('title', {}, entry.title),
    element('published', {}, toShanghai(entry.publishedAt)),
    element('updated', {}, toShanghai(entry.publishedAt)),
    ...entry.authors.map((author) => element('author', {}, element('name', {}, author))),
    ...entry.categories.map((category) => element('category', { term: category })),
    element('link', { rel: 'alternate', type: 'text/html', href: entry.address }),
    entry.picture &&
      element('link', {
        rel: 'enclosure',
        type: entry.picture.mime,
        length: String(entry.picture.bytes),
        href: entry.picture.url,
      }),
    entry.summary && element('summary', {}, entry.summary),
    element('content', { type: 'html' }, entry.html),
  )
