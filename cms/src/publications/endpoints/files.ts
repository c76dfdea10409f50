import { APIError, type Endpoint, type PayloadRequest } from 'payload'
import { Form, MediaFile, toRef } from '@kewen/content/contract'
import type { Id } from '../../access/member.ts'
import type { MediaReader } from '../../media/media-store.ts'
import { publications, type PublicationRecord } from '../publication-record.ts'
import { machineEndpoint } from './machine-endpoint.ts'

/** The bytes of a file that the public form of a media document names: no original, and nothing that was taken down. */
export const createFilesEndpoint = (files: MediaReader): Endpoint =>
  machineEndpoint({
    path: '/files/:name',
    method: 'get',
    handler: async (req) => {
      const name = MediaFile.shape.name.safeParse(req.routeParams?.['name'])
      if (!name.success) throw new APIError('This is not the name of a media file.', 400, null, true)
      const file = (await isPublic(req, name.data)) ? await files.open(name.data) : undefined
      if (!file) throw new APIError('There is no such media file.', 404, null, true)
      return new Response(file.body, {
        headers: { 'content-type': 'application/octet-stream', 'content-length': String(file.bytes) },
      })
    },
  })

async function isPublic({ payload }: PayloadRequest, name: string): Promise<boolean> {
  const { docs: rows } = await payload.db.find<{ id: Id }>({
    collection: 'media',
    where: { names: { in: [name] } },
    select: { names: true },
    limit: 0,
    pagination: false,
  })
  if (rows.length === 0) return false
  const { docs: records } = await payload.db.find<Pick<PublicationRecord, 'id' | 'form'>>({
    collection: publications,
    where: { id: { in: rows.map(({ id }) => toRef('media', id)) }, urgent: { equals: false } },
    select: { form: true },
    limit: 0,
    pagination: false,
  })
  return records.some(({ form }) => {
    const media = Form.safeParse(form).data
    return media?.kind === 'media' && media.files.some((file) => file.name === name)
  })
}
