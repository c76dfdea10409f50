import { z } from 'zod'
import { Ref, wireLimits, type Manifest } from '@kewen/content/contract'
import { publications, type PublicationRecord } from '../publication-record.ts'
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
    const { docs } = await req.payload.db.find<Pick<PublicationRecord, 'id' | 'digest'>>({
      collection: publications,
      ...(after === undefined ? {} : { where: { id: { greater_than: after } } }),
      select: { digest: true },
      sort: 'id',
      limit,
      pagination: false,
    })
    const manifest: Manifest = {
      rows: docs.map(({ id, digest }) => ({ id, digest })),
      next: docs.length === limit ? (docs.at(-1)?.id ?? null) : null,
    }
    return Response.json(manifest)
  },
})
