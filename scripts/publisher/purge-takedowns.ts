import type { Site } from '@kewen/content/contract'
import { mediaFolder } from '@kewen/content/routes'
import type { Snapshot } from '@kewen/content/snapshot'
import { releasedState } from './released-state.ts'
import type { Releases } from './releases/releases.ts'

/**
 * Takes what was taken down out of the releases that are kept: every page that shows it there gives way to the version
 * that is current, or goes, and so does every media file that the current release does not have. Returns whether there
 * was anything to do. To be called when the current release shows nothing of it; done again where it is cut off.
 */
export async function purgeTakedowns(site: Site, snapshot: Snapshot, releases: Releases): Promise<boolean> {
  const current = releases.current()
  const oldest = releasedState(snapshot, site.id).trustedFrom()
  // A release of which nobody knows what it shows may show it: it gives way to one that is made anew.
  if (!current || current.number < oldest) return false
  const takenDown = snapshot.takedowns(site.id)
  const isAnyUnknown = releases.numbers().some((number) => number < oldest && number !== current.number)
  if (takenDown.length === 0 && !isAnyUnknown) return false
  const traces = snapshot.traces(site.id, takenDown)
  await releases.purge({
    oldest,
    pathsIn: (number) => [
      ...traces.flatMap(({ path, until }) => (until === null || until >= number ? [path] : [])),
      ...(takenDown.length > 0 ? releases.missing(number, mediaFolder) : []),
    ],
  })
  snapshot.settleTakedowns(site.id, takenDown)
  return true
}
