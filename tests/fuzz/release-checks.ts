import { rmSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { isDeepStrictEqual } from 'node:util'
import type { Ref } from '@kewen/content/contract'
import { openSnapshot, type Newsroom } from '@kewen/content/snapshot'
import type { TemporarySystem } from '../../scripts/start/start-temporary.ts'
import { buildStatic } from '../gates/build-static.ts'
import { makeCleanRelease, type CleanRelease } from './clean-release.ts'
import { openCleanSides } from './clean-sides.ts'
import { compareFiles, describeDifference, type Files } from './compare-files.ts'
import { publishedState } from './published-state.ts'
import { currentNumber, filesIn, findUnexplained, releaseFolder } from './released-files.ts'
import { whenSettled } from './when-settled.ts'

/** What a check found. `lines` tells in words what is wrong, and is empty where nothing is. */
export type Findings = {
  /** How many files were compared. */
  files: number
  differing: number
  /** Files that a release accounts for wrongly. */
  unexplained: number
  /** Pages that could not be rendered. */
  failed: number
  lines: string[]
}

/** What a system has come to: the current release of each portal, and what the publisher knows to be published. */
export type Rest = { portals: Portal[]; published: Map<Ref, string>; asOf: string; failures: string[] }
/** A portal by its key, its site, and the number of its current release. */
type Portal = { key: string; site: Ref; number: number }

type Watched = {
  system: TemporarySystem
  newsroom: Newsroom
  signal: AbortSignal
  /** What the clock says, to the minute. */
  minute: () => string
  /** Whether the newsroom does nothing more by itself; `isAll`: not even what nobody waits for. */
  isQuiet: (how: { isAll: boolean }) => Promise<boolean>
}

type Resting = {
  /** The portal of this site is held at an earlier release. */
  held?: Ref
  /** Nothing at all is to be left to be done. */
  isAll?: boolean
}

/** So often something may be published by itself between the rest and what is made of it. */
const attempts = 5

export type ReleaseChecks = Awaited<ReturnType<typeof openReleaseChecks>>

/** Compares what a system has released with clean sides of the same moment, each time it has come to rest. */
export async function openReleaseChecks({ system, newsroom, signal, minute, isQuiet }: Watched) {
  const { place, folder } = system
  const snapshot = path.join(place.publisher, 'snapshot.db')
  const bundle = path.join(place.root, 'site/dist/server')
  const cleanFolder = path.join(folder, 'clean')
  const sides = openCleanSides({ newsroom, bundle, folder, media: path.join(folder, 'clean-files') })
  const portalOf = (key: string): string => path.join(place.portal, key)
  const releasedOf = ({ key, number }: Portal): Files => filesIn(releaseFolder(portalOf(key), number))

  async function rest({ held, isAll = false }: Resting = {}): Promise<Rest> {
    const { seen, ...state } = await whenSettled(
      {
        newsroom,
        snapshot,
        signal,
        held,
        asOf: minute(),
        isQuiet: () => isQuiet({ isAll }),
        patienceSeconds: isAll ? 900 : 120,
      },
      () => ({ portals: portalsIn(snapshot, portalOf), published: publishedState(snapshot) }),
    )
    return { ...seen, ...state }
  }

  /** What a system has come to rest with, and clean sides of it: made once more where more was published meanwhile. */
  async function restAndClean({ isThorough = false, ...how }: Resting & { isThorough?: boolean } = {}) {
    for (let left = attempts; ; left -= 1) {
      const state = await rest(how)
      const clean = await sides.make(state.asOf)
      const release = isThorough ? await releaseAnew(state.asOf) : null
      const made = [clean.published, ...(release ? [publishedState(release.snapshot)] : [])]
      if (left === 1 || made.every((published) => isDeepStrictEqual(published, state.published)))
        return { rest: state, clean, release }
    }
  }

  /** A whole publisher that starts from nothing, and fetches all media anew. */
  function releaseAnew(asOf: string): Promise<CleanRelease> {
    rmSync(cleanFolder, { recursive: true, force: true })
    return makeCleanRelease({ newsroom, bundle, folder: cleanFolder, asOf })
  }

  /** What a portal is to have by a clean release, and by `astro build`. */
  async function wantedBy({ snapshot, files, portal }: CleanRelease, key: string): Promise<Files[]> {
    const out = path.join(cleanFolder, 'build', key)
    await buildStatic({ snapshot, files, site: key, out })
    return [filesIn(path.join(portal, key, 'current')), filesIn(out)]
  }

  let checked = (await rest()).portals

  return {
    portalOf,
    releasedOf,
    rest,
    restAndClean,
    /** Waits for rest and checks. `isThorough`: also against what a publisher that starts from nothing and `astro build` write. */
    async check({ isThorough }: { isThorough: boolean }): Promise<Findings & { rest: Rest }> {
      const { rest: state, clean, release } = await restAndClean({ isThorough, isAll: isThorough })
      const failures = [...state.failures, ...clean.failures]
      const findings: Findings = { files: 0, differing: 0, unexplained: 0, failed: failures.length, lines: failures }
      for (const portal of state.portals) {
        const { key, number } = portal
        const released = releasedOf(portal)
        const wanted = [clean.portals.get(key) ?? new Map(), ...(release ? await wantedBy(release, key) : [])]
        const differences = wanted.flatMap((files) => compareFiles(released, files))
        const after = checked.find((one) => one.key === key)?.number ?? number
        const unexplained = findUnexplained(portalOf(key), { after, upTo: number })
        findings.files += wanted.length * released.size
        findings.differing += differences.length
        findings.unexplained += unexplained.length
        findings.lines.push(...[...differences.map(describeDifference), ...unexplained].map((line) => `${key}${line}`))
      }
      checked = state.portals
      if (release) rmSync(cleanFolder, { recursive: true, force: true })
      // Connections that the newsroom closed meanwhile are noticed before the next is made.
      await wait(100)
      return { ...findings, rest: state }
    },
    close: sides.close,
  }
}

/** The portals of a snapshot that have been released. */
function portalsIn(snapshot: string, portalOf: (key: string) => string): Portal[] {
  const db = openSnapshot(snapshot)
  try {
    return db.sites().map(({ key, id }) => ({ key, site: id, number: currentNumber(portalOf(key)) }))
  } finally {
    db.close()
  }
}
