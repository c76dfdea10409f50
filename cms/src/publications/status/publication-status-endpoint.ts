import type { Endpoint } from 'payload'
import { PublicCollection } from '@kewen/content/contract'
import { demandReadable } from '../../access/demand-readable.ts'
import { readPublicationStatus } from './read-publication-status.ts'

/** `GET /api/COLLECTION/ID/publication-status`, for whoever may read the document. */
export const publicationStatusEndpoint = (slug: string): Omit<Endpoint, 'root'> => ({
  path: '/:id/publication-status',
  method: 'get',
  handler: async (req) => {
    const ref = await demandReadable(req, PublicCollection.parse(slug))
    return Response.json(await readPublicationStatus(req.payload, ref, new Date()), {
      headers: { 'cache-control': 'no-store' },
    })
  },
})
