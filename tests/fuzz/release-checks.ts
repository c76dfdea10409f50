import { rmSync } from 'node:fs'
import path from 'node:path'
import type { Newsroom } from '@kewen/content/snapshot'
import { readPortalList } from '../../scripts/portal/portal-list.ts'
import type { TemporarySystem } from '../../scripts/start/start-temporary.ts'
import { buildStatic } from '../gates/build-static.ts'
import { makeCleanRelease } from './clean-release.ts'
import { compareFiles, describeDifference } from './compare-files.ts'
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

/** Compares what a system has released with clean releases of the same moment, each time it has come to rest. */
export async function openReleaseChecks(checks: { system: TemporarySystem; newsroom: Newsroom; signal: AbortSignal }) {
  const { place, folder } = checks.system
  const portalOf = (key: string): string => path.join(place.portal, key)
  const numbers = (): Map<string, number> =>
    new Map(readPortalList(place.portal).map(({ key }) => [key, currentNumber(portalOf(key))]))
  const rest = () => whenSettled({ ...checks, snapshot: path.join(place.publisher, 'snapshot.db') }, numbers)
  let checked = (await rest()).seen

  return {
    /** Waits for rest and checks. `withBuild`: also against what `astro build` writes. */
    async check({ withBuild }: { withBuild: boolean }): Promise<Findings> {
      const { seen, asOf, failures } = await rest()
      const cleanFolder = path.join(folder, 'clean')
      const bundle = path.join(place.root, 'site/dist/server')
      const clean = await makeCleanRelease({ newsroom: checks.newsroom, bundle, folder: cleanFolder, asOf })
      const findings: Findings = { files: 0, differing: 0, unexplained: 0, failed: failures.length, lines: failures }
      for (const [key, number] of seen) {
        const released = filesIn(releaseFolder(portalOf(key), number))
        const wanted = [filesIn(path.join(clean.portal, key, 'current'))]
        if (withBuild) {
          const out = path.join(cleanFolder, 'build', key)
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
      checked = seen
      rmSync(cleanFolder, { recursive: true, force: true })
      return findings
    },
  }
}
