import { feedEndpoint } from '../../../feeds/feed-endpoint.ts'
import { staticPaths } from '../../../static-paths.ts'

export const getStaticPaths = staticPaths('json-feed')
export const GET = feedEndpoint('json-feed')
