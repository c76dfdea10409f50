import { nameOf, type CampaignCard, type Card, type Media, type Text } from '@kewen/content/contract'
import type { ReadingModel } from '@kewen/content/reading'
import {
  canonicalUrl,
  feedFormats,
  feedPath,
  gonePath,
  notFoundPath,
  themePath,
  type FeedFormat,
} from '@kewen/content/routes'
import type { Graph, Thing } from 'schema-dts'
import type { Crumb } from '../components/crumb.ts'
import { brandOf } from '../theme/brand-of.ts'
import { darkScheme, lightScheme } from '../theme/scheme.ts'
import type { HeadData } from './head-data.ts'
import { openGraphLocale } from './language-tag.ts'
import { toOrganisation, toWebsite } from './publisher.ts'
import { toScriptText } from './script-text.ts'
import { sharedPictures } from './shared-pictures.ts'
import { toBreadcrumbs } from './trail.ts'

/** What a page gives its head, beside what its site and its address give. */
export type PageFacts = {
  /** The page's own title; the home page has none. */
  title?: string | undefined
  description?: string | undefined
  /** The medium that stands for the page where it is shared; the site's logo where there is none. */
  image?: Media | null | undefined
  type?: 'website' | 'article' | 'profile'
  /** Further properties of Open Graph, such as `article:published_time`. */
  properties?: HeadData['openGraph']
  /** Whose feeds the page offers before those of the site. */
  feeds?: Card | undefined
  /** The campaign whose colours the page wears. */
  theme?: CampaignCard | undefined
  /** The way from the home page to this one, without either; absent on the home page. */
  trail?: Crumb[] | undefined
  /** What the page is about, in the terms of schema.org. */
  jsonLd?: Thing[]
}

const feedTypes: Record<FeedFormat, string> = {
  rss: 'application/rss+xml',
  atom: 'application/atom+xml',
  'json-feed': 'application/feed+json',
}
const feedNames: Record<FeedFormat, string> = { rss: 'RSS', atom: 'Atom', 'json-feed': 'JSON Feed' }

/** The head of the page at a path. Pages that stand where another is missing have no address of their own. */
export function headOf(model: ReadingModel, path: string, facts: PageFacts): HeadData {
  const { site } = model
  const { title, description, type = 'website', properties = [], feeds, theme, trail, jsonLd = [] } = facts
  const siteName = model.text(site.name)
  const brand = brandOf(model, theme)
  const canonical = path === notFoundPath || path === gonePath ? null : canonicalUrl(site, path)
  const image = facts.image ?? (site.logo ? model.media(site.logo) : null)
  return {
    title: title ? `${title} - ${model.text(site.shortName)}` : siteName,
    ...(description && { description }),
    ...(canonical && { canonical }),
    ...(!(site.indexed && canonical) && { robots: 'noindex' }),
    theme: themePath(theme ?? site),
    themeColour: { light: lightScheme(brand).ground, dark: darkScheme(brand).ground },
    feeds: [...(feeds ? feedsOf(model, feeds) : []), ...feedsOf(model, site)],
    openGraph: [
      { property: 'og:type', content: type },
      { property: 'og:title', content: title ?? siteName },
      ...(description ? [{ property: 'og:description', content: description }] : []),
      ...(canonical ? [{ property: 'og:url', content: canonical }] : []),
      { property: 'og:site_name', content: siteName },
      { property: 'og:locale', content: openGraphLocale[model.language] },
      ...properties,
      ...picturesOf(model, image),
    ],
    jsonLd: toScriptText({
      '@context': 'https://schema.org',
      '@graph': [
        ...jsonLd,
        ...(trail && title ? [toBreadcrumbs(model, trail, { name: title, path })] : []),
        toWebsite(model),
        toOrganisation(model),
      ],
    } satisfies Graph),
  }
}

const feedsOf = (model: ReadingModel, owner: Card): HeadData['feeds'] =>
  feedFormats.map((format) => ({
    type: feedTypes[format],
    title: `${model.text(nameOf(owner) as Text)} (${feedNames[format]})`,
    href: feedPath(owner, format),
  }))

const picturesOf = (model: ReadingModel, image: Media | null): HeadData['openGraph'] =>
  sharedPictures(model, image).flatMap(({ url, width, height, alt }) => [
    { property: 'og:image', content: url },
    ...(width ? [{ property: 'og:image:width', content: String(width) }] : []),
    ...(height ? [{ property: 'og:image:height', content: String(height) }] : []),
    { property: 'og:image:alt', content: alt },
  ])
