import type { StalePath } from '@kewen/content/snapshot'

/**
 * Parts what is stale of a site into what is released at once and what is made in the background and released together.
 * What presses is released at once, however much it is. Of the rest, a turn of events that made very many pages stale
 * goes to the background, and all of it does if it is very much together.
 */
export function shareOut(
  stale: StalePath[],
  { atMost, isPressing }: { atMost: number; isPressing: (row: StalePath) => boolean },
): { now: StalePath[]; later: StalePath[] } {
  const { pressing = [], other = [] } = Object.groupBy(stale, (row) => (isPressing(row) ? 'pressing' : 'other'))
  const turns = [...Map.groupBy(other, ({ turn }) => turn).values()]
  const small = turns.filter((rows) => rows.length <= atMost).flat()
  if (small.length > atMost) return { now: pressing, later: other }
  return { now: [...pressing, ...small], later: turns.filter((rows) => rows.length > atMost).flat() }
}
