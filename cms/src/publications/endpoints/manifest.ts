import { z } from 'zod'
import { Ref, wireLimits, type Manifest } from '@kewen/content/contract'
import { publicationTable } from '../table/publication-table.ts'
import { machineEndpoint, readQuery } from './machine-endpoint.ts'

const Query = z.strictObject({
  after: Ref.optional(),
  limit: z.coerce.number().int().min(1).max(wireLimits.manifest).default(wireLimits.manifest),
})

/** Every row's id and digest, in the order of the ids. Paged by key: an offset would read all rows before it. */
export const manifestEndpoint = machineEndpoint({
  path: '/manifest',
  method: 'get',
  handler: async (req) => {
    const { after, limit } = readQuery(req, Query)
    const rows = await publicationTable(req.payload).digests({ after, limit })
    const manifest: Manifest = { rows, next: rows.length === limit ? (rows.at(-1)?.id ?? null) : null }
    return Response.json(manifest)
  },
})
