import { staticPaths } from '../../../static-paths.ts'

export const getStaticPaths = staticPaths('theme')
export { themeEndpoint as GET } from '../../../theme/theme-endpoint.ts'
