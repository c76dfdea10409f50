import type { Article, Block, Campaign, Card, Column, Profile, Topic } from '@kewen/content/contract'
import type { ReadingModel } from '@kewen/content/reading'
import { canonicalUrl, homePath } from '@kewen/content/routes'
import type { HeadData } from './head-data.ts'
import { headOf, type PageFacts } from './head-of.ts'
import { websiteId } from './node-ids.ts'
import { beginningOf, shortened } from './plain-text.ts'
import { publishedCards } from './published-cards.ts'
import { toShanghai } from './shanghai-time.ts'
import { sharePicturesOf } from './shared-pictures.ts'
import { toCollectionPage, type Collection } from './to-collection-page.ts'
import { describedAs, toNewsArticle } from './to-news-article.ts'
import { toPerson } from './to-person.ts'
import { toCrumb, trailTo, type Crumb } from './trail.ts'

/** Characters of a description that is taken from a body: what search engines show of one. */
const descriptionLength = 80

/** The head of the home page. `members` are the stories it shows, in its order. */
export function homeHead(model: ReadingModel, members: Card[]): HeadData {
  const { site } = model
  const description = model.text(site.description) ?? model.text(site.tagline)
  const name = model.name(site.name)
  const path = model.here(homePath)
  return headOf(model, {
    path,
    description,
    about: [toCollectionPage(model, { path, name, description, members })],
  })
}

/** The head of an article, in the colours of its campaign if it stands in one. */
export function articleHead(model: ReadingModel, article: Article): HeadData {
  const title = model.name(article.title)
  const [column] = publishedCards(model, 'column', [article.column])
  const [campaign] = publishedCards(model, 'campaign', [article.campaign])
  const body = model.body(article.body)
  return headOf(model, {
    path: model.pathOf(article),
    title: model.text(article.seo.title) ?? title,
    description: describedAs(model, article) ?? beginningOf(body, descriptionLength),
    type: 'article',
    picture: article.cover,
    share: sharePicturesOf(model, article),
    properties: [
      { property: 'article:published_time', content: toShanghai(article.publishedAt) },
      ...(column ? [{ property: 'article:section', content: model.name(column.name) }] : []),
      ...publishedCards(model, 'topic', article.topics).map(({ name }) => ({
        property: 'article:tag',
        content: model.name(name),
      })),
    ],
    feedsOf: [campaign, column].find((stream) => stream && model.isWritten(stream)),
    campaign,
    trail: [...trailTo(model, article), { name: title, path: model.pathOf(article) }],
    about: [toNewsArticle(model, article)],
  })
}

/** The head of a person's page. */
export function profileHead(model: ReadingModel, profile: Profile): HeadData {
  return headOf(model, {
    path: model.pathOf(profile),
    title: model.name(profile.name),
    description: model.text(profile.summary) ?? model.text(profile.titles[0]?.text),
    type: 'profile',
    picture: profile.portrait,
    trail: [...trailTo(model, profile), { name: model.name(profile.name), path: model.pathOf(profile) }],
    about: [toPerson(model, profile)],
  })
}

/** The head of a campaign, in its own colours. `members` are the branches and stories it shows, in its order. */
export function campaignHead(model: ReadingModel, campaign: Campaign, members: Card[]): HeadData {
  return gatheringHead(model, {
    ...toCrumb(model, campaign),
    description: model.text(campaign.summary) ?? model.text(campaign.motto),
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
    description: model.text(front.description),
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
