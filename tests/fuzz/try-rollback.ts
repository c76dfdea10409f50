import { collectionOf, type Ref } from '@kewen/content/contract'
import type { Random } from '../../scripts/demo/draw/random.ts'
import { readRecord } from '../../scripts/publisher/releases/release-record.ts'
import { digestsOf, findStrange, type Digests } from './compare-digests.ts'
import type { ReleaseChecks, Rest } from './release-checks.ts'
import { manifestOf } from './released-files.ts'
import type { RestDoor } from './rest-door.ts'
import { readStanding, wishForRollback } from './rollbacks.ts'
import { cancelSchedules } from './schedules.ts'

type Trial = {
  door: RestDoor
  releases: ReleaseChecks
  random: Random
  /** Whether the newsroom draws share pictures, and publishes them by itself. */
  hasPictures: boolean
  /** Makes edits that only add to what readers have, or one of a site that takes something from them. */
  make: (sort: 'additions' | 'takedowns', site: Ref) => Promise<void>
  /** What stands in a kept release and may be seen no more. */
  findRevived: (rest: Rest) => string[]
}

/** The newest releases, of which none is dropped meanwhile. */
const surelyKept = 15

/**
 * Takes a portal back to a release and makes edits while it is held there: what is added waits, what is taken down goes
 * from it, and nothing else changes; other portals go on. Then lets go of it, which is to be followed by a check. Returns
 * what is wrong; null where there is nothing to go back to.
 */
export async function tryRollback({
  door,
  releases,
  random,
  hasPictures,
  make,
  findRevived,
}: Trial): Promise<string[] | null> {
  // What comes due by itself would be told from what an edit did by its time alone.
  await cancelSchedules(door)
  const { key, site, number: current } = random.pick((await releases.rest()).portals)
  const { kept } = await readStanding(door, site)
  const earlier = kept.filter((number) => number < current).slice(-surelyKept)
  if (earlier.length === 0) return null
  const to = random.pick(earlier)
  const wanted = manifestOf(releases.portalOf(key), to)
  await wishForRollback(door, site, to)
  const lines: string[] = []

  const look = (rest: Rest): Digests => {
    const portal = rest.portals.find((one) => one.key === key)!
    const pinned = readRecord(releases.portalOf(key), portal.number).pinned?.to
    if (pinned !== to) lines.push(`release ${portal.number} is held at ${pinned ?? 'none'}, and not at ${to}`)
    lines.push(...findRevived(rest))
    return digestsOf(releases.releasedOf(portal))
  }

  lines.push(...findStrange(look(await releases.rest({ held: site })), [wanted]))
  await make('additions', site)
  const before = await releases.rest({ held: site, isAll: true })
  const held = look(before)
  lines.push(...findStrange(held, [wanted]))
  await make('takedowns', site)
  const { rest, clean } = await releases.restAndClean({ held: site })
  const now = look(rest)
  for (const portal of rest.portals) {
    const wanted = digestsOf(clean.portals.get(portal.key) ?? new Map())
    if (portal.key !== key) lines.push(...findStrange(digestsOf(releases.releasedOf(portal)), [wanted]))
    // Pages that gave way to the takedown are as they were before any picture that was drawn since.
    else if (!hasPictures || !haveStoriesChanged(before.published, rest.published))
      lines.push(...findStrange(now, [held, wanted]))
  }

  await wishForRollback(door, site, null)
  return lines.map((line) => `${key} held at ${to}: ${line}`)
}

const haveStoriesChanged = (before: Map<Ref, string>, after: Map<Ref, string>): boolean =>
  Array.from(before).some(
    ([id, digest]) => collectionOf(id) === 'articles' && after.has(id) && after.get(id) !== digest,
  )
