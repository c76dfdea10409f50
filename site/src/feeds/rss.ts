import { toMailDate } from '../structured-data/shanghai-time.ts'
import { element, writeXml, type Element } from '../xml/write-xml.ts'
import { updatedAt, type Feed, type FeedEntry } from './feed.ts'

/** A feed as RSS 2.0, with the advice of the RSS Advisory Board's profile. */
export function toRss(feed: Feed): string {
  const updated = updatedAt(feed)
  return writeXml(
    element(
      'rss',
      {
        version: '2.0',
        'xmlns:atom': 'http://www.w3.org/2005/Atom',
        'xmlns:content': 'http://purl.org/rss/1.0/modules/content/',
        'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
      },
      element(
        'channel',
        {},
        element('title', {}, feed.title),
        element('link', {}, feed.page),
        element('description', {}, feed.description),
        element('language', {}, feed.language),
        updated && element('lastBuildDate', {}, toMailDate(updated)),
        element('atom:link', { rel: 'self', type: 'application/rss+xml', href: feed.addresses.rss }),
        feed.icon &&
          element(
            'image',
            {},
            element('url', {}, feed.icon),
            element('title', {}, feed.title),
            element('link', {}, feed.page),
          ),
        ...feed.entries.map(toItem),
      ),
    ),
  )
}

const toItem = (entry: FeedEntry): Element =>
  element(
    'item',
    {},
    element('title', {}, entry.title),
    element('link', {}, entry.address),
    element('guid', { isPermaLink: 'false' }, entry.id),
    element('pubDate', {}, toMailDate(entry.publishedAt)),
    ...entry.authors.map((author) => element('dc:creator', {}, author)),
    ...entry.categories.map((category) => element('category', {}, category)),
    entry.summary && element('description', {}, entry.summary),
    entry.picture &&
      element('enclosure', {
        url: entry.picture.url,
        length: String(entry.picture.bytes),
        type: entry.picture.mime,
      }),
    element('content:encoded', {}, entry.html),
  )
