import type { Payload } from 'payload'
import { z } from 'zod'
import { Digest, Ref } from '@kewen/content/contract'
import { publications } from '../publication-record.ts'
import { rollbackWishes } from '../rollback-wishes-collection.ts'
import type { PublicationTable } from './publication-table.ts'

const Rows = z.array(z.object({ _id: Ref, digest: Digest }))

/** Publications in MongoDB. Each row is struck off by itself: there is nothing that would have to hold for all of them. */
export function mongoTable({ collections }: Payload['db']): PublicationTable {
  const model = collections[publications]!
  const wishes = collections[rollbackWishes]!
  return {
    // A question goes to another process, if not to another machine.
    glance: 25,
    async isAnythingPending() {
      const found = await Promise.all([model, wishes].map((each) => each.exists({ pending: true })))
      return found.some((row) => row !== null)
    },
    async digests({ after, limit }) {
      const found: unknown = await model
        .find(after === undefined ? {} : { _id: { $gt: after } }, { digest: 1 })
        .sort({ _id: 1 })
        .limit(limit)
        .lean()
      return Rows.parse(found).map(({ _id, digest }) => ({ id: _id, digest }))
    },
    async strikeOff(rows) {
      if (rows.length === 0) return
      await model.bulkWrite(
        rows.map(({ id, digest }) => ({
          updateOne: { filter: { _id: id, digest, pending: true }, update: { $set: { pending: false } } },
        })),
        { ordered: false, timestamps: false },
      )
    },
  }
}
