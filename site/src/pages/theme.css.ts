export { themeEndpoint as GET } from '../theme/theme-endpoint.ts'
