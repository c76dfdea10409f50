import { assertNever, type Card, type Form, type Language, type ListName, type Ref } from './contract/index.ts'

/** The kinds of page that a portal has: one template each. */
export type PageKind =
  | 'home'
  | 'not-found'
  | 'gone'
  | 'article'
  | 'column'
  | 'topic'
  | 'campaign'
  | 'profile'
  | 'page'
  | 'evergreen'
  | 'month'
  | 'archive'
  | 'profiles'
  | 'scientists'
  | 'campaigns'
  | 'structure'
  | 'theme'
  | 'icon'
  | 'rss'
  | 'atom'
  | 'json-feed'
  | 'sitemap-index'
  | 'sitemap-month'
  | 'sitemap-pages'
  | 'robots'
  | 'redirect'

/** A page of a portal. `owner` is the document that it is about (the site for what is nobody's own). */
export type Route = { path: string; page: PageKind; owner: Ref; month?: string }

export const homePath = '/index.html'
export const notFoundPath = '/404.html'
export const gonePath = '/410.html'
export const archivePath = '/archive.html'
export const profilesPath = '/profiles.html'
export const scientistsPath = '/scientists.html'
export const campaignsPath = '/campaigns.html'
export const structurePath = '/structure.html'
export const iconPath = '/icon.svg'
export const robotsPath = '/robots.txt'
export const sitemapPath = '/sitemap.xml'
export const sitemapPagesPath = '/sitemaps/pages.xml'
/** The addresses that answer 410, one a line. Not served itself. */
export const goneListPath = '/.kewen/gone.txt'
/** The same for nginx and Caddy. */
export const goneListPaths = [goneListPath, '/.kewen/gone.nginx.map', '/.kewen/gone.caddy'] as const
/** The old addresses and where they lead, `from TAB to`, one a line. Not served itself. */
export const redirectListPath = '/.kewen/redirects.txt'
/** The same for nginx and Caddy. */
export const redirectListPaths = [redirectListPath, '/.kewen/redirects.nginx.map', '/.kewen/redirects.caddy'] as const

/** The folder of a language: pages have the same names in each. */
const folders: Record<Language, string> = { zh: '', en: '/en' }
/** The address in a language of what stands in Chinese at a path. */
export const pathIn = (language: Language, path: string): string => folders[language] + path
/** The language of the page at an address. */
export const languageOf = (path: string): Language => (path.startsWith(`${folders.en}/`) ? 'en' : 'zh')
/** Where the Chinese version of a page stands. */
export const chinesePath = (path: string): string => path.slice(folders[languageOf(path)].length)

/** The files that tell a server of addresses that are no pages. Every portal has them. */
export const serverListPaths = [...goneListPaths, ...redirectListPaths] as const
export type ServerListPath = (typeof serverListPaths)[number]
export const isServerList = (path: string): path is ServerListPath =>
  (serverListPaths as readonly string[]).includes(path)

/** The pages that are the same everywhere, written in MDX under `content/pages`. */
export const evergreenPages = ['accessibility', 'how-we-review'] as const
export type EvergreenPage = (typeof evergreenPages)[number]
export const evergreenPath = (slug: EvergreenPage): string => `/help/${slug}.html`

/** What an address needs to know of a document: each card has it. */
export type Addressed = Form | Card

/**
 * The address of a document's own page without its ending; what belongs to it stands in a folder of that name. People
 * and topics, of which there may be thousands, are parted by their first letter.
 */
function stemOf(document: Addressed): string {
  switch (document.kind) {
    case 'site':
      return ''
    case 'article':
      return `/${document.address}`
    case 'column':
      return `/columns/${document.slug}`
    case 'campaign':
      return `/campaigns/${document.slug}`
    case 'topic':
      return `/topics/${document.slug[0]!}/${document.slug}`
    case 'profile':
      return `/profiles/${document.slug[0]!}/${document.slug}`
    case 'page':
      return `/about/${document.slug}`
    case 'media':
      throw new TypeError(`${document.id} has files, not a page. Use mediaPath.`)
    case 'redirect':
      throw new TypeError(`${document.id} is an old address, not a page. Use oldPathsOf.`)
    default:
      return assertNever(document)
  }
}

/** The address of a document's own page: it is also the name of its file. */
export const pathOf = (document: Addressed): string =>
  document.kind === 'site' ? homePath : `${stemOf(document)}.html`

/** The address of what a stream held in a month. */
export const monthPath = (owner: Addressed, month: string): string =>
  owner.kind === 'site' ? `/archive/${month}.html` : `${stemOf(owner)}/${month}.html`

export const sitemapMonthPath = (month: string): string => `/sitemaps/${month}.xml`

/** The style sheet with the colours of a site or a campaign. */
export const themePath = (owner: Addressed): string => `${stemOf(owner)}/theme.css`

export const feedFormats = ['rss', 'atom', 'json-feed'] as const
export type FeedFormat = (typeof feedFormats)[number]
const feedFiles: Record<FeedFormat, string> = { rss: 'feed.xml', atom: 'atom.xml', 'json-feed': 'feed.json' }
export const feedPath = (owner: Addressed, format: FeedFormat): string => `${stemOf(owner)}/${feedFiles[format]}`

