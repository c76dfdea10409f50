import {
  collectionOf,
  isWrittenIn,
  languages,
  type Card,
  type Language,
  type RedirectCard,
  type Ref,
} from '../contract/index.ts'
import { homePath, pathIn, routesOf, routesOfLists, routesOfMonth, serverListPaths, type Route } from '../routes.ts'
import { fromJson, type Database } from './database.ts'
import { keptIn, keys } from './keys.ts'
import type { MembershipAccount } from './membership-account.ts'
import type { Version } from './old-paths.ts'
import type { PageName, RecordedReads } from './reads.ts'
import { pagesOf, pathsFrom, redirectAccount } from './redirect-account.ts'

type Mark = (page: PageName, cause: string) => void
/** The pages that exist because of a document. */
type Wanted = { site: Ref; routes: Route[] }

/** The account of the pages of all portals: which there are, and which documents they are there for. */
export function routeAccount(db: Database, reads: RecordedReads, memberships: MembershipAccount) {
  const redirects = redirectAccount(db)
  const cardOf = db.one<{ card: Uint8Array | null; site: Ref }>('SELECT card, site FROM publication WHERE id = ?')
  const before = db.all<{ site: Ref; path: string }>('SELECT site, path FROM route WHERE owner = ?')
  const put = db.run('INSERT OR REPLACE INTO route (site, path, page, owner, month) VALUES (?, ?, ?, ?, ?)')
  const drop = db.run('DELETE FROM route WHERE site = ? AND path = ? AND owner = ?')
  /** The languages of each portal, for as long as its documents' routes are brought in step. */
  const portals = new Map<Ref, Language[]>()

  function languagesOf(site: Ref): Language[] {
    const json = portals.has(site) ? null : cardOf(site)?.card
    const card = json ? fromJson<Card>(json) : null
    const known = portals.get(site) ?? languages.filter((one) => one === 'zh' || (card && isWrittenIn(card, one)))
    portals.set(site, known)
    return known
  }

  /** The languages in which a document has pages, and the months of its stream in each. */
  const versionsOf = (card: Card): Version[] =>
    languagesOf(card.site)
      .filter((language) => isWrittenIn(card, language))
      .map((language) => ({ language, months: memberships.monthsOf(keptIn(language, card.id)) }))

  /** The pages of a document: its own, those of its months, and for a site those of its lists. */
  function wantedBy(owner: Ref): Wanted | null {
    const row = cardOf(owner)
    if (!row?.card) return null
    const card = fromJson<Card>(row.card)
    const routes = versionsOf(card).flatMap(({ language, months }) => {
      const lists = card.kind === 'site' ? routesOfLists : []
      const held = lists.filter(({ list }) => memberships.holds(card.id, keptIn(language, list)))
      return [
        ...routesOf(card, language),
        ...months.flatMap((month) => routesOfMonth(card, month, language)),
        ...held.map(({ path, page }): Route => ({ path: pathIn(language, path), page, owner: card.id })),
      ]
    })
    return { site: row.site, routes }
  }

  /** Brings the old addresses of a redirect in step. Answers the pages that stand for them. */
  function syncRedirect(owner: Ref, stale: Mark): Wanted | null {
    const row = cardOf(owner)
    const card = row?.card ? fromJson<RedirectCard>(row.card) : null
    const ref = card?.to.kind === 'document' ? card.to.ref : null
    const target = ref ? cardOf(ref) : null
    const isPublished = target?.card && target.site === row!.site
    const paths = card ? pathsFrom(card, isPublished ? fromJson<Card>(target.card!) : null, versionsOf) : []
    redirects.sync(owner, card, paths, stale)
    return card && { site: card.site, routes: pagesOf(owner, paths) }
  }

  function bring(owner: Ref, stale: Mark): void {
    const appearsOrVanishes = (page: PageName): void => {
      stale(page, owner)
      redirects.markLists(page, stale, owner)
      // Every portal has these lists, empty as they may be.
      if (page.path === homePath) for (const path of serverListPaths) stale({ site: page.site, path }, owner)
      const key = keys.at(page.site, page.path)
      for (const reader of reads.readersOf(key)) stale(reader, `${key} ← ${owner}`)
    }
    const wanted = collectionOf(owner) === 'redirects' ? syncRedirect(owner, stale) : wantedBy(owner)
    const was = new Map(before(owner).map((row) => [`${row.site}${row.path}`, row]))
    for (const route of wanted?.routes ?? []) {
      if (was.delete(`${wanted!.site}${route.path}`)) continue
      put(wanted!.site, route.path, route.page, route.owner, route.month ?? null)
      appearsOrVanishes({ site: wanted!.site, path: route.path })
    }
    for (const page of was.values()) {
      drop(page.site, page.path, owner)
      appearsOrVanishes(page)
    }
  }

  return {
    /** Brings the pages of documents in step, with those of the redirects that lead to them, and marks what changes by it. */
    sync(owners: Set<Ref>, stale: Mark): void {
      portals.clear()
      const all = new Set(owners)
      for (const owner of all) {
        for (const redirect of redirects.leadingTo(owner)) all.add(redirect)
        bring(owner, stale)
      }
    },
  }
}
