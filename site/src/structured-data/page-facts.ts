import type { Article, Campaign, Card, Column, Profile, Ref, Topic } from '@kewen/content/contract'
import type { ReadingModel } from '@kewen/content/reading'
import { homePath, pathOf } from '@kewen/content/routes'
import type { PageFacts } from './head-of.ts'
import { beginningOf } from './plain-text.ts'
import { publishedCards } from './published-cards.ts'
import { toShanghai } from './shanghai-time.ts'
import { toCollectionPage } from './to-collection-page.ts'
import { toNewsArticle } from './to-news-article.ts'
import { toPerson } from './to-person.ts'
import { trailTo } from './trail.ts'

/** Characters of a description that is taken from a body: about what search engines show of one. */
const descriptionLength = 80

/** What the home page gives its head. `members` are the stories it shows, in its order. */
export function homeFacts(model: ReadingModel, members: Card[]): PageFacts {
  const { site } = model
  const words = site.description ?? site.tagline
  const description = words && model.text(words)
  return {
    description,
    jsonLd: [toCollectionPage(model, { path: homePath, name: model.text(site.name), description, members })],
  }
}

/** What an article gives its head; its page wears the colours of the campaign in which it stands. */
export function articleFacts(model: ReadingModel, article: Article): PageFacts {
  const summary = article.seo.description ?? article.summary
  const body = article.body[model.language] ?? article.body.zh
  const [column] = publishedCards(model, 'column', [article.column])
  const [campaign] = publishedCards(model, 'campaign', [article.campaign])
  return {
    title: model.text(article.seo.title ?? article.title),
    description: summary ? model.text(summary) : (beginningOf(body, descriptionLength) ?? undefined),
    image: mediaOf(model, article.cover),
    type: 'article',
    properties: [
      { property: 'article:published_time', content: toShanghai(article.publishedAt) },
      ...(column ? [{ property: 'article:section', content: model.text(column.name) }] : []),
      ...publishedCards(model, 'topic', article.topics).map(({ name }) => ({
        property: 'article:tag',
        content: model.text(name),
      })),
    ],
    feeds: campaign ?? column,
    theme: campaign,
    trail: trailTo(model, article),
    jsonLd: [toNewsArticle(model, article)],
  }
}

/** What a person gives the head of their page. */
export function profileFacts(model: ReadingModel, profile: Profile): PageFacts {
  const words = profile.summary ?? profile.titles[0]?.text
  return {
    title: model.text(profile.name),
    description: words && model.text(words),
    image: mediaOf(model, profile.portrait),
    type: 'profile',
    trail: trailTo(model, profile),
    jsonLd: [toPerson(model, profile)],
  }
}

/** What a campaign gives the head of its page. `members` are the branches and stories it shows, in its order. */
export function campaignFacts(model: ReadingModel, campaign: Campaign, members: Card[]): PageFacts {
  const words = campaign.summary ?? campaign.motto
  const [title, description] = [model.text(campaign.name), words && model.text(words)]
  return {
    title,
    description,
    image: mediaOf(model, campaign.cover),
    feeds: campaign,
    theme: campaign,
    trail: trailTo(model, campaign),
    jsonLd: [toCollectionPage(model, { path: pathOf(campaign), name: title, description, members })],
  }
}

/** What a column or topic gives the head of its front. `members` are the stories it shows, in its order. */
export function frontFacts(model: ReadingModel, front: Column | Topic, members: Card[]): PageFacts {
  const [title, description] = [model.text(front.name), front.description && model.text(front.description)]
  return {
    title,
    description,
    feeds: front.kind === 'column' ? front : undefined,
    trail: trailTo(model, front),
    jsonLd: [toCollectionPage(model, { path: pathOf(front), name: title, description, members })],
  }
}

const mediaOf = (model: ReadingModel, id: Ref | undefined) => (id ? model.media(id) : null)
