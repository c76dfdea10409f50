import path from 'node:path'
import type { Random } from '../../scripts/demo/draw/random.ts'
import { readRecord } from '../../scripts/publisher/releases/release-record.ts'
import { digestsOf, findStrange, type Digests } from './compare-digests.ts'
import type { ReleaseChecks, Rest } from './release-checks.ts'
import { filesIn, manifestOf, releaseFolder } from './released-files.ts'
import type { RestDoor } from './rest-door.ts'
import { readStanding, wishForRollback } from './rollbacks.ts'
import { cancelSchedules } from './schedules.ts'

type Trial = {
  door: RestDoor
  releases: ReleaseChecks
  random: Random
  /** Makes edits that only add to what readers have, or one that takes something from them. */
  make: (sort: 'additions' | 'takedowns') => Promise<void>
  /** What stands in a kept release and may be seen no more. */
  findRevived: (rest: Rest) => string[]
}

/** The newest releases, of which none is dropped meanwhile. */
const surelyKept = 15

/**
 * Takes the portal back to a release and makes edits while it is held there: what is added waits, what is taken down goes
 * from it, and nothing else changes. Then lets go of it, which is to be followed by a check. Returns what is wrong; null
 * where there is nothing to go back to.
 */
export async function tryRollback({ door, releases, random, make, findRevived }: Trial): Promise<string[] | null> {
  // What comes due by itself would be told from what an edit did by its time alone.
  await cancelSchedules(door)
  const { numbers } = await releases.rest()
  const [key, current] = [...numbers][0]!
  const portal = releases.portalOf(key)
  const { site, kept } = await readStanding(door)
  const earlier = kept.filter((number) => number < current).slice(-surelyKept)
  if (earlier.length === 0) return null
  const to = random.pick(earlier)
  const wanted = manifestOf(portal, to)
  await wishForRollback(door, site, to)
  const lines: string[] = []

  const look = (rest: Rest): Digests => {
    const number = rest.numbers.get(key)!
    const pinned = readRecord(portal, number).pinned?.to
    if (pinned !== to) lines.push(`release ${number} is held at ${pinned ?? 'none'}, and not at ${to}`)
    lines.push(...findRevived(rest))
    return digestsOf(filesIn(releaseFolder(portal, number)))
  }

  lines.push(...findStrange(look(await releases.rest({ isHeld: true })), [wanted]))
  await make('additions')
  const held = look(await releases.rest({ isHeld: true }))
  lines.push(...findStrange(held, [wanted]))
  await make('takedowns')
  const { rest, clean } = await releases.restAndClean({ isHeld: true })
  const now = digestsOf(filesIn(path.join(clean.portal, key, 'current')))
  clean.discard()
  lines.push(...findStrange(look(rest), [held, now]))

  await wishForRollback(door, site, null)
  return lines.map((line) => `${key} held at ${to}: ${line}`)
}
