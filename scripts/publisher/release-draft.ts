import type { Ref, Site } from '@kewen/content/contract'
import { releasedState, type Settled } from './released-state.ts'
import type { Draft } from './releases/draft.ts'
import type { Pin } from './releases/release-record.ts'
import type { Release } from './releases/releases.ts'
import { retireAssets, type RetiredAssets } from './retire-assets.ts'
import type { SiteTools } from './site-tools.ts'

/** The files beside the pages that a site's next release has: what its templates brought, and what those before left. */
export type SiteAssets = {
  before: Settled | null
  wanted: ReadonlySet<string>
  retired: RetiredAssets
  dropped: string[]
  haveChanged: boolean
}

/** Which assets the next release of a site is to have. */
export function assetsOf(
  site: Ref,
  { pinned }: { pinned: Pin | null },
  { snapshot, templates, clock }: Pick<SiteTools, 'snapshot' | 'templates' | 'clock'>,
): SiteAssets {
  const before = releasedState(snapshot, site).settled()
  const own = new Set(templates.bundle.assets.map((asset) => asset.path))
  // An earlier release was made with templates of its own: what they need stays for as long as it is shown.
  const wanted = own.union(new Set(pinned ? before?.assets : []))
  const { retired, dropped } = retireAssets({ wanted, before, now: clock() })
  if (pinned) return { before, wanted, retired: { ...before?.retired, ...retired }, dropped: [], haveChanged: false }
  const haveChanged = dropped.length > 0 || wanted.symmetricDifference(new Set(before?.assets)).size > 0
  return { before, wanted, retired, dropped, haveChanged }
}

export const isAsset = (path: string, { wanted, retired }: SiteAssets): boolean => wanted.has(path) || path in retired

/**
 * Makes a draft the current release of a site, with the assets that it needs, and has the snapshot know of it.
 * `release` is null where no byte differs from what is served, `number` that of the release which now stands.
 */
export async function releaseDraft(
  site: Site,
  {
    draft,
    publications,
    pinned,
    assets,
  }: { draft: Draft; publications: Ref[]; pinned: Pin | null; assets: SiteAssets },
  { snapshot, releases, templates, clock }: SiteTools,
): Promise<{ release: Release | null; number: number }> {
  const state = releasedState(snapshot, site.id)
  for (const asset of templates.bundle.assets) draft.link(asset.path, { ...asset, cause: 'templates' })
  for (const path of assets.dropped) draft.remove(path, 'templates')
  if (pinned || state.isLifting())
    snapshot.extendLapsed(site.id, { from: releases.current()!.number, to: releases.next() })
  const { digest } = templates.bundle
  const release = await releases.commit(draft, { releasedAt: clock().toISOString(), publications, pinned }, (root) =>
    state.intend({ root, templates: digest }),
  )
  const { number, root } = (release ?? releases.current())!
  state.settle({ number, root, assets: [...assets.wanted], retired: assets.retired, templates: digest })
  return { release, number }
}
