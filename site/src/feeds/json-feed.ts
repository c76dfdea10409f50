import { toShanghai } from '../structured-data/shanghai-time.ts'
import type { Feed, FeedEntry } from './feed.ts'

/** A feed as JSON Feed 1.1. */
export const toJsonFeed = (feed: Feed): string =>
  `${JSON.stringify(
    {
      version: 'https://jsonfeed.org/version/1.1',
      title: feed.title,
      home_page_url: feed.page,
      feed_url: feed.addresses['json-feed'],
      description: feed.description,
      ...(feed.icon && { icon: feed.icon }),
      authors: [{ name: feed.publisher }],
      language: feed.language,
      items: feed.entries.map(toItem),
    },
    null,
    2,
  )}\n`

const toItem = (entry: FeedEntry) => ({
  id: entry.id,
  url: entry.address,
  title: entry.title,
  content_html: entry.html,
  ...(entry.summary && { summary: entry.summary }),
  ...(entry.picture && {
    image: entry.picture.url,
    attachments: [{ url: entry.picture.url, mime_type: entry.picture.mime, size_in_bytes: entry.picture.bytes }],
  }),
  date_published: toShanghai(entry.publishedAt),
  ...(entry.authors.length > 0 && { authors: entry.authors.map((name) => ({ name })) }),
  ...(entry.categories.length > 0 && { tags: entry.categories }),
})
