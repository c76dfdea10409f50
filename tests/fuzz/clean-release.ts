import path from 'node:path'
import type { Newsroom } from '@kewen/content/snapshot'
import { openPublisher } from '../../scripts/publisher/publisher.ts'

/** What a clean release is made of and where. */
type Clean = {
  newsroom: Newsroom
  bundle: string
  folder: string
  asOf: string
}

/** Where a clean release lies, and what it was made from. */
export type CleanRelease = { portal: string; snapshot: string; files: string }

/**
 * Pulls all that the newsroom publishes into an empty folder and releases it, as of a moment. The newsroom is only
 * asked: nothing is acknowledged or reported.
 */
export async function makeCleanRelease({ newsroom, bundle, folder, asOf }: Clean): Promise<CleanRelease> {
  const portal = path.join(folder, 'portal')
  const own = path.join(folder, 'publisher')
  const nothing = (): Promise<void> => Promise.resolve()
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
  return { portal, snapshot: path.join(own, 'snapshot.db'), files: path.join(own, 'files') }
}
