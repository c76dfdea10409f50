import { Ref, type Site } from '@kewen/content/contract'
import { mediaNameOf } from '@kewen/content/routes'
import {
  keys,
  NewsroomError,
  type Failure,
  type Snapshot,
  type SnapshotReader,
  type StalePath,
} from '@kewen/content/snapshot'
import { pinOf, staleThroughPin } from './held-portal.ts'
import { inParallel } from './in-parallel.ts'
import { MediaError, type MediaStore } from './media-store.ts'
import { releasedState } from './released-state.ts'
import type { Draft } from './releases/draft.ts'
import { digestOf } from './releases/listing.ts'
import type { Release, Releases } from './releases/releases.ts'
import type { RenderPool } from './render-pool.ts'
import type { Rendered } from './render-protocol.ts'
import { serverList } from './server-lists.ts'
import type { SiteBundle } from './site-bundle.ts'
import { retireAssets } from './retire-assets.ts'
import { sortStale, type StaleWork } from './stale-work.ts'

export type SiteTools = {
  snapshot: Snapshot
  releases: Releases
  pool: RenderPool
  media: MediaStore
  bundle: SiteBundle
  clock: () => Date
}

/** What became of a site's stale paths. `release` is null where no byte differs from what is served. */
export type SiteOutcome = {
  release: Release | null
  /** The paths that were written, with the digests of their bytes. */
  written: { path: string; digest: string }[]
  removed: number
  rendered: number
  /** What was tried and could not be made, with the document that the page is about. */
  failures: FailedPage[]
}

/** `isWithdrawn` where readers have no version of the page: the last good one shows what was taken down. */
export type FailedPage = Failure & { owner: Ref | null; isWithdrawn: boolean }
type Failed = FailedPage & { turn: number; cause: string; reads: Iterable<string> }

/** Fetches from the newsroom at a time. */
const fetches = 4

/**
 * Releases anew what is stale of a site; while the portal is held at an earlier release, only what passes through.
 * `isLifted` lets go of it. Null where nothing is to be done. Throws where the newsroom is away or the disk full.
 */
export async function publishSite(
  site: Site,
  { publications, isLifted }: { publications: Ref[]; isLifted: boolean },
  tools: SiteTools,
): Promise<SiteOutcome | null> {
  const { snapshot, releases, bundle, clock } = tools
  const state = releasedState(snapshot, site.id)
  const before = state.settled()
  const pinned = isLifted ? null : pinOf(site.id, snapshot, releases)
  const stale = pinned ? staleThroughPin(site.id, snapshot, releases) : snapshot.stale(site.id)
  if (pinned && stale.length === 0) return null
  // An earlier release was made with templates of its own: what they need stays for as long as it is shown.
  const assets = new Set(bundle.assets.map((asset) => asset.path)).union(new Set(pinned ? before?.assets : []))
  const { retired, dropped } = retireAssets({ wanted: assets, before, now: clock() })
  const haveAssetsChanged = dropped.length > 0 || assets.symmetricDifference(new Set(before?.assets)).size > 0
  if (stale.length === 0 && releases.current() && !haveAssetsChanged && !isLifted) return null

  const draft = releases.draft()
  try {
    for (const asset of bundle.assets) draft.link(asset.path, { ...asset, cause: 'templates' })
    if (!pinned) for (const path of dropped) draft.remove(path, 'templates')
    const work = sortStale(stale, snapshot, (path) => assets.has(path) || path in retired)
    for (const { path, cause } of work.removals) draft.remove(path, cause)
    if (work.removals.some(({ path }) => mediaNameOf(path))) tools.media.release()
    for (const row of work.serverLists) putServerList(row, draft, snapshot)
    const failed = [...(await fetchMedia(work.media, draft, tools)), ...(await renderPages(work.pages, draft, tools))]

    withdraw(failed, draft, tools)

    const releasedAt = clock().toISOString()
    if (pinned) snapshot.extendLapsed(site.id, { from: releases.current()!.number, to: releases.next() })
    const release = await releases.commit(draft, { releasedAt, publications, pinned }, state.intend)
    const { number, root } = (release ?? releases.current())!
    const isFailed = new Set(failed.map(({ path }) => path))
    snapshot.settle(
      stale.filter(({ path }) => !isFailed.has(path)),
      number,
    )
    snapshot.setAside(failed)
    state.settle({ number, root, assets: [...assets], retired: pinned ? { ...before?.retired, ...retired } : retired })
    return { release, ...changesOf(draft), rendered: work.pages.length, failures: failed }
  } finally {
    draft.discard()
  }
}

