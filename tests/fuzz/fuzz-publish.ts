import { rmSync } from 'node:fs'
import path from 'node:path'
import { newsroom as newsroomAt, type Newsroom } from '@kewen/content/snapshot'
import { randomOf } from '../../scripts/demo/draw/random.ts'
import { readPortalList } from '../../scripts/portal/portal-list.ts'
import type { TemporarySystem } from '../../scripts/start/start-temporary.ts'
import { buildStatic } from '../gates/build-static.ts'
import { makeCleanRelease } from './clean-release.ts'
import { compareFiles, describeDifference } from './compare-files.ts'
import { Desk, RefusedError } from './desk.ts'
import { mayBeRefused, type Edit } from './edit.ts'
import { drawBurst } from './random-edits.ts'
import { currentNumber, filesIn, findUnexplained, releaseFolder } from './released-files.ts'
import { whenSettled } from './when-settled.ts'

type Fuzz = { system: TemporarySystem; edits: number; seed: number; signal: AbortSignal; say: (line: string) => void }

/** What was done and found. `differing` counts files, and `unexplained` those that a release accounts for wrongly. */
export type Outcome = {
  edits: number
  refused: number
  bursts: number
  comparisons: number
  static: number
  files: number
  differing: number
  unexplained: number
  failed: number
}

/** Every so many comparisons the clean side is written by `astro build`. */
const everyStatic = 20

/**
 * Makes random edits through the newsroom, in bursts, and compares what is released after each with what a publisher
 * that starts from nothing releases: all paths, every byte. Says what differs, and after which edits.
 */
export async function fuzzPublish({ system, edits, seed, signal, say }: Fuzz): Promise<Outcome> {
  const { place, secrets } = system
  const desk = await Desk.logIn(place.newsroomReach, secrets.accounts['chief-editor'])
  const newsroom = newsroomAt({ url: place.newsroomReach, key: secrets.publisherKey })
  const random = randomOf(`fuzz ${seed}`)
  const outcome: Outcome = {
    edits: 0,
    refused: 0,
    bursts: 0,
    comparisons: 0,
    static: 0,
    files: 0,
    differing: 0,
    unexplained: 0,
    failed: 0,
  }
  let world = await desk.world()
  let checked: Map<string, number> | null = null
  while (outcome.edits < edits) {
    const burst = drawBurst(world, { random, most: edits - outcome.edits })
    world = burst.world
    outcome.refused += await makeAll(burst.edits, { desk, signal, say })
    outcome.edits += burst.edits.length
    outcome.bursts += 1
    const isLast = outcome.edits >= edits
    const wrong = await checkBurst({ system, newsroom, signal, checked, outcome, isLast })
    checked = wrong.checked
    say(
      `${wrong.lines.length ? '✗' : '✓'} burst ${outcome.bursts}: ${burst.edits.length} edits, ${outcome.edits} of ${edits}` +
        `, ${wrong.files} files compared`,
    )
    if (wrong.lines.length === 0) continue
    say(`  seed ${seed}, burst ${outcome.bursts}:`)
    for (const edit of burst.edits) say(`  ${JSON.stringify(edit)}`)
    for (const line of wrong.lines) say(`  ${line}`)
  }
  return outcome
}

type Hand = { desk: Desk; signal: AbortSignal; say: (line: string) => void }

/** Makes edits one after another. Returns how many the newsroom refused; throws where it should have taken one. */
async function makeAll(edits: Edit[], { desk, signal, say }: Hand): Promise<number> {
  let refused = 0
  for (const edit of edits) {
    signal.throwIfAborted()
    try {
      await desk.make(edit)
    } catch (error) {
      if (!(error instanceof RefusedError && mayBeRefused(edit))) {
        say(`  ${JSON.stringify(edit)}`)
        throw error
      }
      refused += 1
    }
  }
  return refused
}

type Check = {
  system: TemporarySystem
  newsroom: Newsroom
  signal: AbortSignal
  /** The last release of each portal whose account of itself was checked. */
  checked: Map<string, number> | null
  outcome: Outcome
  isLast: boolean
}

/** Compares what is released with clean releases, adds to the outcome, and returns what is wrong. */
async function checkBurst({ system, newsroom, signal, checked, outcome, isLast }: Check) {
  const { place, folder } = system
  const snapshot = path.join(place.publisher, 'snapshot.db')
  const portalOf = (key: string): string => path.join(place.portal, key)
  const keys = readPortalList(place.portal).map(({ key }) => key)
  const settled = await whenSettled(
    { newsroom, snapshot, signal },
    () => new Map(keys.map((key) => [key, currentNumber(portalOf(key))])),
  )
  const bundle = path.join(place.root, 'site/dist/server')
  const cleanFolder = path.join(folder, 'clean')
  const clean = await makeCleanRelease({ newsroom, bundle, folder: cleanFolder, asOf: settled.asOf })
  const lines = settled.failures.map((failure) => `could not be rendered: ${failure}`)
  outcome.failed += settled.failures.length
  outcome.comparisons += 1
  let files = 0
  const compare = (key: string, wanted: Map<string, string>): void => {
    const differences = compareFiles(filesIn(releaseFolder(portalOf(key), settled.seen.get(key)!)), wanted)
    outcome.differing += differences.length
    files += wanted.size
    lines.push(...differences.map((difference) => `${key} ${describeDifference(difference)}`))
  }
  for (const key of keys) {
    compare(key, filesIn(path.join(clean.portal, key, 'current')))
    const upTo = settled.seen.get(key)!
    const unexplained = findUnexplained(portalOf(key), { after: checked?.get(key) ?? upTo, upTo })
    outcome.unexplained += unexplained.length
    lines.push(...unexplained.map((line) => `${key} ${line}`))
  }
  if (isLast || outcome.comparisons % everyStatic === 0) {
    outcome.static += 1
    for (const site of keys) {
      const out = path.join(cleanFolder, 'static', site)
      await buildStatic({ snapshot: clean.snapshot, files: clean.files, site, out })
      compare(site, filesIn(out))
    }
  }
  outcome.files += files
  rmSync(cleanFolder, { recursive: true, force: true })
  return { lines, files, checked: settled.seen }
}
