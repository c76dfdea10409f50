import { newsroom as newsroomAt } from '@kewen/content/snapshot'
import { collectionOf, type Ref } from '@kewen/content/contract'
import { randomOf } from '../../scripts/demo/draw/random.ts'
import type { TemporarySystem } from '../../scripts/start/start-temporary.ts'
import type { MovedClock } from '../clock/moved-clock.ts'
import { Desk } from './desk.ts'
import { marksIn } from './draw.ts'
import type { Sort } from './edit-weights.ts'
import { mayBeRefused, type Edit } from './edit.ts'
import { findRevived, type KnownMarks } from './find-revived.ts'
import { drawBurst, drawWait } from './random-edits.ts'
import { openReleaseChecks, type Findings, type Rest } from './release-checks.ts'
import { RefusedError, RestDoor } from './rest-door.ts'
import { isScheduleDue } from './schedules.ts'
import { tryRollback } from './try-rollback.ts'

type Fuzz = {
  system: TemporarySystem
  /** The clock of the system. */
  clock: MovedClock
  edits: number
  seed: number
  signal: AbortSignal
  say: (line: string) => void
}

/** What was done and found. */
export type Outcome = Omit<Findings, 'lines'> & {
  edits: number
  /** Edits that the newsroom rightly did not take. */
  refused: number
  /** As many as there were bursts, those made while the portal was held counted with the one before. */
  comparisons: number
  /** Comparisons that found something wrong. */
  broken: number
  /** Comparisons with what `astro build` writes as well. */
  builds: number
  /** How often the portal was held at an earlier release and let go of. */
  rollbacks: number
  /** How far the clock was moved. */
  minutes: number
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
export async function fuzzPublish({ system, clock, edits, seed, signal, say }: Fuzz): Promise<Outcome> {
  const { place, secrets } = system
  const door = await RestDoor.open(place.newsroomReach, secrets.accounts['chief-editor'])
  const desk = new Desk(door, clock.now)
  const releases = await openReleaseChecks({
    system,
    newsroom: newsroomAt({ url: place.newsroomReach, key: secrets.publisherKey }),
    signal,
    minute: () => `${clock.now().toISOString().slice(0, 16)}:00.000Z`,
    isQuiet: async () => !(await isScheduleDue(door, clock.now())),
  })
  const random = randomOf(`fuzz ${seed}`)
  const largest = Math.min(largestBurst, Math.ceil(edits / fewestBursts))
  const outcome: Outcome = {
    edits: 0,
    refused: 0,
    comparisons: 0,
    broken: 0,
    builds: 0,
    rollbacks: 0,
    minutes: 0,
    seconds: 0,
    files: 0,
    differing: 0,
    unexplained: 0,
    failed: 0,
  }
  const started = performance.now()
  let world = await desk.world()
  let recent: string[] = []
  const refused = new Map<string, number>()
  const marks = new Map<string, Ref>()
  const knownMarks: KnownMarks = new Map()

  async function passTime(): Promise<void> {
    const minutes = drawWait(random)
    if (minutes === 0) return
    await clock.move(minutes)
    await door.logIn()
    outcome.minutes += minutes
    recent.push(`${minutes} minutes pass`)
  }

  async function makeBurst(largest: number, sort: Sort): Promise<void> {
    const burst = drawBurst(world, { random, largest, left: Math.max(1, edits - outcome.edits), sort })
    world = burst.world
    recent.push(...burst.edits.map((edit) => JSON.stringify(edit)))
    for (const edit of await makeAll(burst.edits, { desk, signal, say })) {
      const what = `${edit.kind} ${collectionOf(edit.document)}`
      refused.set(what, (refused.get(what) ?? 0) + 1)
      outcome.refused += 1
    }
    outcome.edits += burst.edits.length
    for (const edit of burst.edits)
      if ('fields' in edit) for (const mark of marksIn(JSON.stringify(edit.fields))) marks.set(mark, edit.document)
  }

  /** What stands in a kept release of what is published no more. */
  function findWhatIsRevived({ numbers, published }: Rest): string[] {
    const takenDown = new Map(Array.from(marks).filter(([, document]) => !published.has(desk.publicIdOf(document))))
    return Array.from(numbers.keys()).flatMap((key) => findRevived(releases.portalOf(key), takenDown, knownMarks))
  }

  async function tryRollbackNow(): Promise<string[]> {
    const make = (sort: 'additions' | 'takedowns'): Promise<void> =>
      makeBurst(sort === 'takedowns' ? 1 : largestHeld, sort)
    const lines = await tryRollback({ door, releases, random, make, findRevived: findWhatIsRevived })
    if (lines) {
      outcome.rollbacks += 1
      recent.push('the portal is held at an earlier release, and let go of')
    }
    return lines ?? []
  }

  while (outcome.edits < edits) {
    recent = []
    await passTime()
    await makeBurst(largest, 'any')
    const wrong = outcome.comparisons > 0 && random.chance(rollbackChance) ? await tryRollbackNow() : []
    outcome.comparisons += 1
    const withBuild = outcome.edits >= edits || outcome.comparisons % everyBuild === 0
    const { lines: found, rest, ...counts } = await releases.check({ withBuild })
    for (const [name, count] of Object.entries(counts)) outcome[name as keyof typeof counts] += count
    wrong.push(...found, ...findWhatIsRevived(rest))
    outcome.builds += Number(withBuild)
    outcome.broken += Number(wrong.length > 0)
    outcome.seconds = (performance.now() - started) / 1000
    const sum = `${outcome.edits} edits of ${edits}, ${counts.files} files compared, ${outcome.seconds.toFixed(0)} s`
    say(`${wrong.length > 0 ? '✗' : '✓'} burst ${outcome.comparisons}: ${sum}`)
    if (wrong.length > 0)
      for (const line of [`after burst ${outcome.comparisons} of seed ${seed}`, ...recent, ...wrong]) say(`  ${line}`)
  }
  say(`refused: ${Array.from(refused, ([what, count]) => `${count} ${what}`).join(', ')}`)
  return outcome
}

/** Makes edits one after another. Returns those that the newsroom refused; throws where it should have taken one. */
async function makeAll(
  edits: Edit[],
  { desk, signal, say }: Pick<Fuzz, 'signal' | 'say'> & { desk: Desk },
): Promise<Edit[]> {
  const refused: Edit[] = []
  for (const edit of edits) {
    signal.throwIfAborted()
    try {
      await desk.make(edit)
    } catch (error) {
      if (!(error instanceof RefusedError && mayBeRefused(edit))) {
        say(`  ${JSON.stringify(edit)}`)
        throw error
      }
      refused.push(edit)
    }
  }
  return refused
}