const changesOf = (draft: Draft): Pick<SiteOutcome, 'written' | 'removed'> => {
  const written = Array.from(draft.changes()).flatMap(([path, file]) => (file ? { path, digest: file.entry[0] } : []))
  return { written, removed: draft.changes().size - written.length }
}

function putServerList(
  { site, path, cause }: StaleWork['serverLists'][number],
  draft: Draft,
  snapshot: SnapshotReader,
): void {
  const bytes = serverList(path, site, snapshot)
  draft.put(path, { bytes, digest: digestOf(bytes), cause })
}

async function fetchMedia(rows: StaleWork['media'], draft: Draft, { media }: SiteTools): Promise<Failed[]> {
  const failed: Failed[] = []
  await inParallel(fetches, rows, async ({ name, ...row }) => {
    try {
      draft.link(row.path, { ...(await media.get(name)), cause: row.cause })
    } catch (error) {
      const isAtFault = error instanceof MediaError || (error instanceof NewsroomError && !error.retry)
      if (!isAtFault) throw error
      const owner = Ref.safeParse(row.cause).data ?? null
      failed.push({ ...row, owner, isWithdrawn: false, reason: error.message, at: null, reads: [] })
    }
  })
  return failed
}

async function renderPages(
  rows: StalePath[],
  draft: Draft,
  { snapshot, releases, pool }: SiteTools,
): Promise<Failed[]> {
  const failed: Failed[] = []
  const rowOf = new Map(rows.map((row) => [row.path, row]))
  const jobs = rows.map(({ site, path }) => ({ site, path, known: releases.entry(path)?.[0] ?? null }))
  const take = (rendered: Rendered[]): void => {
    const pages = rendered.filter((page) => page.kind === 'page')
    for (const { path, bytes, digest } of pages)
      if (bytes) draft.put(path, { bytes, digest, cause: rowOf.get(path)!.cause })
    snapshot.record(pages, releases.current()?.number ?? 0)
    for (const page of rendered) if (page.kind === 'failure') failed.push(toFailed(page))
  }
  const toFailed = (page: Rendered & { kind: 'failure' }): Failed => {
    const { owner } = snapshot.route(page.site, page.path)!
    // A page that hung read we know not what: its own document is the least.
    const { turn, cause } = rowOf.get(page.path)!
    return { ...page, owner, isWithdrawn: false, turn, cause, reads: [...page.reads, keys.doc(owner)] }
  }
  await pool.render(jobs, take)
  return failed
}

/** Takes pages away that could not be made anew and still show what was taken down. */
function withdraw(failed: Failed[], draft: Draft, { snapshot, releases }: SiteTools): void {
  if (failed.length === 0) return
  const { site } = failed[0]!
  const takenDown = snapshot.takedowns(site).filter((id) => !snapshot.mayShow(site, id))
  const number = releases.current()?.number ?? 0
  const traces = snapshot.traces(site, takenDown).filter(({ until }) => until === null || until >= number)
  const showing = new Set(traces.map(({ path }) => path))
  for (const page of failed) {
    if (!showing.has(page.path) || !releases.entry(page.path)) continue
    draft.remove(page.path, page.cause)
    page.isWithdrawn = true
  }
}
