import type { Ref } from '@kewen/content/contract'
import { mediaFolder, mediaNameOf } from '@kewen/content/routes'
import type { Snapshot } from '@kewen/content/snapshot'
import type { Releases } from './releases/releases.ts'

/**
 * The paths of the current release that show what was taken down, and the media files that nothing published uses any
 * more. Those that are not stale become so: a release may show an earlier version of a page than the one of which it is
 * recorded what it reads.
 */
export function markTakedowns(site: Ref, snapshot: Snapshot, releases: Releases): Set<string> {
  const takenDown = snapshot.takedowns(site)
  const current = releases.current()
  if (takenDown.length === 0 || !current) return new Set()
  const traces = snapshot.traces(site, takenDown).filter(({ until }) => until === null || until >= current.number)
  const paths = new Set(traces.map(({ path }) => path).filter((path) => releases.entry(path)))
  for (const path of releases.pathsIn(mediaFolder)) {
    const name = mediaNameOf(path)
    if (name && !snapshot.isFileUsed(site, name)) paths.add(path)
  }
  const marked = new Set(snapshot.stale(site).map(({ path }) => path))
  const unmarked = Array.from(paths.difference(marked), (path) => ({ site, path }))
  if (unmarked.length > 0) snapshot.invalidate(unmarked, takenDown.join(' '))
  return paths
}
