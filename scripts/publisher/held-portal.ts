import type { Ref, RollbackAnswer, Site } from '@kewen/content/contract'
import { goneListPaths, mediaNameOf } from '@kewen/content/routes'
import type { Snapshot, StalePath } from '@kewen/content/snapshot'
import { markTakedowns } from './mark-takedowns.ts'
import { everyPathOf, releasedState } from './released-state.ts'
import type { Pin } from './releases/release-record.ts'
import type { Releases } from './releases/releases.ts'

/** Whether a portal is held at an earlier release. One that nobody can vouch for is not held: it is made anew. */
export function pinOf(site: Ref, snapshot: Snapshot, releases: Releases): Pin | null {
  const current = releases.current()
  return current && current.number >= releasedState(snapshot, site).trustedFrom() ? current.pinned : null
}

/** The releases that a portal can go back to, the oldest first. */
export const keptReleases = (site: Ref, snapshot: Snapshot, releases: Releases): number[] =>
  releases.numbers().filter((number) => number >= releasedState(snapshot, site).trustedFrom())

/**
 * Holds a portal at an earlier release, which is released anew under the next number. Says nothing new where the portal
 * is held there already, and which releases are kept where this one is not.
 */
export async function holdPortal(
  site: Site,
  { to, releasedAt }: { to: number; releasedAt: string },
  { snapshot, releases }: { snapshot: Snapshot; releases: Releases },
): Promise<RollbackAnswer> {
  const state = releasedState(snapshot, site.id)
  const current = releases.current()
  const kept = keptReleases(site.id, snapshot, releases)
  if (!current || !kept.includes(to)) return { kind: 'not-kept', kept }
  const pinned = pinOf(site.id, snapshot, releases)
  if (pinned?.to === to) return { kind: 'held', number: null }
  snapshot.extendLapsed(site.id, { from: to, to: releases.next() })
  const why = { releasedAt, publications: [], pinned: { to, from: pinned?.from ?? current.number } }
  const { assets = [], retired = {}, templates = '' } = state.settled() ?? {}
  const { number, root } = await releases.restore(to, why, (root) => state.intend({ root, templates }))
  state.settle({ number, root, assets, retired, templates })
  state.setLifting(false)
  return { kind: 'held', number }
}

/** Marks stale whatever a portal that is let go of does not show as it would be shown now. */
export function letGo(
  site: Site,
  { from }: Pin,
  { snapshot, releases }: { snapshot: Snapshot; releases: Releases },
): void {
  const paths = releases.numbers().includes(from)
    ? [...releases.differing(from), ...releases.purged(from)]
    : everyPathOf(snapshot, site, releases)
  snapshot.invalidate(
    Array.from(paths, (path) => ({ site: site.id, path })),
    'lifted',
  )
}

/**
 * What is stale and passes through to a portal that is held: pages that show what was taken down, as they are now, the
 * list of addresses that are gone, and media files; those that nothing published uses any more go.
 */
export function staleThroughPin(site: Ref, snapshot: Snapshot, releases: Releases): StalePath[] {
  if (snapshot.takedowns(site).length === 0) return []
  const passing = markTakedowns(site, snapshot, releases)
  return snapshot
    .stale(site)
    .filter(
      ({ path }) =>
        passing.has(path) || (goneListPaths as readonly string[]).includes(path) || mediaNameOf(path) !== null,
    )
}
