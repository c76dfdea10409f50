import type { PageVersion } from '../structured-data/versions-of.ts'
import { element, writeXml } from '../xml/write-xml.ts'

const namespace = 'http://www.sitemaps.org/schemas/sitemap/0.9'

const xhtml = 'http://www.w3.org/1999/xhtml'

/** A page by its absolute address, with its versions in all languages where it has several. */
export type SitemapPage = { address: string; versions: PageVersion[] }

/** The most addresses that one sitemap may hold: sitemaps.org, protocol 0.9. */
const mostAddresses = 50_000

/**
 * A sitemap of pages. It gives no dates of change: the newsroom publishes none, and crawlers stop trusting
 * a site whose dates are wrong.
 */
export const toSitemap = (pages: SitemapPage[]): string =>
  writeXml(
    element(
      'urlset',
      { xmlns: namespace, 'xmlns:xhtml': pages.some(({ versions }) => versions.length > 0) ? xhtml : undefined },
      ...pages
        .slice(0, mostAddresses)
        .map(({ address, versions }) =>
          element(
            'url',
            {},
            element('loc', {}, address),
            ...versions.map(({ hreflang, href }) => element('xhtml:link', { rel: 'alternate', hreflang, href })),
          ),
        ),
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