/** The folder of all media files. */
export const mediaFolder = 'media'
/** The address of a media file; its name is the digest of its bytes. */
export const mediaPath = (name: string): string => `/${mediaFolder}/${name.slice(0, 2)}/${name}`

/** The name of the media file at an address, or null for any other address. */
export const mediaNameOf = (path: string): string | null =>
  path.match(/^\/media\/([0-9a-f]{2})\/(\1[0-9a-f]{30}\.[a-z0-9]{2,5})$/)?.[2] ?? null

/** The address by which pages link a path: the home page goes by the root, or the folder of its language. */
export const linkTo = (path: string): string =>
  chinesePath(path) === homePath ? path.slice(0, path.lastIndexOf('/') + 1) : path

/** The absolute address of a path, on the canonical origin of its site. */
export const canonicalUrl = (site: { origins: string[] }, path: string): string => site.origins[0]! + linkTo(path)

const feedsOf = (owner: Addressed): Route[] =>
  feedFormats.map((format) => ({ path: feedPath(owner, format), page: format, owner: owner.id }))

/** The kinds that a portal has once, whatever its languages. */
const ofAllLanguages: ReadonlySet<PageKind> = new Set(['theme', 'icon', 'robots'])

/** The pages that a document brings with it in a language, without those of its months. */
export const routesOf = (document: Addressed, language: Language = 'zh'): Route[] =>
  inLanguage(language, chineseRoutesOf(document))

const inLanguage = (language: Language, routes: Route[]): Route[] =>
  language === 'zh'
    ? routes
    : routes
        .filter(({ page }) => !ofAllLanguages.has(page))
        .map((route) => ({ ...route, path: pathIn(language, route.path) }))

function chineseRoutesOf(document: Addressed): Route[] {
  const own = (page: PageKind): Route => ({ path: pathOf(document), page, owner: document.id })
  const theme = (): Route => ({ path: themePath(document), page: 'theme', owner: document.id })
  switch (document.kind) {
    case 'site': {
      const fixed: [string, PageKind][] = [
        [homePath, 'home'],
        [notFoundPath, 'not-found'],
        [gonePath, 'gone'],
        [archivePath, 'archive'],
        [structurePath, 'structure'],
        [iconPath, 'icon'],
        [robotsPath, 'robots'],
        [sitemapPath, 'sitemap-index'],
        [sitemapPagesPath, 'sitemap-pages'],
      ]
      return [
        ...fixed.map(([path, page]): Route => ({ path, page, owner: document.id })),
        ...evergreenPages.map((slug): Route => ({ path: evergreenPath(slug), page: 'evergreen', owner: document.id })),
        ...feedsOf(document),
        theme(),
      ]
    }
    case 'campaign':
      return [own('campaign'), ...feedsOf(document), theme()]
    case 'column':
      return [own('column'), ...feedsOf(document)]
    case 'article':
    case 'topic':
    case 'profile':
    case 'page':
      return [own(document.kind)]
    case 'media':
    case 'redirect':
      return []
    default:
      return assertNever(document)
  }
}

/** The pages that exist because a stream held something in a month, in a language. */
export const routesOfMonth = (owner: Addressed, month: string, language: Language = 'zh'): Route[] =>
  inLanguage(language, [
    { path: monthPath(owner, month), page: 'month', owner: owner.id, month },
    ...(owner.kind === 'site'
      ? [{ path: sitemapMonthPath(month), page: 'sitemap-month', owner: owner.id, month } as const]
      : []),
  ])

/** The pages of a site that exist while a list of it has members in a language. */
export const routesOfLists: { list: ListName; path: string; page: PageKind }[] = [
  { list: 'profiles', path: profilesPath, page: 'profiles' },
  { list: 'scientists', path: scientistsPath, page: 'scientists' },
  { list: 'campaigns', path: campaignsPath, page: 'campaigns' },
]

/** The document that an address is the own page of: its collection and the field that names it there. */
export type Place =
  | { collection: 'articles'; address: string }
  | { collection: 'columns' | 'topics' | 'campaigns' | 'profiles' | 'pages'; slug: string }

/** Which document an address would be that of, published or not. Null for any other address. */
export function placeOfPath(path: string): Place | null {
  const { address } = path.match(/^\/(?<address>\d{4}\/\d{2}\/[a-z0-9-]+)\.html$/)?.groups ?? {}
  if (address) return { collection: 'articles', address }
  const { folder, slug } = path.match(/^\/(?<folder>[a-z]+)\/(?:[a-z0-9]\/)?(?<slug>[a-z0-9-]+)\.html$/)?.groups ?? {}
  const kind = foldersOfKinds.find((one) => one.folder === folder)
  if (!kind || !slug || path !== kind.pathOf(slug)) return null
  return { collection: kind.collection, slug }
}

const flat = (folder: string) => (slug: string) => `/${folder}/${slug}.html`
const parted = (folder: string) => (slug: string) => `/${folder}/${slug[0]!}/${slug}.html`
const foldersOfKinds = [
  { folder: 'columns', collection: 'columns', pathOf: flat('columns') },
  { folder: 'campaigns', collection: 'campaigns', pathOf: flat('campaigns') },
  { folder: 'topics', collection: 'topics', pathOf: parted('topics') },
  { folder: 'profiles', collection: 'profiles', pathOf: parted('profiles') },
  { folder: 'about', collection: 'pages', pathOf: flat('about') },
] as const
