import type { Ref, ReleaseReport, Site } from '@kewen/content/contract'
import { NewsroomError, type Newsroom, type SnapshotReader } from '@kewen/content/snapshot'
import { confirmRelease } from './confirm-release.ts'
import type { SiteOutcome } from './publish-site.ts'
import type { Releases } from './releases/releases.ts'

/** What is yet to be told of a site: its reports, and what readers are to have before. */
type Untold = { reports: { report: ReleaseReport; since: number }[]; written: SiteOutcome['written']; isLate: boolean }

const mostCauses = 1000
/** Of what was written, so many are kept to be looked for at the readers' address. */
const mostAsked = 50

/**
 * Tells the newsroom what was released, once readers were seen to have it. What they do not have yet, or the newsroom
 * could not be told, waits until it is asked for again: it holds nothing up.
 */
export function releaseReports(options: {
  snapshot: Pick<SnapshotReader, 'route'>
  newsroom: Newsroom
  portalUrl: string | null
  clock: () => Date
  log: (line: string) => void
}) {
  const { snapshot, newsroom, portalUrl, clock, log } = options
  const untold = new Map<Ref, Untold>()

  async function tell(site: Site): Promise<void> {
    const waiting = untold.get(site.id)
    if (!waiting) return
    const portal = portalUrl && { portal: portalUrl, origin: site.origins[0]! }
    // A server that knows of redirects answers with one, where plain folders have a page that leads on.
    const pages = waiting.written.filter(({ path }) => snapshot.route(site.id, path)?.page !== 'redirect')
    if (portal && !(await confirmRelease(portal, pages))) {
      if (!waiting.isLate) log(`Readers do not see what is released of ${site.key} yet. Is the portal server running?`)
      waiting.isLate = true
      return
    }
    if (waiting.isLate) log(`Readers see what is released of ${site.key}.`)
    for (let next; (next = waiting.reports[0]); waiting.reports.shift())
      await send({ ...next.report, milliseconds: performance.now() - next.since })
    untold.delete(site.id)
  }

  async function send(report: ReleaseReport): Promise<void> {
    try {
      await newsroom.reportRelease(report)
    } catch (error) {
      if (!(error instanceof NewsroomError) || error.retry) throw error
      log(`The newsroom did not take the report of release ${report.number}: ${error.message}`)
    }
  }

  return {
    /** Takes up what became of a site. `since` is when its cause was taken. */
    add(
      site: Site,
      { causes, outcome, since, releases }: { causes: Ref[]; outcome: SiteOutcome; since: number; releases: Releases },
    ): void {
      const { release, written, removed, failures, rendered } = outcome
      for (const { path, reason, at } of failures) {
        const fate = releases.entry(path) ? 'stays as it was' : 'is not shown to readers'
        log(`${site.key}${path} could not be made and ${fate}: ${reason}${at ? ` (${at})` : ''}`)
      }
      if (!release) return
      log(
        `${site.key}: release ${release.number}, ${written.length} files written, ${removed} removed, ` +
          `${rendered} pages rendered, ${Math.round(performance.now() - since)} ms`,
      )
      const report: ReleaseReport = {
        site: site.id,
        number: release.number,
        releasedAt: clock().toISOString(),
        milliseconds: 0,
        causes: causes.slice(0, mostCauses),
        written: written.length,
        removed,
        heldAt: release.pinned?.to ?? null,
      }
      const waiting = untold.get(site.id) ?? { reports: [], written: [], isLate: false }
      waiting.reports.push({ report, since })
      waiting.written = written.filter(({ path }) => path.endsWith('.html')).slice(0, mostAsked)
      untold.set(site.id, waiting)
    },
    /** Tells what is to be told of a site, if readers have it. Throws where the newsroom is away. */
    tell,
  }
}
