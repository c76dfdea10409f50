import type { Card, Ref, RedirectCard } from '../contract/index.ts'
import { goneListPaths, redirectListPaths, type Route } from '../routes.ts'
import type { Database } from './database.ts'
import { fallbackPath, oldPathsOf, type OldPath, type Version } from './old-paths.ts'
import type { PageName } from './reads.ts'

/** An old address of a site; `target` is null while what it leads to is not published. */
type Line = { site: Ref; source: string; target: string | null }
type Mark = (page: PageName, cause: string) => void

/**
 * The account of old addresses: which of them a redirect gives, its own and those below it. Which of them have a page,
 * the routes tell; of all of them servers are told.
 */
export function redirectAccount(db: Database) {
  const before = db.all<Line>('SELECT site, source, target FROM redirect WHERE owner = ?')
  const put = db.run('INSERT OR REPLACE INTO redirect (site, source, owner, target) VALUES (?, ?, ?, ?)')
  const drop = db.run('DELETE FROM redirect WHERE site = ? AND source = ? AND owner = ?')
  const at = db.one<{ owner: Ref }>('SELECT owner FROM redirect WHERE site = ? AND source = ? LIMIT 1')
  const goneAt = db.one<{ id: Ref }>('SELECT id FROM gone WHERE site = ? AND path = ? LIMIT 1')
  // `redirects0` is what follows after every id that begins with `redirects/`.
  const leadingTo = db.all<{ id: Ref }>(
    "SELECT id FROM reference WHERE refers_to = ? AND id > 'redirects/' AND id < 'redirects0'",
  )

  const markAll = (site: Ref, paths: readonly string[], mark: Mark, cause: string): void => {
    for (const path of paths) mark({ site, path }, cause)
  }

  return {
    /** The redirects that lead to a document. */
    leadingTo: (id: Ref): Ref[] => leadingTo(id).map((row) => row.id),
    /**
     * Brings the old addresses of a redirect in step, and marks the lists stale that tell servers of them. One that leads
     * to nothing at present is gone.
     */
    sync(owner: Ref, redirect: RedirectCard | null, paths: OldPath[], mark: Mark): void {
      const lines = redirect ? linesOf(redirect, paths) : []
      const nameOf = ({ site, source, target }: Line): string => `${site} ${source} ${target}`
      const was = new Map(before(owner).map((line) => [nameOf(line), line]))
      const is = new Map(lines.map((line) => [nameOf(line), line]))
      for (const [name, { site, source }] of was) if (!is.has(name)) drop(site, source, owner)
      for (const [name, { site, source, target }] of is) if (!was.has(name)) put(site, source, owner, target)
      const changed = [...was, ...is].filter(([name]) => was.has(name) !== is.has(name))
      for (const site of new Set(changed.map(([, line]) => line.site))) {
        markAll(site, redirectListPaths, mark, owner)
        markAll(site, goneListPaths, mark, owner)
      }
    },
    /** Marks the lists stale that a page alters by appearing or vanishing: it goes before an old address, and is not gone. */
    markLists({ site, path }: PageName, mark: Mark, cause: string): void {
      const isOld = at(site, path) !== undefined
      if (isOld) markAll(site, redirectListPaths, mark, cause)
      if (isOld || goneAt(site, path)) markAll(site, goneListPaths, mark, cause)
    },
  }
}

const linesOf = ({ site, from }: RedirectCard, paths: OldPath[]): Line[] =>
  paths.length === 0
    ? [{ site, source: from, target: null }]
    : paths.map((path) => ({ site, source: path.from, target: path.to }))

/** The old addresses that a redirect gives. `target` is what it leads to, where that is published. */
export function pathsFrom(
  { from, to }: RedirectCard,
  target: Card | null,
  versionsOf: (target: Card) => Version[],
): OldPath[] {
  if (to.kind === 'address') return [{ from, to: to.href }]
  return target ? oldPathsOf(from, target, versionsOf(target)) : []
}

/** The pages that stand for old addresses where no server redirects. */
export const pagesOf = (owner: Ref, paths: OldPath[]): Route[] =>
  paths.flatMap(({ from, month }) => {
    const path = fallbackPath(from)
    return path ? [{ path, page: 'redirect', owner, ...(month && { month }) }] : []
  })
