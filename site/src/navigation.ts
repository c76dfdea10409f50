import type { NavigationEntry } from '@kewen/content/contract'
import { campaignsPath, profilesPath, scientistsPath, structurePath } from '@kewen/content/routes'
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

/** An address that an editor gave, or where it is that of a page of the portal, of that in the page's language. */
export const linkIn = (model: ReadingModel, href: string): string =>
  (model.language !== 'zh' && href.startsWith('/') && model.versionIn(model.language, href)) || href

/** The links of the footer: without those to pages of the portal that are not there. */
export const footerLinksOf = (model: ReadingModel): NavigationLink[] =>
  model.site.footer.links.flatMap(({ label, href }) => {
    const shown = model.text(label)
    return shown && (!isPage.test(href) || model.has(href)) ? [{ label: shown, href: linkIn(model, href) }] : []
  })

const isPage = /^\/[^?#]*\.html$/u

function linkOf(model: ReadingModel, { label, target }: NavigationEntry): NavigationLink | null {
  const given = label && model.text(label)
  switch (target.kind) {
    case 'address': {
      const shown = given ?? (model.language === 'zh' ? target.href : undefined)
      return shown === undefined ? null : { label: shown, href: linkIn(model, target.href) }
    }
    case 'list': {
      const href = model.here(listPaths[target.list])
      return model.has(href) ? { label: given ?? messagesIn(model.language)[target.list], href } : null
    }
    case 'document': {
      const card = model.card(target.ref)
      return card && card.kind !== 'media' && model.isWritten(card)
        ? { label: given ?? model.name(nameOf(card)), href: model.pathOf(card) }
        : null
    }
  }
}
