import { SharePicture, type Form, type Ref } from '@kewen/content/contract'
import type { Context } from '../publications/publication-record.ts'
import { sharePictures, type ShareRecord } from './share-pictures-collection.ts'
import { subjectOf } from './to-share-card.ts'

export const findShare = (context: Context, id: Ref): Promise<ShareRecord | null> =>
  context.payload.db.findOne<ShareRecord>({ collection: sharePictures, where: { id: { equals: id } }, req: context })

/** A story with its share picture, where one was made that shows the story as it is. */
export async function withShare(context: Context, form: Form): Promise<Form> {
  if (form.kind !== 'article') return form
  const record = await findShare(context, form.id)
  const share = record?.subject === subjectOf(form) ? SharePicture.safeParse(record.picture).data : undefined
  return share ? { ...form, share } : form
}

/**
 * When a story wished for a picture that was published before there were any: all other wishes are newer, and go first.
 */
export const longAgo = new Date(0)

/** Orders the share picture of a story that is published, unless the one that it has or is to have is as it should be. */
export async function wantShare(context: Context, form: Form, now = new Date()): Promise<void> {
  if (form.kind !== 'article') return
  const { id, site } = form
  const subject = subjectOf(form)
  const known = await findShare(context, id)
  if (known?.subject === subject) return
  await putShare(context, known !== null, {
    id,
    site,
    subject,
    dress: null,
    picture: null,
    names: [],
    isWanted: true,
    wantedAt: now.toISOString(),
    failure: null,
  })
}

/** Forgets the share picture of a document that is published no more. */
export const dropShare = async (context: Context, id: Ref): Promise<void> => {
  if (await findShare(context, id))
    await context.payload.db.deleteOne({ collection: sharePictures, where: { id: { equals: id } }, req: context })
}

/** Writes what became of the making of a picture. The database takes rows as a whole only. */
export const changeShare = (
  context: Context,
  record: ShareRecord,
  changes: Partial<Omit<ShareRecord, 'id'>>,
): Promise<void> => putShare(context, true, { ...record, ...changes })

async function putShare(req: Context, exists: boolean, data: ShareRecord): Promise<void> {
  const { db } = req.payload
  if (exists) await db.updateOne({ collection: sharePictures, id: data.id, data, req, returning: false })
  else await db.create({ collection: sharePictures, data, req, returning: false })
}
