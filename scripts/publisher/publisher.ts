import { wireLimits, type Pending, type Ref, type Site } from '@kewen/content/contract'
import { pullAll } from '@kewen/content/snapshot'
import { applyInOrder } from './apply-in-order.ts'
import { background } from './background.ts'
import type { BulkRelease } from './bulk-work.ts'
import { openDesk, type PublisherOptions } from './desk.ts'
import { publishRound, trustWhole, type Round } from './publish-round.ts'

export type Publisher = Awaited<ReturnType<typeof openPublisher>>

/**
 * Brings what the newsroom publishes to the readers, step by step. Each step may be cut off at any point and done
 * again: what was applied stays applied, what was not released stays stale. Throws a `LockedError` where another
 * publisher works in the folder.
 */
export async function openPublisher(options: PublisherOptions) {
  const desk = await openDesk(options)
  const { newsroom, snapshot, media, portals, bulk, inbox, bell, wishes, reports, status, change, toolsOf, log } = desk
  /** Time that the portal shows goes by minutes. */
  const minute = (): string => `${desk.clock().toISOString().slice(0, 16)}:00.000Z`
  /** A file could not be had: what is published may have changed meanwhile. */
  let isTriedAgain = false
  const carryOn = background(desk, { minute, tell: tellOf })

  /** Releases what may not wait of every site, and reports it. */
  async function publish({ publications, since, wishes: wished }: Round): Promise<void> {
    bell.hush()
    snapshot.setAsOf(minute())
    const sites = snapshot.sites()
    let isPurged = false
    for (const site of sites) {
      const own = wished.find((wish) => wish.site === site.id)
      const left = wishes.wish(site.key)
      const outcome = await publishRound(site, { publications, since }, own ?? left, desk)
      portals.listReleased(sites)
      if (outcome.isPurged) isPurged = true
      if (outcome.isTriedAgain) isTriedAgain = true
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

  async function tellOf({ job, outcome, causes }: BulkRelease): Promise<void> {
    const sites = snapshot.sites()
    const site = sites.find(({ id }) => id === job.site)
    if (!site) return
    if (outcome.isTriedAgain) isTriedAgain = true
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
    await status.tellTroubles()
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
      release: (applied, isLast) => publish({ publications: applied, since, wishes: isLast ? wishes : [] }),
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

  async function takePending(waitSeconds: number): Promise<boolean> {
    let pending: Pending | null
    isTriedAgain = false
    if (bulk.isUnderWay()) {
      await inbox.look()
      await carryOn()
      pending = inbox.take()
    } else pending = await waitFor(waitSeconds)
    await handle(pending ?? { rows: [], wishes: [] }, performance.now())
    return bulk.isUnderWay() || isTriedAgain || pending === null || pending.more || pending.wishes.length > 0
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
      while (bulk.isUnderWay()) await takePending(0)
    },
    /**
     * Waits for changes, brings them to the readers, and acknowledges them. While there is something to be made in the
     * background it goes on with that, until a change comes. Returns whether there may be more to do.
     */
    takePending,
    /** Tells the newsroom that the publisher is alive, and how the portals stand. A newsroom that is away stops nothing. */
    reportStatus: status.tell,
    /** Drops what is left behind: old releases, once there are some of them, and media files that nothing uses. */
    tidy(): void {
      const sites = snapshot.sites()
      portals.prune(sites)
      sweepMedia(sites)
    },
    close: desk.close,
  }
}
