import { SharePicture } from '@kewen/content/contract'
import type { Endpoint } from 'payload'
import { z } from 'zod'
import { demandReadable } from '../access/demand-readable.ts'
import type { MediaReader } from '../media/media-store.ts'
import { missing } from '../words/refuse.ts'
import { findShare } from './share-records.ts'
import { toShareStatus } from './share-status.ts'

const Crop = z.enum(['whole', 'square'])

/**
 * `GET /api/articles/ID/share-picture` and `/api/articles/ID/share-picture/whole` or `/square`, for whoever may read the
 * story.
 */
export const shareEndpoints = (store: MediaReader): Omit<Endpoint, 'root'>[] => [
  {
    path: '/:id/share-picture',
    method: 'get',
    handler: async (req) => {
      const record = await findShare({ payload: req.payload }, await demandReadable(req, 'articles'))
      return Response.json(toShareStatus(record), { headers: { 'cache-control': 'no-store' } })
    },
  },
  {
    path: '/:id/share-picture/:crop',
    method: 'get',
    handler: async (req) => {
      const crop = Crop.safeParse(req.routeParams?.['crop'])
      const record = await findShare({ payload: req.payload }, await demandReadable(req, 'articles'))
      const picture = SharePicture.safeParse(record?.picture)
      const file = crop.success && picture.success ? picture.data[crop.data] : undefined
      const stored = file && (await store.open(file.name))
      if (!stored) throw missing(req, { zh: '这篇文章还没有分享图。', en: 'This story has no share picture yet.' })
      return new Response(stored.body, {
        headers: {
          'content-type': file.mime,
          'content-length': String(stored.bytes),
          'content-security-policy': "default-src 'none'; sandbox",
          'x-content-type-options': 'nosniff',
          'cache-control': 'private, no-cache',
        },
      })
    },
  },
]
