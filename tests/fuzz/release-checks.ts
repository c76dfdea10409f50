import { rmSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { isDeepStrictEqual } from 'node:util'
import type { Ref } from '@kewen/content/contract'
import type { Newsroom } from '@kewen/content/snapshot'
import { readPortalList } from '../../scripts/portal/portal-list.ts'
import type { TemporarySystem } from '../../scripts/start/start-temporary.ts'
import { buildStatic } from '../gates/build-static.ts'
import { makeCleanRelease, type CleanRelease } from './clean-release.ts'
import { compareFiles, describeDifference } from './compare-files.ts'
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
export type Rest = { numbers: Map<string, number>; published: Map<Ref, string>; asOf: string; failures: string[] }

type Watched = {
  system: TemporarySystem
  newsroom: Newsroom
  signal: AbortSignal
  /** What the clock says, to the minute. */
  minute: () => string
  /** Whether the newsroom does nothing more by itself. */
  isQuiet: () => Promise<boolean>
}

/** So often something may be published by itself between the rest and a clean release. */
const attempts = 5

export type ReleaseChecks = Awaited<ReturnType<typeof openReleaseChecks>>

/** Compares what a system has released with clean releases of the same moment, each time it has come to rest. */
export async function openReleaseChecks({ system, minute, ...watched }: Watched) {
  const { place, folder } = system
  const snapshot = path.join(place.publisher, 'snapshot.db')
  const keptFiles = path.join(folder, 'clean-files')
  const portalOf = (key: string): string => path.join(place.portal, key)

  async function rest({ isHeld = false } = {}): Promise<Rest> {
    const { seen, ...state } = await whenSettled({ ...watched, snapshot, isHeld, asOf: minute() }, () => ({
      numbers: new Map(readPortalList(place.portal).map(({ key }) => [key, currentNumber(portalOf(key))])),
      published: publishedState(snapshot),
    }))
    return { ...seen, ...state }
  }

  /** A clean release of what a system has come to rest with. */
  async function restAndClean({ isHeld = false } = {}): Promise<{ rest: Rest; clean: CleanRelease }> {
    for (let left = attempts; ; left -= 1) {
      const state = await rest({ isHeld })
      const clean = await makeCleanRelease({
        newsroom: watched.newsroom,
        bundle: path.join(place.root, 'site/dist/server'),
        folder: path.join(folder, 'clean'),
        asOf: state.asOf,
        kept: keptFiles,
      })
      if (left === 1 || isDeepStrictEqual(publishedState(clean.snapshot), state.published))
        return { rest: state, clean }
      clean.discard()
    }
  }

  let checked = (await rest()).numbers

  return {
    portalOf,
    rest,
    restAndClean,
    /** Waits for rest and checks. `withBuild`: also against what `astro build` writes, and with all media fetched anew. */
    async check({ withBuild }: { withBuild: boolean }): Promise<Findings & { rest: Rest }> {
      if (withBuild) rmSync(keptFiles, { recursive: true, force: true })
      const { rest: state, clean } = await restAndClean()
      const { failures } = state
      const findings: Findings = { files: 0, differing: 0, unexplained: 0, failed: failures.length, lines: failures }
      for (const [key, number] of state.numbers) {
        const released = filesIn(releaseFolder(portalOf(key), number))
        const wanted = [filesIn(path.join(clean.portal, key, 'current'))]
        if (withBuild) {
          const out = path.join(folder, 'clean/build', key)
          await buildStatic({ snapshot: clean.snapshot, files: clean.files, site: key, out })
          wanted.push(filesIn(out))
        }
        const differences = wanted.flatMap((files) => compareFiles(released, files))
        const unexplained = findUnexplained(portalOf(key), { after: checked.get(key) ?? number, upTo: number })
        findings.files += wanted.length * released.size
        findings.differing += differences.length
        findings.unexplained += unexplained.length
        findings.lines.push(...[...differences.map(describeDifference), ...unexplained].map((line) => `${key}${line}`))
      }
      checked = state.numbers
      clean.discard()
      // Connections that the newsroom closed meanwhile are noticed before the next is made.
      await wait(100)
      return { ...findings, rest: state }
    },
  }
}
