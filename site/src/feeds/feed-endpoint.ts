import type { APIRoute } from 'astro'
import type { FeedFormat } from '@kewen/content/routes'
import { routeAt } from '../page-at.ts'
import { toAtom } from './atom.ts'
import { feedOf } from './feed-of.ts'
import type { Feed } from './feed.ts'
import { toJsonFeed } from './json-feed.ts'
import { toRss } from './rss.ts'

const formats: Record<FeedFormat, { mime: string; write: (feed: Feed) => string }> = {
  rss: { mime: 'application/rss+xml; charset=utf-8', write: toRss },
  atom: { mime: 'application/atom+xml; charset=utf-8', write: toAtom },
  'json-feed': { mime: 'application/feed+json; charset=utf-8', write: toJsonFeed },
}

/** Answers with the feed of the site, column or campaign at whose address it stands. */
export const feedEndpoint =
  (format: FeedFormat): APIRoute =>
  ({ locals, url }) => {
    const route = routeAt({ locals, url }, format)
    const owner = route && locals.model.card(route.owner)
    if (owner?.kind !== 'site' && owner?.kind !== 'column' && owner?.kind !== 'campaign')
      return new Response(null, { status: 404 })
    const { mime, write } = formats[format]
    return new Response(write(feedOf(locals.model, owner)), { headers: { 'content-type': mime } })
  }
