import type { RollbackAnswer, Site } from '@kewen/content/contract'
import type { Snapshot } from '@kewen/content/snapshot'
import { holdPortal } from './held-portal.ts'
import type { SiteOutcome } from './publish-site.ts'
import type { releaseReports } from './release-reports.ts'
import type { Releases } from './releases/releases.ts'

/**
 * Ends a wish for a rollback, and returns the answer. To be called when what is stale is released and takedowns are purged: so
 * the release at which a portal is held shows nothing of them.
 */
export async function grantWish(
  { site, to, isLifted, since }: { site: Site; to: number | null; isLifted: boolean; since: number },
  tools: {
    snapshot: Snapshot
    releases: Releases
    reports: ReturnType<typeof releaseReports>
    clock: () => Date
    log: (line: string) => void
  },
): Promise<RollbackAnswer> {
  const { releases, reports, clock, log } = tools
  const lifted = isLifted ? releases.current()!.number : null
  const answer: RollbackAnswer =
    to === null
      ? { kind: 'lifted', number: lifted }
      : await holdPortal(site, { to, releasedAt: clock().toISOString() }, tools)
  if (answer.kind === 'held' && answer.number)
    reports.add(site, { causes: [], outcome: outcomeOfRollback(releases), since, releases })
  if (answer.kind === 'held') log(heldLine(site, releases))
  if (isLifted) log(`${site.key} is let go of: it shows what is published.`)
  return answer
}

/** What the log says of a portal that is held. */
export const heldLine = ({ key }: Site, releases: Releases): string =>
  `${key} is held at release ${releases.current()!.pinned!.to}: nothing but takedowns reaches its readers until ` +
  `\`npm run rollback -- --site ${key} --lift\`.`

function outcomeOfRollback(releases: Releases): SiteOutcome {
  const release = releases.current()!
  const { changes } = releases.record(release.number)
  const written = changes.flatMap(({ path, removed }) => (removed ? [] : [{ path, digest: releases.entry(path)![0] }]))
  return { release, written, removed: changes.length - written.length, rendered: 0, failures: [], isTriedAgain: false }
}
