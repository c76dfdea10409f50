import type { Site } from '@kewen/content/contract'

type Place = { kind: string; slug: string; name: { zh: string } }

const taxonomies = [
  'column',
  'topic',
  'campaign',
  'profile',
  'archive',
  'columnmonth',
  'topicmonth',
  'campaignmonth',
  'profilemonth',
]

/** The configuration under which Hugo writes the page set of the portal, and nothing else. */
export const hugoConfig = (
  site: Site,
  { streams, standing, columns }: { streams: Place[]; standing: string[]; columns: string[] },
) => ({
  baseURL: `${site.origins[0]}/`,
  locale: 'zh-Hans',
  timeZone: 'Asia/Shanghai',
  title: site.name.zh,
  uglyURLs: true,
  buildFuture: true,
  disableHugoGeneratorInject: true,
  disableKinds: ['taxonomy', 'section', 'sitemap', 'robotsTXT'],
  taxonomies: Object.fromEntries(taxonomies.map((name) => [name, `${name}s`])),
  markup: { goldmark: { renderer: { unsafe: true } } },
  mediaTypes: {
    'application/atom+xml': { suffixes: ['xml'] },
    'application/feed+json': { suffixes: ['json'] },
  },
  outputFormats: {
    feedrss: { mediaType: 'application/rss+xml', baseName: 'feed', noUgly: true },
    feedatom: { mediaType: 'application/atom+xml', baseName: 'atom', noUgly: true },
    feedjson: { mediaType: 'application/feed+json', baseName: 'feed', noUgly: true, isPlainText: true },
    theme: { mediaType: 'text/css', baseName: 'theme', noUgly: true, isPlainText: true },
    icon: { mediaType: 'image/svg+xml', baseName: 'icon', isPlainText: true },
    robots: { mediaType: 'text/plain', baseName: 'robots', isPlainText: true },
    sitemapindex: { mediaType: 'application/xml', baseName: 'sitemap' },
    sitemappages: { mediaType: 'application/xml', baseName: 'sitemaps-pages' },
    sitemapmonth: { mediaType: 'application/xml', baseName: 'sitemap', noUgly: true },
  },
  outputs: {
    home: ['html', 'feedrss', 'feedatom', 'feedjson', 'theme', 'icon', 'robots', 'sitemapindex', 'sitemappages'],
    page: ['html'],
    term: ['html'],
  },
  params: {
    origin: site.origins[0],
    shortName: site.shortName.zh,
    tagline: site.tagline?.zh,
    notice: site.notice?.zh,
    navigation: streams
      .filter(({ kind }) => kind === 'column')
      .slice(0, 7)
      .map(({ slug, name }) => ({ slug, name: name.zh, path: `/columns/${slug}.html` })),
    columns,
    standing,
  },
})
