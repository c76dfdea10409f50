import type { Ref, Site } from '@kewen/content/contract'
import type { PageFailure } from '@kewen/content/contract'
import type { Snapshot } from '@kewen/content/snapshot'
import type { BulkWork } from './bulk-work.ts'
import { pinOf } from './held-portal.ts'
import type { Failed } from './make-pages.ts'
import type { Portals } from './portals.ts'
import { releasedState } from './released-state.ts'
import type { SiteTemplates } from './site-templates.ts'
import type { SiteTools, Templates } from './site-tools.ts'

/** New templates may fail at so many pages that the old ones could render. */
const tolerated = 5

/**
 * Brings new templates into force: every portal is rendered by them beside what goes on, and changes over in one
 * release, all of them together. New templates that do not serve are refused.
 */
export function templateChange(tools: {
  snapshot: Snapshot
  portals: Portals
  bulk: BulkWork
  templates: SiteTemplates
  toolsOf: (site: Site, templates?: Templates) => SiteTools
}) {
  const { snapshot, portals, bulk, templates, toolsOf } = tools
  let begun: string | null = null
  let failures = new Map<Ref, PageFailure[]>()

  /** Has a portal take over templates without a release: its pages are stale, and rendered by these when they may be. */
  function takeOver(site: Site, digest: string): void {
    const state = releasedState(snapshot, site.id)
    snapshot.invalidate(
      snapshot.routes(site.id).map(({ path }) => ({ site: site.id, path })),
      'templates',
    )
    const settled = state.settled()
    if (settled) state.settle({ ...settled, templates: digest })
  }

  /** The pages of a site that the new templates fail at, and the old ones did not. */
  function worseFailures(site: Ref, failed: Failed[], { releases }: Pick<SiteTools, 'releases'>): Failed[] {
    const known = new Set(snapshot.failures(site).map(({ path }) => path))
    return failed.filter(({ path }) => !known.has(path) && releases.entry(path))
  }

  return {
    takeOver,
    /** Goes on with a change of the templates, if there is one, as far as that can be done without rendering. */
    async goOn(sites: Site[]): Promise<void> {
      const next = templates.coming()
      if (!next || (begun !== next.bundle.digest && bulk.isUnderWay())) return
      begun = next.bundle.digest
      failures = new Map()
      for (const site of sites) {
        const { releases } = toolsOf(site)
        if (!releases.current() || portals.templatesOf(site) === begun) continue
        if (pinOf(site.id, snapshot, releases)) takeOver(site, begun)
        else if (!bulk.of(site.id)) bulk.addSwitch(site, { tools: toolsOf(site, next), since: performance.now() })
      }
      const isDone = sites.every((site) => [null, begun].includes(portals.templatesOf(site)))
      if (isDone && bulk.all().every((job) => job.templates === next)) await templates.adopt()
    },
    /** Refuses the new templates where they fail at too many pages. Returns whether it did. */
    async judge(sites: Site[]): Promise<boolean> {
      const jobs = bulk.all().filter((job) => job.isSwitch && !job.isReleased())
      if (jobs.reduce((sum, job) => sum + job.failures().length, 0) <= tolerated) return false
      const worse = sites.flatMap((site) => {
        const job = jobs.find((one) => one.site === site.id)
        return job ? worseFailures(site.id, job.failures(), toolsOf(site)) : []
      })
      if (worse.length <= tolerated) return false
      const [first] = worse
      await this.refuse(
        `They fail at ${worse.length} pages that the old ones can render. ${first!.path}: ${first!.reason}`,
      )
      failures = new Map(
        Map.groupBy(worse, ({ site }) => site)
          .entries()
          .map(([site, failed]) => [site, failed.map(toRefusal)]),
      )
      return true
    },
    async refuse(reason: string): Promise<void> {
      for (const job of bulk.all()) if (job.isSwitch && !job.isReleased()) bulk.drop(job.site)
      begun = null
      await templates.refuse(reason)
    },
    /** The pages of a site for which new templates were refused. */
    failures: (site: Ref): PageFailure[] => (templates.refused() ? (failures.get(site) ?? []) : []),
  }
}

const toRefusal = ({ path, reason, at }: Failed): PageFailure => ({
  path,
  reason: `The new templates are refused: ${reason}`.slice(0, 2000),
  ...(at ? { at: at.slice(0, 500) } : {}),
  isWithdrawn: false,
})
