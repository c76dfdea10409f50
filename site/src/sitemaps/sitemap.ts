import { element, writeXml } from '../xml/write-xml.ts'

const namespace = 'http://www.sitemaps.org/schemas/sitemap/0.9'

/** The most addresses that one sitemap may hold: sitemaps.org, protocol 0.9. */
const mostAddresses = 50_000

/**
 * A sitemap of absolute addresses. It gives no dates of change: the newsroom publishes none, and crawlers stop trusting
 * a site whose dates are wrong.
 */
export const toSitemap = (addresses: string[]): string =>
  writeXml(
    element(
      'urlset',
      { xmlns: namespace },
      ...addresses.slice(0, mostAddresses).map((address) => element('url', {}, element('loc', {}, address))),
    ),
  )

/** The list of a site's sitemaps. */
export const toSitemapIndex = (addresses: string[]): string =>
  writeXml(
    element(
      'sitemapindex',
      { xmlns: namespace },
      ...addresses.map((address) => element('sitemap', {}, element('loc', {}, address))),
    ),
  )
