import type { Ref, Site } from '@kewen/content/contract'
import { mediaNameOf } from '@kewen/content/routes'
import { serverList, type StalePath } from '@kewen/content/snapshot'
import { pinOf } from './held-portal.ts'
import { fetchMedia, renderPages, setAside, withdraw, type Failed } from './make-pages.ts'
import { assetsOf, isAsset, releaseDraft } from './release-draft.ts'
import type { Draft } from './releases/draft.ts'
import { digestOf } from './releases/listing.ts'
import type { Release } from './releases/releases.ts'
import type { SiteTools } from './site-tools.ts'
import { sortStale, type StaleWork } from './stale-work.ts'

/** What became of a site's stale paths. `release` is null where no byte differs from what is served. */
export type SiteOutcome = {
  release: Release | null
  /** The paths that were written, with the digests of their bytes. */
  written: { path: string; digest: string }[]
  removed: number
  rendered: number
  /** What was tried and could not be made. */
  failures: Failed[]
  /** Some of that is to be tried once more, when what the newsroom has by then is taken. */
  isTriedAgain: boolean
}

/**
 * Releases anew what is stale of a site, in one go. `isLifted` lets go of a portal that was held at an earlier release.
 * Null where nothing is to be done. Throws where the newsroom is away or the disk full.
 */
export async function publishSite(
  site: Site,
  { stale, publications, isLifted }: { stale: StalePath[]; publications: Ref[]; isLifted: boolean },
  tools: SiteTools,
): Promise<SiteOutcome | null> {
  const { snapshot, releases } = tools
  const pinned = isLifted ? null : pinOf(site.id, snapshot, releases)
  const assets = assetsOf(site.id, { pinned }, tools)
  if (stale.length === 0 && releases.current() && !assets.haveChanged && !isLifted) return null

  const draft = releases.draft()
  try {
    const work = sortStale(stale, snapshot, (path) => isAsset(path, assets))
    takeUpTheRest(work, draft, tools)
    const record: Parameters<typeof renderPages>[3]['record'] = (pages) =>
      snapshot.record(pages, releases.current()?.number ?? 0)
    const failures = [
      ...(await fetchMedia(work.media, draft, tools)),
      ...(await renderPages(work.pages, draft, tools, { record })),
    ]
    withdraw(failures, draft, tools)
    const { release, number } = await releaseDraft(site, { draft, publications, pinned, assets }, tools)
    const isFailed = new Set(failures.map(({ path }) => path))
    snapshot.settle(
      stale.filter(({ path }) => !isFailed.has(path)),
      number,
    )
    const isTriedAgain = setAside(failures, snapshot)
    return { release, ...changesOf(draft), rendered: work.pages.length, failures, isTriedAgain }
  } finally {
    draft.discard()
  }
}

/** Takes up what is neither rendered nor fetched: the lists for servers, and what is removed. */
export function takeUpTheRest(
  { removals, serverLists }: Pick<StaleWork, 'removals' | 'serverLists'>,
  draft: Draft,
  { snapshot, media }: Pick<SiteTools, 'snapshot' | 'media'>,
): void {
  for (const { path, cause } of removals) draft.remove(path, cause)
  if (removals.some(({ path }) => mediaNameOf(path))) media.release()
  for (const { site, path, cause } of serverLists) {
    const bytes = serverList(path, site, snapshot)
    draft.put(path, { bytes, digest: digestOf(bytes), cause })
  }
}

export const changesOf = (draft: Draft): Pick<SiteOutcome, 'written' | 'removed'> => {
  const written = Array.from(draft.changes()).flatMap(([path, file]) => (file ? { path, digest: file.entry[0] } : []))
  return { written, removed: draft.changes().size - written.length }
}
