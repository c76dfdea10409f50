import { APIError } from 'payload'
import { MediaFile } from '@kewen/content/contract'
import { readEnv } from '../../env.ts'
import { createDirectoryStore } from '../../media/directory-store.ts'
import { machineEndpoint } from './machine-endpoint.ts'

/** The bytes of a media file. Its name is the digest of its bytes, so nobody comes upon one by guessing. */
export const filesEndpoint = machineEndpoint({
  path: '/files/:name',
  method: 'get',
  handler: async (req) => {
    const name = MediaFile.shape.name.safeParse(req.routeParams?.['name'])
    if (!name.success) throw new APIError('This is not the name of a media file.', 400, null, true)
    const file = await createDirectoryStore(readEnv().mediaDir).open(name.data)
    if (!file) throw new APIError('There is no such media file.', 404, null, true)
    return new Response(file.body, {
      headers: { 'content-type': 'application/octet-stream', 'content-length': String(file.bytes) },
    })
  },
})
