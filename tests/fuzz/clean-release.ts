import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import path from 'node:path'
import type { Newsroom } from '@kewen/content/snapshot'
import { openPublisher } from '../../scripts/publisher/publisher.ts'

/** What a clean release is made of and where. */
type Clean = {
  newsroom: Newsroom
  bundle: string
  folder: string
  asOf: string
  /** Media files that were fetched before, for whoever does not want to fetch all of them each time. */
  kept?: string
}

/** Where a clean release lies, and what it was made from. `discard` removes it all, but for the files to be kept. */
export type CleanRelease = { portal: string; snapshot: string; files: string; discard: () => void }

/**
 * Pulls all that the newsroom publishes into an empty folder and releases it, as of a moment. The newsroom is only
 * asked: nothing is acknowledged or reported.
 */
export async function makeCleanRelease({ newsroom, bundle, folder, asOf, kept }: Clean): Promise<CleanRelease> {
  const portal = path.join(folder, 'portal')
  const own = path.join(folder, 'publisher')
  const files = path.join(own, 'files')
  const nothing = (): Promise<void> => Promise.resolve()
  if (kept && existsSync(kept)) {
    mkdirSync(own, { recursive: true })
    renameSync(kept, files)
  }
  const publisher = await openPublisher({
    newsroom: {
      ...newsroom,
      acknowledge: nothing,
      reportRelease: nothing,
      reportStatus: nothing,
      answerWish: nothing,
    },
    folder: own,
    portalFolder: portal,
    bundleFolder: bundle,
    workers: 2,
    pageMilliseconds: 60_000,
    keepReleases: 1,
    durability: 'process',
    portalUrl: null,
    version: 'clean',
    clock: () => new Date(asOf),
    log: () => {},
  })
  try {
    await publisher.reconcile()
  } finally {
    await publisher.close()
  }
  const discard = (): void => {
    if (kept && existsSync(files)) renameSync(files, kept)
    rmSync(folder, { recursive: true, force: true })
  }
  return { portal, snapshot: path.join(own, 'snapshot.db'), files, discard }
}
