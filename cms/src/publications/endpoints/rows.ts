import { z } from 'zod'
import { Ref, wireLimits, type Rows } from '@kewen/content/contract'
import { publications, type PublicationRecord } from '../publication-record.ts'
import { machineEndpoint, readQuery } from './machine-endpoint.ts'
import { toWire, wireColumns } from './to-wire.ts'

const Query = z.strictObject({
  ids: z
    .string()
    .transform((ids) => ids.split(','))
    .pipe(z.array(Ref).min(1).max(wireLimits.rows)),
})

/** Rows by id; ids that are unknown are left out. */
export const rowsEndpoint = machineEndpoint({
  path: '/rows',
  method: 'get',
  handler: async (req) => {
    const { ids } = readQuery(req, Query)
    const { docs } = await req.payload.db.find<PublicationRecord>({
      collection: publications,
      where: { id: { in: ids } },
      select: wireColumns,
      sort: 'id',
      limit: ids.length,
      pagination: false,
    })
    const answer: Rows = { rows: docs.map(toWire) }
    return Response.json(answer)
  },
})
