import { isServerList, mediaNameOf, type ServerListPath } from '@kewen/content/routes'
import type { SnapshotReader, StalePath } from '@kewen/content/snapshot'

/** What is to be done with stale paths. */
export type StaleWork = {
  pages: StalePath[]
  media: (StalePath & { name: string })[]
  serverLists: (StalePath & { path: ServerListPath })[]
  removals: StalePath[]
}

/**
 * Sorts stale paths by what they are: a page that has a route is rendered, a media file in use fetched, a list for
 * servers written. Anything else is removed: nothing else is, and never because rendering failed.
 */
export function sortStale(
  stale: StalePath[],
  snapshot: Pick<SnapshotReader, 'route' | 'isFileUsed'>,
  isAsset: (path: string) => boolean,
): StaleWork {
  const work: StaleWork = { pages: [], media: [], serverLists: [], removals: [] }
  for (const row of stale) {
    const name = mediaNameOf(row.path)
    if (isServerList(row.path)) work.serverLists.push({ ...row, path: row.path })
    else if (snapshot.route(row.site, row.path)) work.pages.push(row)
    else if (name && snapshot.isFileUsed(row.site, name)) work.media.push({ ...row, name })
    else if (!isAsset(row.path)) work.removals.push(row)
  }
  return work
}

/** The document by which a path became stale, or else the word for what did it. */
export const causeOf = ({ cause }: Pick<StalePath, 'cause'>): string => cause.slice(cause.lastIndexOf(' ') + 1)
