import { nameOf, type CampaignCard, type Card, type Ref, type Text } from '@kewen/content/contract'
import type { ReadingModel } from '@kewen/content/reading'
import { campaignsPath, canonicalUrl, homePath, profilesPath } from '@kewen/content/routes'
import { messagesIn } from '../messages/messages-in.ts'
import { publishedCards } from './published-cards.ts'

/** A step on the way from the home page to a page: its name in the page's language, and its path. */
export type Crumb = { name: string; path: string }

type Placed = { kind: Card['kind']; column?: Ref | undefined; parent?: Ref | undefined }

/**
 * The way from the home page to what a document stands under, without the document: an article's column, the campaigns
 * above a campaign. A page shows it above its title, and adds its own name in what it tells machines.
 */
export function trailTo(model: ReadingModel, document?: Placed): Crumb[] {
  const words = messagesIn(model.language)
  const home: Crumb = { name: words.home, path: model.here(homePath) }
  const list = (name: string, path: string): Crumb[] =>
    model.has(model.here(path)) ? [{ name, path: model.here(path) }] : []
  switch (document?.kind) {
    case 'article':
      return [home, ...publishedCards(model, 'column', [document.column]).map((column) => toCrumb(model, column))]
    case 'campaign':
      return [home, ...list(words.campaigns, campaignsPath), ...campaignsAbove(model, document.parent)]
    case 'profile':
      return [home, ...list(words.profiles, profilesPath)]
    default:
      return [home]
  }
}

export const toCrumb = (model: ReadingModel, card: Card): Crumb => ({
  name: model.name(nameOf(card) as Text),
  path: model.pathOf(card),
})

/** The campaigns from the topmost down to the one with an id; none from where one is not published. */
function campaignsAbove(model: ReadingModel, lowest: Ref | undefined): Crumb[] {
  const climbed = new Map<Ref, CampaignCard>()
  for (let at = lowest; at && !climbed.has(at);) {
    const [campaign] = publishedCards(model, 'campaign', [at])
    if (!campaign) break
    climbed.set(at, campaign)
    at = campaign.parent
  }
  return [...climbed.values()]
    .reverse()
    .filter(model.isWritten)
    .map((campaign) => toCrumb(model, campaign))
}

/** The way to a page with the page itself at its end, for machines. */
export const toBreadcrumbs = (model: ReadingModel, crumbs: Crumb[]) => ({
  '@type': 'BreadcrumbList' as const,
  itemListElement: crumbs.map(({ name, path }, index) => ({
    '@type': 'ListItem' as const,
    position: index + 1,
    name,
    item: canonicalUrl(model.site, path),
  })),
})
