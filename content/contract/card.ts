import type { Article } from './article.ts'
import { assertNever } from './assert-never.ts'
import type { Campaign } from './campaign.ts'
import type { Column, Topic } from './column.ts'
import type { Form } from './form.ts'
import type { Media } from './media.ts'
import type { Page } from './page.ts'
import type { Profile } from './profile.ts'
import type { Redirect } from './redirect.ts'
import type { Site } from './site.ts'
import type { Language } from './text.ts'

const fields = {
  site: ['kind', 'id', 'site', 'key', 'name', 'shortName', 'origins', 'languages', 'mourning', 'home'],
  column: ['kind', 'id', 'site', 'slug', 'name', 'description', 'order'],
  topic: ['kind', 'id', 'site', 'slug', 'name', 'description'],
  campaign: ['kind', 'id', 'site', 'slug', 'name', 'parent', 'motto', 'summary', 'period', 'theme', 'cover', 'order'],
  profile: ['kind', 'id', 'site', 'slug', 'type', 'name', 'pinyin', 'titles', 'affiliation', 'portrait', 'rank'],
  article: [
    'kind',
    'id',
    'site',
    'address',
    'genre',
    'title',
    'summary',
    'column',
    'campaign',
    'cover',
    'publishedAt',
    'happened',
    'pinnedUntil',
  ],
  page: ['kind', 'id', 'site', 'slug', 'title', 'summary', 'order'],
  media: [
    'kind',
    'id',
    'site',
    'type',
    'filename',
    'alt',
    'credit',
    'rightsUntil',
    'width',
    'height',
    'focal',
    'files',
  ],
  redirect: ['kind', 'id', 'site', 'from', 'to'],
} as const

export type SiteCard = Pick<Site, (typeof fields.site)[number]>
export type ColumnCard = Pick<Column, (typeof fields.column)[number]>
export type TopicCard = Pick<Topic, (typeof fields.topic)[number]>
export type CampaignCard = Pick<Campaign, (typeof fields.campaign)[number]>
export type ProfileCard = Pick<Profile, (typeof fields.profile)[number]>
/** What is told in its body and not only named: `told` has the languages other than Chinese in which it is. */
type Told<Kind> = Kind & { told?: Language[] }
export type ArticleCard = Told<Pick<Article, (typeof fields.article)[number]>>
export type PageCard = Told<Pick<Page, (typeof fields.page)[number]>>
export type MediaCard = Pick<Media, (typeof fields.media)[number]>
export type RedirectCard = Pick<Redirect, (typeof fields.redirect)[number]>

/** What lists and links show of a document. A change that leaves the card as it was does not touch them. */
export type Card =
  SiteCard | ColumnCard | TopicCard | CampaignCard | ProfileCard | ArticleCard | PageCard | MediaCard | RedirectCard
export type CardOf<Kind extends Card['kind']> = Extract<Card, { kind: Kind }>

export const cardOf = (form: Form): Card =>
  ({
    ...Object.fromEntries(
      Object.entries(form).filter(([field]) => (fields[form.kind] as readonly string[]).includes(field)),
    ),
    ...('body' in form && isTold(form) && { told: ['en'] }),
  }) as unknown as Card

/** Whether a body is written in English. A page that shows people and says nothing in Chinese needs none. */
const isTold = (form: Form): boolean =>
  (form.kind === 'article' || form.kind === 'page') &&
  ((form.body.en ?? []).length > 0 || (form.kind === 'page' && form.body.zh.length === 0))

/**
 * Whether an editor has written a document in a language, so that it has a page there: it is named in it, and a story or
 * a page of the site also told. A site is written in the languages of its portal.
 */
export function isWrittenIn(document: Form | Card, language: Language): boolean {
  if (language === 'zh') return true
  if (nameOf(document)[language] === undefined) return false
  switch (document.kind) {
    case 'site':
      return document.languages.includes(language)
    case 'article':
    case 'page':
      return 'body' in document ? isTold(document) : (document.told?.includes(language) ?? false)
    default:
      return true
  }
}

/** The name that a card goes by. */
export function nameOf(card: Card): { zh: string; en?: string | undefined } {
  switch (card.kind) {
    case 'article':
    case 'page':
      return card.title
    case 'media':
      return card.alt
    case 'site':
    case 'column':
    case 'topic':
    case 'campaign':
    case 'profile':
      return card.name
    case 'redirect':
      return { zh: card.from }
    default:
      return assertNever(card)
  }
}
