import { nameOf, type Campaign, type Card, type Form, type Ref, type Text } from '@kewen/content/contract'
import type { ReadingModel } from '@kewen/content/reading'
import { campaignsPath, canonicalUrl, homePath, pathOf, profilesPath } from '@kewen/content/routes'
import type { Crumb } from '../components/crumb.ts'
import { messagesIn } from '../messages/messages-in.ts'
import { publishedCards } from './published-cards.ts'

/**
 * The way from the home page to a document, without either: an article's column, the campaigns above a campaign.
 */
export function trailTo(model: ReadingModel, document: Form): Crumb[] {
  const words = messagesIn(model.language)
  switch (document.kind) {
    case 'article':
      return publishedCards(model, 'column', [document.column]).map((column) => toCrumb(model, column))
    case 'campaign':
      return [{ name: words.campaigns, path: campaignsPath }, ...campaignsAbove(model, document)]
    case 'profile':
      return [{ name: words.profiles, path: profilesPath }]
    default:
      return []
  }
}

export const toCrumb = (model: ReadingModel, card: Card): Crumb => ({
  name: model.text(nameOf(card) as Text),
  path: pathOf(card),
})

function campaignsAbove(model: ReadingModel, campaign: Pick<Campaign, 'parent'>): Crumb[] {
  const crumbs: Crumb[] = []
  const climbed = new Set<Ref>()
  for (let at = campaign.parent; at && !climbed.has(at);) {
    climbed.add(at)
    const [card] = publishedCards(model, 'campaign', [at])
    if (!card) break
    crumbs.unshift(toCrumb(model, card))
    at = card.parent
  }
  return crumbs
}

/** The way to a page for machines: the home page before the trail, the page itself after it. */
export const toBreadcrumbs = (model: ReadingModel, trail: Crumb[], page: Crumb) => ({
  '@type': 'BreadcrumbList' as const,
  itemListElement: [{ name: messagesIn(model.language).home, path: homePath }, ...trail, page].map(
    ({ name, path }, index) => ({
      '@type': 'ListItem' as const,
      position: index + 1,
      name,
      item: canonicalUrl(model.site, path),
    }),
  ),
})
