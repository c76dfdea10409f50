import type { NavigationEntry } from '@kewen/content/contract'
import { campaignsPath, pathOf, profilesPath, scientistsPath, structurePath } from '@kewen/content/routes'
import type { ReadingModel } from '@kewen/content/reading'
import { nameOf, type PortalList } from '@kewen/content/contract'
import { messagesIn } from './messages/messages-in.ts'

export type NavigationLink = { label: string; href: string }

const listPaths: Record<PortalList, string> = {
  profiles: profilesPath,
  scientists: scientistsPath,
  campaigns: campaignsPath,
  structure: structurePath,
}

/** The navigation of the site: without entries to documents that are not published and to lists that are empty. */
export const navigationOf = (model: ReadingModel): NavigationLink[] =>
  model.site.navigation.flatMap((entry) => linkOf(model, entry) ?? [])

function linkOf(model: ReadingModel, { label, target }: NavigationEntry): NavigationLink | null {
  const given = label && model.text(label)
  switch (target.kind) {
    case 'address':
      return { label: given ?? target.href, href: target.href }
    case 'list': {
      const href = listPaths[target.list]
      return model.has(href) ? { label: given ?? messagesIn(model.language)[target.list], href } : null
    }
    case 'document': {
      const card = model.card(target.ref)
      return card && card.kind !== 'media' ? { label: given ?? model.text(nameOf(card)), href: pathOf(card) } : null
    }
  }
}
