import { feedEndpoint } from '../../../feeds/feed-endpoint.ts'
import { staticPaths } from '../../../static-paths.ts'

export const getStaticPaths = staticPaths('atom')
export const GET = feedEndpoint('atom')
