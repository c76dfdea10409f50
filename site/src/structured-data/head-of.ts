import { nameOf, type Campaign, type CampaignCard, type Card, type Ref, type Text } from '@kewen/content/contract'
import type { ReadingModel } from '@kewen/content/reading'
import { canonicalUrl, feedFormats, feedPath, themePath, type FeedFormat } from '@kewen/content/routes'
import type { Graph, Thing } from 'schema-dts'
import { brandOf } from '../theme/brand-of.ts'
import { groundsOf } from '@kewen/content/design'
import type { HeadData } from './head-data.ts'
import { openGraphLocale } from './language-tag.ts'
import { toOrganisation, toWebsite } from './publisher.ts'
import { toScriptText } from './script-text.ts'
import { sharedPictures, type SharedPicture } from './shared-pictures.ts'
import { toBreadcrumbs, type Crumb } from './trail.ts'
import { versionsOf } from './versions-of.ts'

/** What a page's head is made of, beside what its site gives it. */
export type PageFacts = {
  /** Absent for a page that stands where another is missing: it has no address of its own, and is never listed. */
  path?: string
  /** The page's own name; the home page has none. */
  title?: string
  description?: string | undefined
  type?: 'website' | 'article' | 'profile'
  /** The medium that stands for the page where it is shared. */
  picture?: Ref | undefined
  /** What was made to stand for it there, before all others. */
  share?: SharedPicture[]
  /** Further properties of Open Graph, such as `article:published_time`. */
  properties?: { property: string; content: string }[]
  /** Whose feeds the page offers before those of the site. */
  feedsOf?: Card | undefined
  /** The campaign whose colours the page wears. */
  campaign?: CampaignCard | Campaign | undefined
  /** The way to the page, with the page at its end; the home page has none. */
  trail?: Crumb[]
  /** What the page is about, in the terms of schema.org. */
  about?: Thing[]
}

const feedTypes: Record<FeedFormat, string> = {
  rss: 'application/rss+xml',
  atom: 'application/atom+xml',
  'json-feed': 'application/feed+json',
}
const feedNames: Record<FeedFormat, string> = { rss: 'RSS', atom: 'Atom', 'json-feed': 'JSON Feed' }

/** The head of a page. */
export function headOf(model: ReadingModel, facts: PageFacts): HeadData {
  const { site } = model
  const siteName = model.name(site.name)
  const title = facts.title ? `${facts.title} - ${model.text(site.shortName) ?? siteName}` : siteName
  const canonical = facts.path && canonicalUrl(site, facts.path)
  const description = facts.description ?? (canonical && [facts.title, siteName].filter(Boolean).join(' · '))
  return {
    title,
    ...(description && { description }),
    ...(canonical && { canonical }),
    versions: facts.path ? versionsOf(model, facts.path) : [],
    ...(!(site.indexed && canonical) && { robots: 'noindex' }),
    theme: themePath(facts.campaign ?? site),
    themeColour: groundsOf(brandOf(model, facts.campaign)),
    feeds: [...(facts.feedsOf ? feedsOf(model, facts.feedsOf) : []), ...feedsOf(model, site)],
    ...(facts.share?.length && { twitterCard: 'summary_large_image' }),
    openGraph: [
      { property: 'og:type', content: facts.type ?? 'website' },
      { property: 'og:title', content: facts.title ?? siteName },
      ...(description ? [{ property: 'og:description', content: description }] : []),
      ...(canonical ? [{ property: 'og:url', content: canonical }] : []),
      { property: 'og:site_name', content: siteName },
      { property: 'og:locale', content: openGraphLocale[model.language] },
      ...(facts.properties ?? []),
      ...(facts.share?.length ? facts.share : picturesOf(model, facts.picture ?? site.logo)).flatMap(toProperties),
    ],
    jsonLd: toScriptText({
      '@context': 'https://schema.org',
      '@graph': [
        ...(facts.about ?? []),
        ...(facts.trail ? [toBreadcrumbs(model, facts.trail)] : []),
        toWebsite(model),
        toOrganisation(model),
      ],
    } satisfies Graph),
  }
}

const feedsOf = (model: ReadingModel, owner: Card): HeadData['feeds'] =>
  feedFormats.map((format) => ({
    type: feedTypes[format],
    title: `${model.name(nameOf(owner) as Text)} (${feedNames[format]})`,
    href: model.here(feedPath(owner, format)),
  }))

const picturesOf = (model: ReadingModel, picture: Ref | undefined): SharedPicture[] =>
  sharedPictures(model, picture ? model.media(picture) : null)

const toProperties = ({ url, width, height, alt }: SharedPicture): HeadData['openGraph'] => [
  { property: 'og:image', content: url },
  ...(width ? [{ property: 'og:image:width', content: String(width) }] : []),
  ...(height ? [{ property: 'og:image:height', content: String(height) }] : []),
  { property: 'og:image:alt', content: alt },
]
