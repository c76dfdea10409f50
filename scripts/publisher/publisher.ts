import { join } from 'node:path'
import { wireLimits, type PublicationRow, type Ref, type Site } from '@kewen/content/contract'
import { pullAll, takeRows, type Newsroom, type Refusal } from '@kewen/content/snapshot'
import { writePortalList } from '../portal/portal-list.ts'
import { lockFolder } from './lock.ts'
import { mediaStore } from './media-store.ts'
import { openSnapshotOrAnew } from './open-snapshot-or-anew.ts'
import { grantWish, heldLine } from './grant-wish.ts'
import { letGo, pinOf } from './held-portal.ts'
import { publishSite } from './publish-site.ts'
import { mendPortal, releasedState } from './released-state.ts'
import type { Durability } from './releases/durability.ts'
import { openReleases, type Releases } from './releases/releases.ts'
import { releaseReports } from './release-reports.ts'
import { openRenderPool } from './render-pool.ts'
import { purgeTakedowns } from './purge-takedowns.ts'
import { rollbackWishes } from './rollback-wishes.ts'
import { wishBell } from './wish-bell.ts'
import { readSiteBundle } from './site-bundle.ts'

export type PublisherOptions = {
  newsroom: Newsroom
  /** Where the publisher keeps what it knows. */
  folder: string
  /** Where the portals' releases stand. */
  portalFolder: string
  /** The built templates. */
  bundleFolder: string
  workers: number
  pageMilliseconds: number
  keepReleases: number
  durability: Durability
  /** Where the portal server is reached; null where it is not asked. */
  portalUrl: string | null
  version: string
  clock: () => Date
  log: (line: string) => void
}

export type Publisher = Awaited<ReturnType<typeof openPublisher>>

/** To prune is to look through all that is kept: it is done for so many releases together. */
const surplus = 10

/**
 * Brings what the newsroom publishes to the readers, step by step. Each step may be cut off at any point and done
 * again: what was applied stays applied, what was not released stays stale. Throws a `LockedError` where another
 * publisher works in the folder.
 */
