import type { Ref, RollbackAnswer, RollbackWish, Site } from '@kewen/content/contract'
import { isServerList, mediaNameOf } from '@kewen/content/routes'
import type { StalePath } from '@kewen/content/snapshot'
import type { Desk } from './desk.ts'
import { grantWish } from './grant-wish.ts'
import { letGo, pinOf, staleThroughPin } from './held-portal.ts'
import { markTakedowns } from './mark-takedowns.ts'
import { isTrusted } from './portals.ts'
import { publishSite } from './publish-site.ts'
import { purgeTakedowns } from './purge-takedowns.ts'
import { releasedState } from './released-state.ts'
import { shareOut } from './share-out.ts'
import type { SiteTools } from './site-tools.ts'
import { causeOf } from './stale-work.ts'

/** What a round of publishing is about: what was taken, when, and what is wished of portals. */
export type Round = { publications: { id: Ref; site: Ref; digest: string }[]; since: number; wishes: RollbackWish[] }

/** What became of a round at a site. `answer` is null where nothing was wished; `isTriedAgain` calls for another round. */
export type RoundOutcome = { isPurged: boolean; isTriedAgain: boolean; answer: RollbackAnswer | null }

/**
 * Releases what is stale of a site and may not wait, leaves the rest to be made in the background, brings takedowns to
 * their end, and grants a wish for a rollback. `wish` is what is wished of this portal.
 */
export async function publishRound(
  site: Site,
  { publications, since }: Pick<Round, 'publications' | 'since'>,
  wish: { to: number | null } | null,
  desk: Pick<Desk, 'snapshot' | 'bulk' | 'reports' | 'toolsOf' | 'atMostNow' | 'clock' | 'log'>,
): Promise<RoundOutcome> {
  const { snapshot, bulk, reports, toolsOf } = desk
  const tools = toolsOf(site)
  const { releases } = tools
  const state = releasedState(snapshot, site.id)
  const pinned = pinOf(site.id, snapshot, releases)
  const isLifted = wish?.to === null && pinned !== null
  if (isLifted) letGo(site, pinned, { snapshot, releases })
  const isHeld = pinned !== null && !isLifted
  if (isHeld) bulk.drop(site.id)

  const { now, later } = isHeld
    ? { now: staleThroughPin(site.id, snapshot, releases), later: [] }
    : shareOutSite(site.id, tools, desk)
  if (isLifted && later.length > 0) state.setLifting(true)
  bulk.giveUp(
    site.id,
    now.map(({ path }) => path),
  )
  const waiting = new Set(later.map(causeOf))
  const causes = publications.flatMap((row) => (row.site === site.id && !waiting.has(row.id) ? [row.id] : []))
  const isWhole = later.length === 0 && !bulk.of(site.id)
  let isTriedAgain = false
  if (now.length > 0 || isLifted || (isWhole && !isHeld)) {
    const outcome = await publishSite(site, { stale: now, publications: causes, isLifted }, tools)
    if (outcome) reports.add(site, { causes, outcome, since, releases })
    isTriedAgain = outcome?.isTriedAgain ?? false
  }
  if (isWhole && !isHeld) trustWhole(site.id, tools)
  if (later.length > 0) {
    const job = bulk.add(site, later, { tools, since })
    job.hold(
      publications.filter(({ id }) => waiting.has(id)),
      { areNews: true },
    )
  }

  if (snapshot.takedowns(site.id).length > 0) releases.dropPrepared()
  const isPurged = await purgeTakedowns(site, snapshot, releases)
  let answer: RollbackAnswer | null = null
  if (wish) {
    answer = await grantWish({ site, to: wish.to, isLifted, since }, { ...desk, releases })
    if (answer.kind === 'held') bulk.drop(site.id)
  }
  await reports.tell(site)
  return { isPurged, isTriedAgain, answer }
}

/** What is stale of a site, parted into what may not wait and what is made in the background. */
function shareOutSite(
  site: Ref,
  { releases }: SiteTools,
  { snapshot, bulk, atMostNow }: Pick<Desk, 'snapshot' | 'bulk' | 'atMostNow'>,
): { now: StalePath[]; later: StalePath[] } {
  const shown = releasedState(snapshot, site).isLifting()
    ? markTakedowns(site, snapshot, releases)
    : new Set(snapshot.traces(site, snapshot.takedowns(site)).map(({ path }) => path))
  const job = bulk.of(site)
  const stale = snapshot.staleSince(site, job?.turn() ?? 0)
  // What is not there yet, or nobody vouches for, is made as a whole.
  if (!isTrusted(site, snapshot, releases))
    return job || stale.length > atMostNow ? { now: [], later: stale } : { now: stale, later: [] }
  const isTakedown = snapshot.takedowns(site).length > 0
  const isPressing = ({ path }: StalePath): boolean =>
    shown.has(path) || (isTakedown && (isServerList(path) || mediaNameOf(path) !== null))
  return shareOut(stale, { atMost: atMostNow, isPressing })
}

/** Says of a portal that was made as a whole that it shows nothing else, and its releases may be gone back to. */
export function trustWhole(site: Ref, { snapshot, releases }: Pick<SiteTools, 'snapshot' | 'releases'>): void {
  const state = releasedState(snapshot, site)
  const current = releases.current()
  if (current && state.trustedFrom() > current.number) state.trustFrom(current.number)
  state.setLifting(false)
}
