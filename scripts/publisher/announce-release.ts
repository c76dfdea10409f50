import type { Ref, ReleaseReport, Site } from '@kewen/content/contract'
import { NewsroomError, type Newsroom } from '@kewen/content/snapshot'
import { confirmRelease } from './confirm-release.ts'
import type { SiteOutcome } from './publish-site.ts'
import type { Releases } from './releases/releases.ts'

const atMost = { causes: 1000, failures: 200, reason: 2000, at: 500 }

/** Sees that readers have what was released, and tells log and newsroom. A report that is not taken stops nothing. */
export async function announceRelease(announced: {
  site: Site
  causes: Ref[]
  outcome: SiteOutcome
  releases: Releases
  /** When the cause of the release was taken, on the clock of `performance`. */
  since: number
  newsroom: Newsroom
  portalUrl: string | null
  clock: () => Date
  log: (line: string) => void
}): Promise<void> {
  const { site, causes, outcome, releases, since, newsroom, portalUrl, clock, log } = announced
  const { release, written, removed, failures } = outcome
  const isSeen =
    !release || !portalUrl || (await confirmRelease({ portal: portalUrl, origin: site.origins[0]! }, written))
  const milliseconds = performance.now() - since
  for (const { path, isWithdrawn, reason, at } of failures) {
    const fate = isWithdrawn ? 'is withdrawn, since it shows what was taken down' : 'stays as it was'
    log(`${site.key}${path} could not be made and ${fate}: ${reason}${at ? ` (${at})` : ''}`)
  }
  if (release)
    log(
      `${site.key}: release ${release.number}, ${written.length} files written, ${removed} removed, ` +
        `${outcome.rendered} pages rendered, ${Math.round(milliseconds)} ms`,
    )
  if (!isSeen) log(`Readers do not see release ${release!.number} of ${site.key} yet. Is the portal server running?`)
  const number = (release ?? releases.current())?.number
  if (!number || (!release && failures.length === 0)) return
  const report: ReleaseReport = {
    site: site.id,
    number,
    releasedAt: clock().toISOString(),
    milliseconds,
    causes: causes.slice(0, atMost.causes),
    written: written.length,
    removed,
    failures: failures.slice(0, atMost.failures).map(toReported),
  }
  try {
    await newsroom.reportRelease(report)
  } catch (error) {
    if (!(error instanceof NewsroomError) || error.retry) throw error
    log(`The newsroom did not take the report of release ${number}: ${error.message}`)
  }
}

const toReported = ({
  path,
  owner,
  reason,
  at,
}: SiteOutcome['failures'][number]): ReleaseReport['failures'][number] => ({
  path,
  ...(owner ? { id: owner } : {}),
  reason: reason.slice(0, atMost.reason),
  ...(at ? { at: at.slice(0, atMost.at) } : {}),
})
