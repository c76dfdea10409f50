import type { Ref } from '@kewen/content/contract'
import { newsroom as newsroomAt } from '@kewen/content/snapshot'
import { randomOf } from '../../scripts/demo/draw/random.ts'
import type { TemporarySystem } from '../../scripts/start/start-temporary.ts'
import type { MovedClock } from '../clock/moved-clock.ts'
import { findRevived, type KnownMarks } from './find-revived.ts'
import { openRandomWriter } from './random-writer.ts'
import { openReleaseChecks, type Findings, type Rest } from './release-checks.ts'
import { RestDoor } from './rest-door.ts'
import { isScheduleDue } from './schedules.ts'
import { tryRollback } from './try-rollback.ts'
import { arePicturesWanted } from './wanted-pictures.ts'

type Fuzz = {
  system: TemporarySystem
  /** The clock of the system. */
  clock: MovedClock
  edits: number
  seed: number
  /** Whether the newsroom draws share pictures. */
  hasPictures: boolean
  signal: AbortSignal
  say: (line: string) => void
}

/** What was done and found. */
export type Outcome = Omit<Findings, 'lines'> & {
  edits: number
  /** Edits that the newsroom rightly did not take. */
  refused: number
  /** How far the clock was moved. */
  minutes: number
  /** As many as there were bursts, those made while the portal was held counted with the one before. */
  comparisons: number
  /** Comparisons that found something wrong. */
  broken: number
  /** Comparisons with what `astro build` writes as well. */
  builds: number
  /** How often the portal was held at an earlier release and let go of. */
  rollbacks: number
  seconds: number
}

/** Every so many comparisons, and the last time, `astro build` writes a clean side as well. */
const everyBuild = 20
/** The most edits of a burst. A short run has several bursts, too. */
const largestBurst = 200
const fewestBursts = 4
const rollbackChance = 0.2
/** The most edits that are made while a portal is held, before something is taken down. */
const largestHeld = 20

/**
 * Makes random edits through the newsroom, in bursts, and compares what is released after each with what a publisher
 * that starts from nothing releases: all paths, every byte. Says what differs, and after which edits.
 */
export async function fuzzPublish({ system, clock, edits, seed, hasPictures, signal, say }: Fuzz): Promise<Outcome> {
  const { place, secrets } = system
  const door = await RestDoor.open(place.newsroomReach, secrets.accounts['chief-editor'])
  const releases = await openReleaseChecks({
    system,
    newsroom: newsroomAt({ url: place.newsroomReach, key: secrets.publisherKey }),
    signal,
    minute: () => `${clock.now().toISOString().slice(0, 16)}:00.000Z`,
    isQuiet: async ({ isAll }) =>
      !(await isScheduleDue(door, clock.now())) && !(isAll && hasPictures && arePicturesWanted(place.database)),
  })
  const random = randomOf(`fuzz ${seed}`)
  const started = performance.now()
  const writer = await openRandomWriter({ door, clock, random, edits, signal, say })
  const found = {
    comparisons: 0,
    broken: 0,
    builds: 0,
    rollbacks: 0,
    files: 0,
    differing: 0,
    unexplained: 0,
    failed: 0,
  }
  const seconds = (): number => (performance.now() - started) / 1000
  const knownMarks: KnownMarks = new Map()

  /** What stands in a kept release of what is published no more. */
  const findAllRevived = ({ portals, published }: Rest): string[] => {
    const takenDown = writer.marksTakenDown(published)
    return portals.flatMap(({ key }) => findRevived(releases.portalOf(key), takenDown, knownMarks))
  }

  async function holdAndLetGo(): Promise<string[]> {
    const make = (sort: 'additions' | 'takedowns', site: Ref): Promise<void> =>
      sort === 'takedowns' ? writer.write(1, sort, site) : writer.write(largestHeld, sort)
    const wrong = await tryRollback({ door, releases, random, hasPictures, make, findRevived: findAllRevived })
    found.rollbacks += Number(wrong !== null)
    return wrong ?? []
  }

  async function check(): Promise<string[]> {
    found.comparisons += 1
    const isThorough = writer.isDone() || found.comparisons % everyBuild === 0
    found.builds += Number(isThorough)
    const { lines, rest, ...counts } = await releases.check({ isThorough })
    for (const [name, count] of Object.entries(counts)) found[name as keyof typeof counts] += count
    return [...lines, ...findAllRevived(rest)]
  }

  while (!writer.isDone() || found.comparisons === 0) {
    await writer.passTime()
    await writer.write(Math.min(largestBurst, Math.ceil(edits / fewestBursts)), 'any')
    const wrong = found.comparisons > 0 && random.chance(rollbackChance) ? await holdAndLetGo() : []
    wrong.push(...(await check()))
    found.broken += Number(wrong.length > 0)
    const burst = `burst ${found.comparisons}: ${writer.done().edits} edits of ${edits}, ${seconds().toFixed(0)} s`
    say(`${wrong.length > 0 ? '✗' : '✓'} ${burst}`)
    const recent = writer.takeRecent()
    if (wrong.length > 0) for (const line of [`seed ${seed}`, ...recent, ...wrong]) say(`  ${line}`)
  }
  await releases.close()
  say(`refused: ${writer.refused()}`)
  return { ...writer.done(), ...found, seconds: seconds() }
}
