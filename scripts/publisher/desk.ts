import { join } from 'node:path'
import type { Site } from '@kewen/content/contract'
import type { Newsroom } from '@kewen/content/snapshot'
import { bulkWork } from './bulk-work.ts'
import { openInbox } from './inbox.ts'
import { lockFolder } from './lock.ts'
import { mediaStore } from './media-store.ts'
import { openSnapshotOrAnew } from './open-snapshot-or-anew.ts'
import { portalStatus } from './portal-status.ts'
import { openPortals } from './portals.ts'
import { releaseReports } from './release-reports.ts'
import type { Durability } from './releases/durability.ts'
import { rollbackWishes } from './rollback-wishes.ts'
import { openSiteTemplates } from './site-templates.ts'
import type { SiteTools, Templates } from './site-tools.ts'
import { statusReports } from './status-reports.ts'
import { templateChange } from './template-change.ts'
import { wishBell } from './wish-bell.ts'

export type PublisherOptions = {
  newsroom: Newsroom
  /** Where the publisher keeps what it knows. */
  folder: string
  /** Where the portals' releases stand. */
  portalFolder: string
  /** The built templates. */
  bundleFolder: string
  /** How often it looks whether there are new ones. */
  watchMilliseconds?: number
  workers: number
  pageMilliseconds: number
  keepReleases: number
  durability: Durability
  /** A change that makes more pages stale is made in the background. */
  atMostNow?: number
  /** Where the portal server is reached; null where it is not asked. */
  portalUrl: string | null
  version: string
  clock: () => Date
  log: (line: string) => void
}

export type Desk = Awaited<ReturnType<typeof openDesk>>

/** Opens all that a publisher works with, each thing of which knows only those that it needs. */
export async function openDesk(options: PublisherOptions) {
  const { newsroom, folder, clock, log, atMostNow = 400, watchMilliseconds = 2000 } = options
  const unlock = lockFolder(folder)
  const snapshotFile = join(folder, 'snapshot.db')
  const snapshot = openSnapshotOrAnew(snapshotFile, log)
  const media = mediaStore(join(folder, 'files'), newsroom.file)
  const reports = releaseReports({ ...options, snapshot })
  const wishes = rollbackWishes(folder)
  const bell = wishBell(wishes)
  const portals = openPortals({ ...options, snapshot })
  const bulk = bulkWork({ snapshot })
  const inbox = openInbox(newsroom, ({ id, digest }) => bulk.isHeld(id, digest))
  const templates = await openSiteTemplates({
    ...options,
    snapshot: snapshotFile,
    watchMilliseconds,
    inForce: [...new Set(snapshot.sites().flatMap((site) => portals.templatesOf(site) ?? []))],
    onNews: bell.ring,
  })
  const toolsOf = (site: Site, by: Templates = templates.of(portals.templatesOf(site))): SiteTools => ({
    snapshot,
    releases: portals.releasesOf(site),
    media,
    templates: by,
    clock,
  })
  const change = templateChange({ snapshot, portals, bulk, templates, toolsOf })
  const status = statusReports({
    newsroom,
    log,
    read: () => ({
      at: clock().toISOString(),
      version: options.version,
      pending: snapshot.countStale(),
      portals: snapshot.sites().map((site) =>
        portalStatus(site, {
          snapshot,
          releases: portals.releasesOf(site),
          job: bulk.of(site.id),
          refusals: change.failures(site.id),
        }),
      ),
    }),
  })

  for (const site of snapshot.sites()) {
    const { digest } = toolsOf(site).templates.bundle
    if ((portals.templatesOf(site) ?? digest) !== digest) change.takeOver(site, digest)
  }
  snapshot.retryFailures()

  return {
    newsroom,
    snapshot,
    media,
    portals,
    bulk,
    inbox,
    bell,
    wishes,
    reports,
    status,
    templates,
    change,
    toolsOf,
    atMostNow,
    clock,
    log,
    async close(): Promise<void> {
      bell.close()
      await templates.close()
      snapshot.close()
      unlock()
    },
  }
}
