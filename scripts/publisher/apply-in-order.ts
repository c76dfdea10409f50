import type { PublicationRow } from '@kewen/content/contract'
import { takeRows, type Refusal, type Snapshot } from '@kewen/content/snapshot'

/**
 * Applies rows in groups, each a turn of events of its own, so that what few pages show need not wait for what many do:
 * takedowns first, which are released before anything else is looked at, then sites, then all else. `release` releases what
 * was applied since it was last called.
 */
export async function applyInOrder(
  rows: PublicationRow[],
  {
    snapshot,
    refuse,
    release,
  }: {
    snapshot: Snapshot
    refuse: (refusals: Refusal[]) => void
    release: (rows: PublicationRow[], isLast: boolean) => Promise<void>
  },
): Promise<void> {
  const { takedowns = [], sites = [], others = [] } = Object.groupBy(rows, groupOf)
  const refusals = takeRows(snapshot, takedowns)
  const isMixed = takedowns.length > 0 && sites.length + others.length > 0
  if (isMixed) await release(takedowns, false)
  for (const group of [sites, others]) refusals.push(...takeRows(snapshot, group))
  refuse(refusals)
  await release(isMixed ? [...sites, ...others] : rows, true)
}

const groupOf = (row: PublicationRow): 'takedowns' | 'sites' | 'others' => {
  if (row['form'] === null) return 'takedowns'
  return row.id === row.site ? 'sites' : 'others'
}
