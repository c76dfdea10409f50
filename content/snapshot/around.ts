import type { Ref } from '../contract/index.ts'
import type { Database } from './database.ts'

/** So many stories of a stream stand near to one of it. */
const nearest = 5

type Place = { month: string; place: string; id: Ref }
/** The stories right before and right after one of a stream. */
export type Beside = { older: Ref | null; newer: Ref | null }
/** The months in which a stream held something right before and right after one. */
export type BesideMonth = { older: string | null; newer: string | null }

/**
 * What stands around a place in a stream. Near to a story are those that are older, the newest first, and only where
 * there are too few of them those that are newer: so a new story changes what stands near to hardly any other.
 */
export function storiesAround(db: Database) {
  const beyond = (side: '<' | '>', order: 'DESC' | 'ASC') =>
    db.all<{ id: Ref }>(
      `SELECT id FROM shelf WHERE stream = ? AND (month, place, id) ${side} (?, ?, ?)
       ORDER BY month ${order}, place ${order}, id ${order} LIMIT ${nearest + 1}`,
    )
  const olderMonth = db.one<{ month: string | null }>(
    'SELECT max(month) AS month FROM month WHERE stream = ? AND month < ?',
  )
  const newerMonth = db.one<{ month: string | null }>(
    'SELECT min(month) AS month FROM month WHERE stream = ? AND month > ?',
  )
  const olderRows = beyond('<', 'DESC')
  const newerRows = beyond('>', 'ASC')
  const around = (stream: Ref, { month, place, id }: Place): { older: Ref[]; newer: Ref[] } => ({
    older: olderRows(stream, month, place, id).map((row) => row.id),
    newer: newerRows(stream, month, place, id).map((row) => row.id),
  })

  return {
    beside(stream: Ref, place: Place): Beside {
      const { older, newer } = around(stream, place)
      return { older: older[0] ?? null, newer: newer[0] ?? null }
    },
    besideMonth: (stream: Ref, month: string): BesideMonth => ({
      older: olderMonth(stream, month)?.month ?? null,
      newer: newerMonth(stream, month)?.month ?? null,
    }),
    near(stream: Ref, place: Place): Ref[] {
      const { older, newer } = around(stream, place)
      return [...older, ...newer].slice(0, nearest)
    },
    /** The stories beside or near to which something changes when one comes to a place or leaves it. */
    touchedFrom(stream: Ref, place: Place): { beside: Ref[]; near: Ref[] } {
      const { older, newer } = around(stream, place)
      const isAmongFew = older.length <= nearest
      return {
        beside: [place.id, ...older.slice(0, 1), ...newer.slice(0, 1)],
        near: [place.id, ...newer.slice(0, nearest), ...(isAmongFew ? older : [])],
      }
    },
  }
}
