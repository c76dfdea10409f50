import { setImmediate as breathe } from 'node:timers/promises'
import type { Ref, Site } from '@kewen/content/contract'
import type { Snapshot, StalePath } from '@kewen/content/snapshot'
import { bulkJob, type BulkJob } from './bulk-job.ts'
import type { SiteOutcome } from './publish-site.ts'
import type { SiteTools } from './site-tools.ts'

export type BulkWork = ReturnType<typeof bulkWork>

/** A bulk job that was released, and the publications that caused it. */
export type BulkRelease = { job: BulkJob; outcome: SiteOutcome; causes: Ref[] }

/** What is made in the background: one job of each site at the most, one after the other, a little at a time. */
export function bulkWork({ snapshot }: { snapshot: Snapshot }) {
  const jobs = new Map<Ref, BulkJob>()
  const free = new Map<Ref, string>()

  const isAllowed = (job: BulkJob): boolean =>
    !job.isSwitch || [...jobs.values()].every((other) => !other.isSwitch || other.isReady() || other.isReleased())

  function letGoOf(job: BulkJob): void {
    for (const [id, digest] of job.held) free.set(id, digest)
    job.held.clear()
  }

  function jobOf(site: Site, isSwitch: boolean, since: number, tools: SiteTools): BulkJob {
    let job = jobs.get(site.id)
    if (job?.isReleased()) while (!job.settle());
    if (!job || job.isReleased()) jobs.set(site.id, (job = bulkJob({ site, isSwitch, since }, tools)))
    return job
  }

  return {
    isUnderWay: (): boolean => jobs.size > 0,
    of: (site: Ref): BulkJob | null => jobs.get(site) ?? null,
    all: (): BulkJob[] => [...jobs.values()],
    /** Takes up what is stale of a site; returns the job that makes it. */
    add(site: Site, stale: StalePath[], { tools, since }: { tools: SiteTools; since: number }): BulkJob {
      const job = jobOf(site, false, since, tools)
      job.add(stale)
      return job
    },
    /** Takes up every page of a site that changes its templates. */
    addSwitch(site: Site, { tools, since }: { tools: SiteTools; since: number }): void {
      jobOf(site, true, since, tools).add(
        snapshot.routes(site.id).map(({ path }) => ({ site: site.id, path, turn: 0, cause: 'templates' })),
      )
    },
    /**
     * Leaves paths to a release of their own, and lets go of what was made of them. Where the templates change, those
     * that are pages are made again by the new ones.
     */
    giveUp(site: Ref, paths: string[]): void {
      const job = jobs.get(site)
      if (!job) return
      job.giveUp(paths)
      if (!job.isSwitch || job.isReleased()) return
      const pages = paths.filter((path) => snapshot.route(site, path))
      job.add(pages.map((path) => ({ site, path, turn: 0, cause: 'templates' })))
    },
    /** Ends a job without a release: what is stale waits on, and publications wait for it no longer. */
    drop(site: Ref): void {
      const job = jobs.get(site)
      if (!job) return
      letGoOf(job)
      job.drop()
      jobs.delete(site)
    },
    /** Whether a publication is applied, and is to be acknowledged when more is released. */
    isHeld: (id: Ref, digest: string): boolean =>
      [free, ...Array.from(jobs.values(), ({ held }) => held)].some((held) => held.get(id) === digest),
    /** Publications that wait for no release any more, until they are acknowledged. */
    free,
    /**
     * Goes on until it is to pause, or a job was released, which is returned. `mayRelease` is asked before: a job must
     * not bring back what changed since it was made.
     */
    async carryOn({
      isPaused,
      mayRelease,
    }: {
      isPaused: () => boolean
      mayRelease: (job: BulkJob) => boolean
    }): Promise<BulkRelease | null> {
      for (const job of jobs.values()) {
        if (job.isReleased()) {
          do {
            if (job.settle()) jobs.delete(job.site)
            await breathe()
          } while (jobs.get(job.site) === job && !isPaused())
        } else if (!job.isReady()) await job.make(isPaused)
        else if (isAllowed(job) && mayRelease(job)) {
          const causes = job.news()
          const outcome = await job.release(causes)
          letGoOf(job)
          return { job, outcome, causes }
        }
        if (isPaused()) return null
      }
      return null
    },
  }
}
