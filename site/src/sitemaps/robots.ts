import type { Language, Site } from '@kewen/content/contract'
import { canonicalUrl, pathIn, sitemapPath } from '@kewen/content/routes'

/**
 * What crawlers are told. They may fetch every page even of a portal that must not be listed: the pages themselves say
 * `noindex`, and a crawler that is kept out never reads that, but may list an address that it found elsewhere. Such a
 * portal only hands out no sitemap.
 */
export function toRobots(site: Pick<Site, 'indexed' | 'origins'>, languages: Language[]): string {
  const sitemaps = languages.map((language) => `Sitemap: ${canonicalUrl(site, pathIn(language, sitemapPath))}`)
  return ['User-agent: *', 'Allow: /', ...(site.indexed ? ['', ...sitemaps] : []), ''].join('\n')
}
