import { join } from 'node:path'
import { wireLimits, type Pending, type Ref, type Site } from '@kewen/content/contract'
import { pullAll, type Newsroom } from '@kewen/content/snapshot'
import { applyInOrder } from './apply-in-order.ts'
import { bulkWork, type BulkRelease } from './bulk-work.ts'
import { openInbox } from './inbox.ts'
import { lockFolder } from './lock.ts'
import { mediaStore } from './media-store.ts'
import { openSnapshotOrAnew } from './open-snapshot-or-anew.ts'
import { openPortals } from './portals.ts'
import { portalStatus } from './portal-status.ts'
import { publishRound, trustWhole, type Round } from './publish-round.ts'
import { releaseReports } from './release-reports.ts'
import type { Durability } from './releases/durability.ts'
import { RenderPoolError } from './render-pool.ts'
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

export type Publisher = Awaited<ReturnType<typeof openPublisher>>

/**
 * Brings what the newsroom publishes to the readers, step by step. Each step may be cut off at any point and done
 * again: what was applied stays applied, what was not released stays stale. Throws a `LockedError` where another
 * publisher works in the folder.
 */
export async function openPublisher(options: PublisherOptions) {
  const { newsroom, folder, clock, log, atMostNow = 400, watchMilliseconds = 2000 } = options
  const unlock = lockFolder(folder)
  const snapshotFile = join(folder, 'snapshot.db')
  const snapshot = openSnapshotOrAnew(snapshotFile, log)
  const media = mediaStore(join(folder, 'files'), newsroom.file)
  const reports = releaseReports(options)
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
  const desk = { snapshot, portals, bulk, reports, toolsOf, atMostNow, clock, log }
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

  /** Releases what may not wait of every site, and reports it. */
  async function publish({ publications, since, wishes: wished }: Round): Promise<void> {
    bell.hush()
    snapshot.setAsOf(minuteOf(clock()))
    const sites = snapshot.sites()
    let isPurged = false
    for (const site of sites) {
      const own = wished.find((wish) => wish.site === site.id)
      const left = wishes.wish(site.key)
      const outcome = await publishRound(site, { publications, since }, own ?? left, desk)
      portals.listReleased(sites)
      if (outcome.isPurged) isPurged = true
      if (own) await newsroom.answerWish({ id: own.id, answer: outcome.answer! })
      else if (left) wishes.answer(site.key, outcome.answer!)
    }
    for (const { id, site } of wished)
      if (!sites.some((one) => one.id === site))
        await newsroom.answerWish({ id, answer: { kind: 'not-kept', kept: [] } })
    portals.list(sites)
    if (isPurged) sweepMedia(sites)
    await change.goOn(sites)
  }

  function sweepMedia(sites: Site[]): void {
    if (media.mayHoldUnused()) media.sweep((name) => sites.some((site) => snapshot.isFileUsed(site.id, name)))
  }

  let disturbances = 0
  const isMinuteOver = (): boolean => snapshot.asOf() !== minuteOf(clock())
  const isDisturbed = (): boolean => inbox.hasNews() || bell.hasRung() || isMinuteOver()

  /** Goes on with what is made in the background until something else comes, or all is released. */
  async function carryOn(): Promise<void> {
    let isUnsettled = false
    const begun = performance.now()
    // What is disturbed again and again would never be done: each time it holds out for longer.
    const enough = Math.min(disturbances * 5, longestStep)
    const isPaused = (): boolean => {
      status.tellNowAndThen()
      return isUnsettled || (performance.now() - begun >= enough && isDisturbed())
    }
    do {
      try {
        const released = await bulk.carryOn({
          isPaused,
          mayRelease: ({ site, turn }) => !(isUnsettled = snapshot.staleSince(site, turn()).length > 0),
        })
        if (released) await tellOf(released)
        if (await change.judge(snapshot.sites())) isUnsettled = true
      } catch (error) {
        if (!(error instanceof RenderPoolError) || !templates.coming()) throw error
        await change.refuse(error.message)
        isUnsettled = true
      }
    } while (bulk.isUnderWay() && !isPaused())
    disturbances = bulk.isUnderWay() ? disturbances + 1 : 0
  }

  async function tellOf({ job, outcome, causes }: BulkRelease): Promise<void> {
    const sites = snapshot.sites()
    const site = sites.find(({ id }) => id === job.site)
    if (!site) return
    const { releases } = toolsOf(site)
    trustWhole(site.id, { snapshot, releases })
    portals.list(sites)
    reports.add(site, { causes, outcome, since: job.since, releases })
    await reports.tell(site)
    await change.goOn(sites)
    await acknowledge([])
  }

  /** Strikes off rows, and those that waited for a release that is out. */
  async function acknowledge(rows: { id: Ref; digest: string }[]): Promise<void> {
    const waited = Array.from(bulk.free, ([id, digest]) => ({ id, digest }))
    const all = [...rows.filter(({ id, digest }) => !bulk.isHeld(id, digest)), ...waited]
    for (let start = 0; start < all.length; start += wireLimits.acknowledge)
      await newsroom.acknowledge(
        all.slice(start, start + wireLimits.acknowledge).map(({ id, digest }) => ({ id, digest })),
      )
    for (const { id, digest } of waited) if (bulk.free.get(id) === digest) bulk.free.delete(id)
  }

  async function handle({ rows, wishes }: Pick<Pending, 'rows' | 'wishes'>, since: number): Promise<void> {
    await applyInOrder(rows, {
      snapshot,
      refuse: (refusals) => status.refuse(rows, refusals),
      then: (applied, isLast) => publish({ publications: applied, since, wishes: isLast ? wishes : [] }),
    })
    await acknowledge(rows)
  }

  const waitFor = async (seconds: number): Promise<Pending | null> => {
    const coming = inbox.wait(seconds)
    const isWoken = seconds > 0 && (await Promise.race([coming.then(() => false), bell.rings()]))
    if (!isWoken) return coming
    // What it brings stays pending in the newsroom, and is asked for again.
    coming.catch(() => {})
    return null
  }

  return {
    /** Brings the snapshot to the newsroom's whole published state, releases what follows from it, acknowledges it. */
    async reconcile(): Promise<void> {
      const since = performance.now()
      const { fetched, refusals } = await pullAll(snapshot, newsroom)
      status.refuseAll(refusals)
      log(`Compared with the newsroom: ${fetched} documents fetched.`)
      await publish({ publications: [], since, wishes: [] })
      const rows = snapshot.digests()
      for (const job of bulk.all()) job.hold(rows.filter(({ id }) => job.isCause(id) && !job.held.has(id)))
      await acknowledge(rows)
      while (bulk.isUnderWay()) await this.takePending(0)
    },
    /**
     * Waits for changes, brings them to the readers, and acknowledges them. While there is something to be made in the
     * background it goes on with that, until a change comes. Returns whether there may be more to do.
     */
    async takePending(waitSeconds: number): Promise<boolean> {
      let pending: Pending | null
      if (bulk.isUnderWay()) {
        await inbox.look()
        await carryOn()
        pending = inbox.take()
      } else pending = await waitFor(waitSeconds)
      await handle(pending ?? { rows: [], wishes: [] }, performance.now())
      return bulk.isUnderWay() || pending === null || pending.more || pending.wishes.length > 0
    },
    /** Tells the newsroom that the publisher is alive, and how the portals stand. A newsroom that is away stops nothing. */
    reportStatus: status.tell,
    /** Drops what is left behind: old releases, once there are some of them, and media files that nothing uses. */
    tidy(): void {
      const sites = snapshot.sites()
      portals.prune(sites)
      sweepMedia(sites)
    },
    async close(): Promise<void> {
      bell.close()
      await templates.close()
      snapshot.close()
      unlock()
    },
  }
}

/** So many milliseconds are made of something in the background before it is looked whether something else came. */
const longestStep = 200

/** Time that the portal shows goes by minutes. */
const minuteOf = (instant: Date): string => `${instant.toISOString().slice(0, 16)}:00.000Z`
