import { APIError, type Endpoint } from 'payload'
import { MediaFile } from '@kewen/content/contract'
import type { MediaReader } from '../../media/media-store.ts'
import { machineEndpoint } from './machine-endpoint.ts'

/** The bytes of a media file. Its name is the digest of its bytes, so nobody comes upon one by guessing. */
export const createFilesEndpoint = (files: MediaReader): Endpoint =>
  machineEndpoint({
    path: '/files/:name',
    method: 'get',
    handler: async (req) => {
      const name = MediaFile.shape.name.safeParse(req.routeParams?.['name'])
      if (!name.success) throw new APIError('This is not the name of a media file.', 400, null, true)
      const file = await files.open(name.data)
      if (!file) throw new APIError('There is no such media file.', 404, null, true)
      return new Response(file.body, {
        headers: { 'content-type': 'application/octet-stream', 'content-length': String(file.bytes) },
      })
    },
  })
