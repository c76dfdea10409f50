import type { ArticleCard, CampaignCard, ColumnCard, SiteCard } from '@kewen/content/contract'
import type { ReadingModel } from '@kewen/content/reading'
import { canonicalUrl, feedPath } from '@kewen/content/routes'
import { languageTag } from '../structured-data/language-tag.ts'
import { publishedCards } from '../structured-data/published-cards.ts'
import { sharedPictures } from '../structured-data/shared-pictures.ts'
import type { Feed, FeedEntry } from './feed.ts'
import { toPlainStory } from './plain-story.ts'
import { stableId } from './stable-id.ts'

/** The stories of a feed: enough for a reader's program that asks once a week. */
const newest = 20

export type FeedOwner = SiteCard | ColumnCard | CampaignCard

/** The newest stories of a site, a column or a campaign. */
export function feedOf(model: ReadingModel, owner: FeedOwner): Feed {
  const { site } = model
  const address = (format: 'rss' | 'atom' | 'json-feed'): string =>
    canonicalUrl(site, model.here(feedPath(owner, format)))
  const siteName = model.name(site.name)
  const [square] = sharedPictures(model, site.logo ? model.media(site.logo) : null).filter(
    ({ crop }) => crop === 'square',
  )
  return {
    id: stableId(site.key, model.pathOf(owner)),
    title: owner.kind === 'site' ? siteName : `${model.name(owner.name)} - ${model.name(site.shortName)}`,
    description: descriptionOf(model, owner),
    language: languageTag[model.language],
    page: canonicalUrl(site, model.pathOf(owner)),
    addresses: { rss: address('rss'), atom: address('atom'), 'json-feed': address('json-feed') },
    publisher: siteName,
    ...(square && { icon: square.url }),
    entries: model.latest(owner.id, newest).flatMap((card) => toEntry(model, card)),
  }
}

/** What the stream is, followed by what the portal says of itself on every page. */
function descriptionOf(model: ReadingModel, owner: FeedOwner): string {
  const { site } = model
  const own = ownWords(model, owner) ?? model.name(owner.name)
  return [own, model.text(site.notice)].filter(Boolean).join(' · ')
}

function ownWords({ site, text }: ReadingModel, owner: FeedOwner): string | undefined {
  if (owner.kind === 'site') return text(site.description) ?? text(site.tagline)
  return owner.kind === 'column' ? text(owner.description) : (text(owner.summary) ?? text(owner.motto))
}

function toEntry(model: ReadingModel, { id }: ArticleCard): FeedEntry[] {
  const article = model.document('article', id)
  if (!article) return []
  const path = model.pathOf(article)
  const address = canonicalUrl(model.site, path)
  const [picture] = sharedPictures(model, article.cover ? model.media(article.cover) : null)
  const about = [
    ...publishedCards(model, 'column', [article.column]),
    ...publishedCards(model, 'campaign', [article.campaign]),
    ...publishedCards(model, 'topic', article.topics),
  ].filter(model.isWritten)
  const summary = model.text(article.summary)
  return [
    {
      id: stableId(model.site.key, path),
      address,
      title: model.name(article.title),
      ...(summary && { summary }),
      html: toPlainStory(model, article, address),
      publishedAt: article.publishedAt,
      authors: article.bylines.filter(({ role }) => role === 'text').map(({ name }) => name),
      categories: about.map(({ name }) => model.name(name)),
      ...(picture && { picture }),
    },
  ]
}
