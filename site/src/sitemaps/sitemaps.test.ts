import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { XmlDocument, XsdValidator } from 'libxml2-wasm'
import { expect, it } from 'vitest'
import { bilingualForms, fixtureForms } from '@kewen/content/fixture'
import { routesOf, routesOfLists, type PageKind } from '@kewen/content/routes'
import { fixtureWith, modelOf } from '../testing/fixture-model.ts'
import { monthAddresses, pageAddresses, sitemapAddresses } from './addresses.ts'
import { toRobots } from './robots.ts'
import { toSitemap, toSitemapIndex } from './sitemap.ts'

const model = modelOf()
const origin = 'http://fixture.localhost:4000'
const package_ = dirname(fileURLToPath(import.meta.resolve('sitemap/package.json')))
const sitemapSchema = readFileSync(join(package_, 'schema/sitemap.xsd'), 'utf8')
/** The schema of an index, in the words of that of a sitemap: sitemaps.org, 'Using Sitemap index files'. */
const indexSchema = sitemapSchema.replaceAll('"urlset"', '"sitemapindex"').replaceAll('"url"', '"sitemap"')

/** What a schema has against a document. */
function faultsOf(xml: string, schema: string): string {
  using document = XmlDocument.fromString(xml)
  using xsd = XmlDocument.fromString(schema)
  using validator = XsdValidator.fromDoc(xsd)
  try {
    validator.validate(document)
    return ''
  } catch (error) {
    return String(error)
  }
}

it('follows the schema of sitemaps.org', () => {
  expect(faultsOf(toSitemap(pageAddresses(model)), sitemapSchema)).toBe('')
  for (const month of model.months('sites/1'))
    expect(faultsOf(toSitemap(monthAddresses(model, month)), sitemapSchema)).toBe('')
  expect(faultsOf(toSitemapIndex(sitemapAddresses(model)), indexSchema)).toBe('')
  expect(faultsOf(toSitemap([]), sitemapSchema)).toContain('Missing child element')
})

it('lists a sitemap for the standing pages and one for each month, newest first', () => {
  expect(sitemapAddresses(model)).toEqual([
    `${origin}/sitemaps/pages.xml`,
    `${origin}/sitemaps/2024-02.xml`,
    `${origin}/sitemaps/2024-01.xml`,
  ])
})

it('has every page of a portal once, and nothing that is no page', () => {
  const listed = [
    ...pageAddresses(model),
    ...model.months('sites/1').flatMap((month) => monthAddresses(model, month)),
  ].map(({ address }) => address.replace(/^http:\/\/[^/]+\/$/, `${origin}/index.html`))
  const unlisted: PageKind[] = [
    ...(['not-found', 'gone', 'robots', 'theme', 'icon', 'rss', 'atom', 'json-feed'] as const),
    ...(['sitemap-index', 'sitemap-pages'] as const),
  ]
  const wanted = [
    ...fixtureForms.flatMap((form) => routesOf(form)).filter(({ page }) => !unlisted.includes(page)),
    ...routesOfLists,
    { path: '/archive/2024-01.html' },
    { path: '/archive/2024-02.html' },
  ].map(({ path }) => origin + path)
  expect(listed.toSorted()).toEqual(wanted.toSorted())
})

it('names the versions of a page in other languages, where it has any', () => {
  const both = modelOf(bilingualForms)
  const [month, story] = monthAddresses(both, '2024-02')
  expect(month!.versions.map(({ hreflang }) => hreflang)).toEqual(['zh-Hans', 'en', 'x-default'])
  expect(toSitemap([story!])).toContain(`<xhtml:link rel="alternate" hreflang="en" href="${origin}/en/2024/02/`)
  expect(monthAddresses(both, '2024-01').at(-1)).toEqual({ address: `${origin}/2024/01/notice.html`, versions: [] })
  expect(toSitemap(monthAddresses(model, '2024-02'))).not.toContain('xhtml')
})

it('leaves out the lists that have no members', () => {
  const without = modelOf(fixtureForms.filter(({ kind }) => kind !== 'profile'))
  expect(pageAddresses(without).map(({ address }) => address)).not.toContain(`${origin}/scientists.html`)
})

it('gives the same bytes whatever order the documents came in', () => {
  expect(pageAddresses(modelOf(fixtureForms.toReversed()))).toEqual(pageAddresses(model))
})

it('does not depend on the body of any document', () => {
  const fresh = modelOf()
  for (const list of [sitemapAddresses, pageAddresses]) list(fresh)
  monthAddresses(fresh, '2024-02')
  expect([...fresh.reads].filter((key) => key.startsWith('doc:'))).toEqual(['doc:sites/1'])
})

it('lets crawlers in even where nothing may be listed, so that they read that it may not', () => {
  expect(toRobots(model.site, ['zh'])).toBe('User-agent: *\nAllow: /\n')
})

it('names the sitemap of a portal that may be listed', () => {
  const { site } = modelOf(fixtureWith({ 'sites/1': { indexed: true } }))
  expect(toRobots(site, ['zh'])).toBe(`User-agent: *\nAllow: /\n\nSitemap: ${origin}/sitemap.xml\n`)
})
