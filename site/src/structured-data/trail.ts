import { nameOf, type Card, type Ref, type Text } from '@kewen/content/contract'
import type { ReadingModel } from '@kewen/content/reading'
import { messagesIn } from '../messages/messages-in.ts'
import { campaignsPath, canonicalUrl, homePath, pathOf, profilesPath } from '@kewen/content/routes'

/** A step on the way from the home page to a page: its name in the page's language, and its path. */
export type Crumb = { name: string; path: string }

type Placed = { kind: Card['kind']; column?: Ref | undefined; parent?: Ref | undefined }

/**
 * The way from the home page to what a document stands under, without the document: an article's column, the campaigns
 * above a campaign. A page shows it above its title, and adds its own name in what it tells machines.
 */
export function trailTo(model: ReadingModel, document?: Placed): Crumb[] {
  const words = messagesIn(model.language)
  const start: Crumb = { name: words.home, path: homePath }
  switch (document?.kind) {
    case 'article':
      return [start, ...crumbsOf(model, document.column)]
    case 'campaign':
      return [start, { name: words.campaigns, path: campaignsPath }, ...campaignsAbove(model, document.parent)]
    case 'profile':
      return [start, { name: words.profiles, path: profilesPath }]
    default:
      return [start]
  }
}

export const toCrumb = (model: ReadingModel, card: Card): Crumb => ({
  name: model.text(nameOf(card) as Text),
  path: pathOf(card),
})

function crumbsOf(model: ReadingModel, ref: Ref | undefined): Crumb[] {
  const card = ref ? model.card(ref) : null
  return card ? [toCrumb(model, card)] : []
}

function campaignsAbove(model: ReadingModel, parent: Ref | undefined): Crumb[] {
  const crumbs: Crumb[] = []
  const climbed = new Set<string>()
  for (let at = parent; at && !climbed.has(at);) {
    climbed.add(at)
    const card = model.card(at)
    if (card?.kind !== 'campaign') break
    crumbs.unshift(toCrumb(model, card))
    at = card.parent
  }
  return crumbs
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
