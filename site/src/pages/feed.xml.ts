import { feedEndpoint } from '../feeds/feed-endpoint.ts'

export const GET = feedEndpoint('rss')
