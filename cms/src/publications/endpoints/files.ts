import { APIError, type Endpoint, type Payload, type PayloadRequest } from 'payload'
import { Form, MediaFile, toRef, type Ref } from '@kewen/content/contract'
import type { Id } from '../../access/member.ts'
import type { MediaReader } from '../../media/media-store.ts'
import { sharePictures, type ShareRecord } from '../../share/share-pictures-collection.ts'
import { publications, type PublicationRecord } from '../publication-record.ts'
import { machineEndpoint } from './machine-endpoint.ts'

/**
 * The bytes of a file in use: one that the public form of a media document names, to which something else that is
 * public refers, or the share picture of a story. No original, nothing that was taken down, and nothing that no reader's
 * page can show yet.
 */
export const createFilesEndpoint = (files: MediaReader): Endpoint =>
  machineEndpoint({
    path: '/files/:name',
    method: 'get',
    handler: async (req) => {
      const name = MediaFile.shape.name.safeParse(req.routeParams?.['name'])
      if (!name.success) throw new APIError('This is not the name of a media file.', 400, null, true)
      const file = (await isInUse(req, name.data)) ? await files.open(name.data) : undefined
      if (!file) throw new APIError('There is no such media file.', 404, null, true)
      return new Response(file.body, {
        headers: { 'content-type': 'application/octet-stream', 'content-length': String(file.bytes) },
      })
    },
  })

const isInUse = async ({ payload }: PayloadRequest, name: string): Promise<boolean> =>
  (await isUsedMedia(payload, name)) || (await isSharePicture(payload, name))

async function isUsedMedia(payload: Payload, name: string): Promise<boolean> {
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
  const media = records.filter(({ form }) => {
    const media = Form.safeParse(form).data
    return media?.kind === 'media' && media.files.some((file) => file.name === name)
  })
  return (
    media.length > 0 &&
    hasReferrers(
      payload,
      media.map(({ id }) => id),
    )
  )
}

/** Whether a published story is shared by this file: its row goes with the story, and shows no other one. */
async function isSharePicture(payload: Payload, name: string): Promise<boolean> {
  const { docs } = await payload.db.find<Pick<ShareRecord, 'id'>>({
    collection: sharePictures,
    where: { names: { in: [name] } },
    select: { names: true },
    limit: 1,
    pagination: false,
  })
  return docs.length > 0
}

async function hasReferrers(payload: Payload, media: Ref[]): Promise<boolean> {
  const { docs } = await payload.db.find({
    collection: publications,
    where: { refs: { in: media }, urgent: { equals: false }, id: { not_in: media } },
    select: { id: true },
    limit: 1,
    pagination: false,
  })
  return docs.length > 0
}
