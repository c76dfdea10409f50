import type { Ref } from '../contract/index.ts'
import type { Database } from './database.ts'

/** So many stories on either side of one stand near to it: who is among them is one key. */
export const nearest = 6

type Place = { month: string; place: string; id: Ref }

/** The ids of the stories that stand nearest to a place in a stream, itself not among them: first those closest to it. */
export function idsAround(db: Database) {
  const beyond = (side: '<' | '>', order: 'DESC' | 'ASC') =>
    db.all<{ id: Ref }>(
      `SELECT id FROM shelf WHERE stream = ? AND (month, place, id) ${side} (?, ?, ?)
       ORDER BY month ${order}, place ${order}, id ${order} LIMIT ${nearest}`,
    )
  const older = beyond('<', 'DESC')
  const newer = beyond('>', 'ASC')
  return (stream: Ref, { month, place, id }: Place): { older: Ref[]; newer: Ref[] } => ({
    older: older(stream, month, place, id).map((row) => row.id),
    newer: newer(stream, month, place, id).map((row) => row.id),
  })
}