export async function openPublisher(options: PublisherOptions) {
  const { newsroom, folder, portalFolder, clock, log } = options
  const unlock = lockFolder(folder)
  const snapshotFile = join(folder, 'snapshot.db')
  const snapshot = openSnapshotOrAnew(snapshotFile, log)
  const media = mediaStore(join(folder, 'files'), newsroom.file)
  const bundle = readSiteBundle(options.bundleFolder)
  const pool = await openRenderPool({ ...options, bundle: bundle.entry, snapshot: snapshotFile })
  const reports = releaseReports(options)
  const wishes = rollbackWishes(folder)
  const bell = wishBell(wishes)
  const opened = new Map<string, Releases>()
  const refused = new Map<Ref, Refusal>()
  let isStatusTaken = true

  if (snapshot.meta('templates') !== bundle.digest) {
    snapshot.invalidateAll('templates')
    snapshot.setMeta('templates', bundle.digest)
  }
  snapshot.retryFailures()

  /** The releases of a site, brought in step with the snapshot when they are first opened. */
  function releasesOf(site: Site): Releases {
    const known = opened.get(site.key)
    if (known) return known
    const releases = openReleases(join(portalFolder, site.key), {
      durability: options.durability,
      keep: options.keepReleases,
      after: releasedState(snapshot, site.id).settled()?.number ?? 0,
    })
    if (mendPortal(snapshot, site, releases)) log(`The portal ${site.key} is not as it was left, and is made anew.`)
    opened.set(site.key, releases)
    if (pinOf(site.id, snapshot, releases)) log(heldLine(site, releases))
    return releases
  }

  /** Releases what is stale of every site, and reports it. `since` is when its cause was taken. */
  async function publish(publications: { id: Ref; site: Ref }[], since: number): Promise<void> {
    bell.hush()
    snapshot.setAsOf(minuteOf(clock()))
    const sites = snapshot.sites()
    let isPurged = false
    for (const site of sites) {
      const causes = publications.filter((publication) => publication.site === site.id).map(({ id }) => id)
      const releases = releasesOf(site)
      const wish = wishes.wish(site.key)
      const pinned = pinOf(site.id, snapshot, releases)
      const isLifted = wish?.to === null && pinned !== null
      if (isLifted) letGo(site, pinned, { snapshot, releases })
      const tools = { snapshot, releases, pool, media, bundle, clock }
      const outcome = await publishSite(site, { publications: causes, isLifted }, tools)
      writePortalList(portalFolder, sites.filter((one) => opened.get(one.key)?.current()).map(toPortal))
      if (outcome) reports.add(site, { number: releases.current()!.number, causes, outcome, since })
      if (await purgeTakedowns(site, snapshot, releases)) isPurged = true
      if (wish) await grantWish({ site, wish, isLifted, since }, { snapshot, releases, wishes, reports, clock, log })
      await reports.tell(site)
    }
    writePortalList(portalFolder, sites.map(toPortal))
    if (isPurged) sweepMedia(sites)
  }

  function sweepMedia(sites: Site[]): void {
    if (media.mayHoldUnused()) media.sweep((name) => sites.some((site) => snapshot.isFileUsed(site.id, name)))
  }

  return {
    /** Brings the snapshot to the newsroom's whole published state, releases what follows from it, acknowledges it. */
    async reconcile(): Promise<void> {
      const since = performance.now()
      const { fetched, refusals } = await pullAll(snapshot, newsroom)
      refused.clear()
      for (const refusal of refusals) refused.set(refusal.id, refusal)
      log(`Compared with the newsroom: ${fetched} documents fetched.`)
      await publish([], since)
      const rows = snapshot.digests()
      for (let start = 0; start < rows.length; start += wireLimits.acknowledge)
        await newsroom.acknowledge(rows.slice(start, start + wireLimits.acknowledge))
    },
    /** Waits for changes, brings them to the readers, and acknowledges them. Returns whether there may be more. */
    async takePending(waitSeconds: number): Promise<boolean> {
      const pending = newsroom.pending({ waitSeconds, limit: wireLimits.pending })
      const isWoken = waitSeconds > 0 && (await Promise.race([pending.then(() => false), bell.rings()]))
      const since = performance.now()
      if (isWoken) {
        // What it brings stays pending in the newsroom, and is asked for again.
        pending.catch(() => {})
        await publish([], since)
        return true
      }
      const { rows, more } = await pending
      const refusals = takeRows(snapshot, rows)
      for (const { id } of rows) refused.delete(id)
      for (const refusal of refusals) refused.set(refusal.id, refusal)
      for (const { id, reason } of refusals) log(`${id} does not fit and is left as it was: ${reason}`)
      await publish(rows, since)
      if (rows.length > 0) await newsroom.acknowledge(rows.map(({ id, digest }: PublicationRow) => ({ id, digest })))
      return more
    },
    /** Tells the newsroom that the publisher is alive, and which rows it refuses. A newsroom that is away stops nothing. */
    async reportStatus(): Promise<void> {
      const rows = [...refused.values()].slice(0, 200).map(({ id, reason }) => ({ id, reason: reason.slice(0, 2000) }))
      const pending = snapshot.sites().reduce((sum, site) => sum + snapshot.stale(site.id).length, 0)
      const at = clock().toISOString()
      await newsroom
        .reportStatus({ at, version: options.version, pending, refused: rows })
        .then(() => (isStatusTaken = true))
        .catch((error: unknown) => {
          if (isStatusTaken) log(`The newsroom does not take the publisher's status: ${String(error)}`)
          isStatusTaken = false
        })
    },
    /** Drops what is left behind: old releases, once there are some of them, and media files that nothing uses. */
    tidy(): void {
      const sites = snapshot.sites()
      for (const site of sites) {
        const releases = opened.get(site.key)
        if (!releases || releases.numbers().length < options.keepReleases + surplus) continue
        releases.prune()
        snapshot.forgetLapsed(site.id, releases.numbers()[0]!)
      }
      sweepMedia(sites)
    },
    async close(): Promise<void> {
      bell.close()
      await pool.close()
      snapshot.close()
      unlock()
    },
  }
}

/** Time that the portal shows goes by minutes. */
const minuteOf = (instant: Date): string => `${instant.toISOString().slice(0, 16)}:00.000Z`

const toPortal = ({ key, name, shortName, origins }: Site): Parameters<typeof writePortalList>[1][number] => ({
  key,
  name: name.zh,
  englishName: name.en ?? null,
  shortName: shortName.zh,
  origins,
})
