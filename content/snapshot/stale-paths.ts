import type { Ref } from '../contract/index.ts'
import type { Database } from './database.ts'
import type { PageName, RecordedReads, Superseded } from './reads.ts'

/** A path to be released anew: by which turn of events, and what caused it. */
export type StalePath = PageName & { turn: number; cause: string }
/**
 * A path that could not be made: why, and at which file and line of the templates, where that is known, and the document
 * that it is about.
 */
export type Failure = PageName & { reason: string; at: string | null; owner: Ref | null }

/**
 * The account of paths that are to be released anew. It is kept with the changes that made them stale, so nothing is
 * forgotten by a process that dies. Each change is a turn: what was released for an earlier turn stays stale.
 */
export function stalePaths(db: Database, reads: RecordedReads) {
  const raiseTurn = db.one<{ turn: number }>(
    `INSERT INTO meta (name, value) VALUES ('turn', '1')
     ON CONFLICT (name) DO UPDATE SET value = value + 1 RETURNING CAST(value AS INTEGER) AS turn`,
  )
  const markStale = db.run(
    `INSERT INTO stale (site, path, turn, cause) VALUES (?, ?, ?, ?)
     ON CONFLICT (site, path) DO UPDATE SET turn = excluded.turn, cause = excluded.cause`,
  )
  const staleRows = db.all<StalePath>(
    'SELECT site, path, turn, cause FROM stale WHERE site = ? AND turn > ? ORDER BY path',
  )
  const countStale = db.one<{ count: number }>('SELECT count(*) AS count FROM stale')
  const settleRow = db.run('DELETE FROM stale WHERE site = ? AND path = ? AND turn <= ?')
  const allRoutes = db.all<PageName>('SELECT DISTINCT site, path FROM route')
  const hasRoute = db.one<{ owner: Ref }>('SELECT owner FROM route WHERE site = ? AND path = ? LIMIT 1')
  const putFailure = db.run('INSERT OR REPLACE INTO failure (site, path, reason, at, owner) VALUES (?, ?, ?, ?, ?)')
  const dropFailure = db.run('DELETE FROM failure WHERE site = ? AND path = ?')
  const failuresOf = db.all<Failure>('SELECT site, path, reason, at, owner FROM failure WHERE site = ? ORDER BY path')
  const allFailures = db.all<PageName>('SELECT site, path FROM failure')

  return {
    /** Begins a turn: what it marks stale is only settled by a release that was made after it. */
    beginTurn(): (page: PageName, cause: string) => void {
      const { turn } = raiseTurn()!
      return ({ site, path }, cause) => void markStale(site, path, turn, cause)
    },
    /** Marks every page stale: the templates have changed. */
    invalidateAll(cause: string): void {
      this.invalidate(allRoutes(), cause)
    },
    /** Marks paths stale that the publisher cannot vouch for. */
    invalidate(pages: Iterable<PageName>, cause: string): void {
      db.transaction(() => {
        const mark = this.beginTurn()
        for (const page of pages) mark(page, cause)
      })
    },
    /** Paths of a site to be released anew: a page that has a route, a file in use, or else something to be removed. */
    stale: (site: Ref): StalePath[] => staleRows(site, 0),
    /** Those that were marked after a turn. */
    staleSince: (site: Ref, turn: number): StalePath[] => staleRows(site, turn),
    /** How many paths of all sites are to be released anew. */
    countStale: (): number => countStale()!.count,
    /**
     * Remembers what pages read. Done before their release is switched to: until they are settled they stay stale.
     * `release` is the one before, 0 where there is none.
     */
    record(pages: Iterable<PageName & { reads: Iterable<string> }>, release: number): void {
      db.transaction(() => {
        for (const page of pages) reads.record(page, page.reads, release)
      })
    },
    /**
     * Remembers what pages read that are to be released later, beside what their versions read that readers have: a
     * change of either makes them stale. Returns what only the latter read, to be forgotten when they are released.
     */
    recordBeside: (pages: Iterable<PageName & { reads: Iterable<string> }>): Superseded[] =>
      db.transaction(() => Array.from(pages, (page) => reads.recordBeside(page, page.reads))),
    /** Forgets what only the versions before of released pages read. `release` is the last that may show these. */
    forgetSuperseded(pages: Iterable<Superseded>, release: number): void {
      db.transaction(() => {
        for (const page of pages) reads.forgetSuperseded(page, release)
      })
    },
    /**
     * Strikes off paths that are released, unless a later change has made them stale again. What a page read is
     * forgotten with its route. `release` is the one that they are released with, 0 where there is none.
     */
    settle(pages: Iterable<PageName & { turn: number }>, release: number): void {
      db.transaction(() => {
        for (const { site, path, turn } of pages) {
          if (!hasRoute(site, path)) reads.forget({ site, path }, release)
          settleRow(site, path, turn)
          dropFailure(site, path)
        }
      })
    },
    /**
     * Sets paths aside that could not be made, so that they hold back nothing else and are not tried in vain. They are
     * tried again when something changes that their last good version read, or that they read before they failed.
     */
    setAside(pages: Iterable<Failure & { turn: number; reads: Iterable<string> }>): void {
      db.transaction(() => {
        for (const { site, path, turn, reads: read, reason, at, owner } of pages) {
          reads.record({ site, path }, new Set([...reads.of({ site, path }), ...read]), 0)
          settleRow(site, path, turn)
          putFailure(site, path, reason, at, owner)
        }
      })
    },
    /** The paths that were set aside. */
    failures: (site: Ref): Failure[] => failuresOf(site),
    /** Marks what was set aside stale again: a new start may mend it. */
    retryFailures(): void {
      this.invalidate(allFailures(), 'retry')
    },
  }
}
