import type { PageFailure, PortalStatus, Site } from '@kewen/content/contract'
import type { Failure, Snapshot } from '@kewen/content/snapshot'
import type { BulkJob } from './bulk-job.ts'
import { keptReleases, pinOf } from './held-portal.ts'
import type { Releases } from './releases/releases.ts'

const atMost = { kept: 1000, failures: 200, reason: 2000, at: 500 }

/** How a portal stands: what it can go back to, where it is held, what cannot be made, and what is being made. */
export function portalStatus(
  site: Site,
  {
    snapshot,
    releases,
    job,
    refusals,
  }: {
    snapshot: Snapshot
    releases: Releases
    job: BulkJob | null
    /** The pages for which new templates were refused. */
    refusals: PageFailure[]
  },
): PortalStatus {
  const failures = snapshot.failures(site.id).map((failure) => toPageFailure(failure, releases))
  return {
    site: site.id,
    kept: keptReleases(site.id, snapshot, releases).slice(-atMost.kept),
    heldAt: pinOf(site.id, snapshot, releases)?.to ?? null,
    failures: [...failures, ...refusals].slice(0, atMost.failures),
    progress: job && !job.isReleased() ? job.progress() : null,
  }
}

const toPageFailure = ({ path, owner, reason, at }: Failure, releases: Releases): PageFailure => ({
  path,
  ...(owner ? { id: owner } : {}),
  reason: reason.slice(0, atMost.reason),
  ...(at ? { at: at.slice(0, atMost.at) } : {}),
  // A page with a version that may stand keeps it.
  isWithdrawn: releases.entry(path) === null,
})
