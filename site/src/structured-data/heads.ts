import type { Article, Block, Campaign, Card, Column, Profile, Topic } from '@kewen/content/contract'
import type { ReadingModel } from '@kewen/content/reading'
import { canonicalUrl, homePath, pathOf } from '@kewen/content/routes'
import type { HeadData } from './head-data.ts'
import { headOf, type PageFacts } from './head-of.ts'
import { websiteId } from './node-ids.ts'
import { beginningOf, shortened } from './plain-text.ts'
import { publishedCards } from './published-cards.ts'
import { toShanghai } from './shanghai-time.ts'
import { sharePicturesOf } from './shared-pictures.ts'
import { toCollectionPage, type Collection } from './to-collection-page.ts'
import { toNewsArticle } from './to-news-article.ts'
import { toPerson } from './to-person.ts'
import { toCrumb, trailTo, type Crumb } from './trail.ts'

/** Characters of a description that is taken from a body: what search engines show of one. */
const descriptionLength = 80

/** The head of the home page. `members` are the stories it shows, in its order. */
export function homeHead(model: ReadingModel, members: Card[]): HeadData {
  const { site } = model
  const words = site.description ?? site.tagline
  const description = words && model.text(words)
  const name = model.text(site.name)
  return headOf(model, {
    path: homePath,
    description,
    about: [toCollectionPage(model, { path: homePath, name, description, members })],
  })
}

/** The head of an article, in the colours of its campaign if it stands in one. */
export function articleHead(model: ReadingModel, article: Article): HeadData {
  const title = model.text(article.title)
  const summary = article.seo.description ?? article.summary
  const [column] = publishedCards(model, 'column', [article.column])
  const [campaign] = publishedCards(model, 'campaign', [article.campaign])
  const body = article.body[model.language] ?? article.body.zh
  return headOf(model, {
    path: pathOf(article),
    title: article.seo.title ? model.text(article.seo.title) : title,
    description: summary ? model.text(summary) : beginningOf(body, descriptionLength),
    type: 'article',
    picture: article.cover,
    share: sharePicturesOf(model, article),
    properties: [
      { property: 'article:published_time', content: toShanghai(article.publishedAt) },
      ...(column ? [{ property: 'article:section', content: model.text(column.name) }] : []),
      ...publishedCards(model, 'topic', article.topics).map(({ name }) => ({
        property: 'article:tag',
        content: model.text(name),
      })),
    ],
    feedsOf: campaign ?? column,
    campaign,
    trail: [...trailTo(model, article), { name: title, path: pathOf(article) }],
    about: [toNewsArticle(model, article)],
  })
}

/** The head of a person's page. */
export function profileHead(model: ReadingModel, profile: Profile): HeadData {
  const words = profile.summary ?? profile.titles[0]?.text
  return headOf(model, {
    path: pathOf(profile),
    title: model.text(profile.name),
    description: words && model.text(words),
    type: 'profile',
    picture: profile.portrait,
    trail: [...trailTo(model, profile), { name: model.text(profile.name), path: pathOf(profile) }],
    about: [toPerson(model, profile)],
  })
}

/** The head of a campaign, in its own colours. `members` are the branches and stories it shows, in its order. */
export function campaignHead(model: ReadingModel, campaign: Campaign, members: Card[]): HeadData {
  const words = campaign.summary ?? campaign.motto
  return gatheringHead(model, {
    ...toCrumb(model, campaign),
    description: words && model.text(words),
    members,
    picture: campaign.cover,
    feedsOf: campaign,
    campaign,
    above: trailTo(model, campaign),
  })
}

/** The head of a column's or a topic's front. `members` are the stories it shows, in its order. */
export function frontHead(model: ReadingModel, front: Column | Topic, members: Card[]): HeadData {
  return gatheringHead(model, {
    ...toCrumb(model, front),
    description: front.description && model.text(front.description),
    members,
    ...(front.kind === 'column' && { feedsOf: front }),
  })
}

/**
 * The head of a page that gathers others: a month of a stream, the archive, people, campaigns, the map of the site.
 * `above` is the way to it from the home page on.
 */
export function gatheringHead(
  model: ReadingModel,
  gathering: Collection & Pick<PageFacts, 'picture' | 'feedsOf' | 'campaign'> & { above?: Crumb[] },
): HeadData {
  const { path, name, description, members, above = trailTo(model), ...facts } = gathering
  return headOf(model, {
    ...facts,
    path,
    title: name,
    description: description ?? namesIn(model, members),
    trail: [...above, { name, path }],
    about: [toCollectionPage(model, { path, name, description, members })],
  })
}

/** What a page gathers, in the names of its first members. */
function namesIn(model: ReadingModel, members: Card[]): string | undefined {
  const names = members.slice(0, 3).map((member) => toCrumb(model, member).name)
  return names.length > 0 ? shortened(names.join(' · '), descriptionLength) : undefined
}

/** The head of a page in the site's or the portal's own words. */
export function pageHead(
  model: ReadingModel,
  { name, path, description, body = [] }: Crumb & { description?: string | undefined; body?: Block[] },
): HeadData {
  return headOf(model, {
    path,
    title: name,
    description: description ?? beginningOf(body, descriptionLength),
    trail: [...trailTo(model), { name, path }],
    about: [{ '@type': 'WebPage', url: canonicalUrl(model.site, path), name, isPartOf: websiteId(model) }],
  })
}

/** The head of a page that stands where another is missing: not found, or gone. */
export const missingHead = (model: ReadingModel, name: string): HeadData => headOf(model, { title: name })
