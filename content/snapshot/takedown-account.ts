import { languages, type Ref } from '../contract/index.ts'
import type { Database } from './database.ts'
import { keptIn, keys } from './keys.ts'
import type { RecordedReads } from './reads.ts'

/** A page that shows, or in an earlier release showed, some document: `until` is the last such release, null if it reads it still. */
export type Trace = { path: string; until: number | null }

/**
 * The account of documents that were taken down and are yet to be purged from what was released before. It is kept with
 * the changes that took them down, so a process that dies forgets none.
 */
export function takedownAccount(db: Database, reads: RecordedReads) {
  const put = db.run('INSERT OR IGNORE INTO takedown (site, id) VALUES (?, ?)')
  const ofSite = db.all<{ id: Ref }>('SELECT id FROM takedown WHERE site = ? ORDER BY id')
  const drop = db.run('DELETE FROM takedown WHERE site = ? AND id = ?')

  return {
    remember: (site: Ref, id: Ref): void => void put(site, id),
    /** What was taken down from a site and may still stand in releases that are kept. */
    of: (site: Ref): Ref[] => ofSite(site).map(({ id }) => id),
    /** The pages of a site that show one of these documents, or did so in a release that is kept. */
    traces: (site: Ref, ids: Ref[]): Trace[] =>
      ids
        .flatMap((id) => languages.map((language) => keptIn(language, id)))
        .flatMap((id) => [keys.doc(id), keys.card(id)])
        .flatMap((key): Trace[] => [
          ...reads.readersOf(key).flatMap((page) => (page.site === site ? [{ path: page.path, until: null }] : [])),
          ...reads.lapsedReadersOf(key, site).map(({ path, release }) => ({ path, until: release })),
        ]),
    /** Strikes off what stands in no release any more. */
    settle(site: Ref, ids: Ref[]): void {
      db.transaction(() => {
        for (const id of ids) drop(site, id)
      })
    },
  }
}
