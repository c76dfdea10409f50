import { newsroom as newsroomAt } from '@kewen/content/snapshot'
import { randomOf } from '../../scripts/demo/draw/random.ts'
import type { TemporarySystem } from '../../scripts/start/start-temporary.ts'
import { Desk, RefusedError } from './desk.ts'
import { mayBeRefused, type Edit } from './edit.ts'
import { drawBurst } from './random-edits.ts'
import { openReleaseChecks, type Findings } from './release-checks.ts'

type Fuzz = { system: TemporarySystem; edits: number; seed: number; signal: AbortSignal; say: (line: string) => void }

/** What was done and found. */
export type Outcome = Omit<Findings, 'lines'> & {
  edits: number
  /** Edits that the newsroom rightly did not take. */
  refused: number
  /** As many as there were bursts. */
  comparisons: number
  /** Comparisons that found something wrong. */
  broken: number
  /** Comparisons with what `astro build` writes as well. */
  builds: number
}

/** Every so many comparisons, and the last time, `astro build` writes a clean side as well. */
const everyBuild = 20

/**
 * Makes random edits through the newsroom, in bursts, and compares what is released after each with what a publisher
 * that starts from nothing releases: all paths, every byte. Says what differs, and after which edits.
 */
export async function fuzzPublish({ system, edits, seed, signal, say }: Fuzz): Promise<Outcome> {
  const { place, secrets } = system
  const desk = await Desk.logIn(place.newsroomReach, secrets.accounts['chief-editor'])
  const newsroom = newsroomAt({ url: place.newsroomReach, key: secrets.publisherKey })
  const releases = await openReleaseChecks({ system, newsroom, signal })
  const random = randomOf(`fuzz ${seed}`)
  const outcome: Outcome = {
    edits: 0,
    refused: 0,
    comparisons: 0,
    broken: 0,
    builds: 0,
    files: 0,
    differing: 0,
    unexplained: 0,
    failed: 0,
  }
  for (let world = await desk.world(); outcome.edits < edits;) {
    const burst = drawBurst(world, { random, most: edits - outcome.edits })
    world = burst.world
    outcome.refused += await makeAll(burst.edits, { desk, signal, say })
    outcome.edits += burst.edits.length
    outcome.comparisons += 1
    const withBuild = outcome.edits >= edits || outcome.comparisons % everyBuild === 0
    const { lines, ...found } = await releases.check({ withBuild })
    for (const [name, count] of Object.entries(found)) outcome[name as keyof typeof found] += count
    outcome.builds += Number(withBuild)
    outcome.broken += Number(lines.length > 0)
    const sum = `${burst.edits.length} edits, ${outcome.edits} of ${edits}, ${found.files} files compared`
    say(`${lines.length > 0 ? '✗' : '✓'} burst ${outcome.comparisons}: ${sum}`)
    if (lines.length > 0)
      for (const line of [`after burst ${outcome.comparisons} of seed ${seed}`, ...burst.edits.map(toLine), ...lines])
        say(`  ${line}`)
  }
  return outcome
}

const toLine = (edit: Edit): string => JSON.stringify(edit)

/** Makes edits one after another. Returns how many the newsroom refused; throws where it should have taken one. */
async function makeAll(
  edits: Edit[],
  { desk, signal, say }: Pick<Fuzz, 'signal' | 'say'> & { desk: Desk },
): Promise<number> {
  let refused = 0
  for (const edit of edits) {
    signal.throwIfAborted()
    try {
      await desk.make(edit)
    } catch (error) {
      if (!(error instanceof RefusedError && mayBeRefused(edit))) {
        say(`  ${toLine(edit)}`)
        throw error
      }
      refused += 1
    }
  }
  return refused
}
