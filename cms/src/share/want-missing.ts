import type { Payload } from 'payload'
import { Form, type Ref } from '@kewen/content/contract'
import { inTransaction } from '../publications/in-transaction.ts'
import { publications, type PublicationRecord } from '../publications/publication-record.ts'
import { sharePictures, type ShareRecord } from './share-pictures-collection.ts'
import { longAgo, wantShare } from './share-records.ts'

/** Stories looked at in one step. */
const page = 200

/** Where to begin, and what comes after the last story. */
export const firstStory: Ref = 'articles/'
const pastStories = 'articles0'

/**
 * Orders the pictures of stories that were published before there were any, of those whose ids come after `after`. They
 * wish since long ago, so that every other wish goes before them.
 *
 * @returns where to go on, null at the end, and how many were ordered.
 */
export async function wantMissing(payload: Payload, after: Ref): Promise<{ next: Ref | null; count: number }> {
  const { docs: stories } = await payload.db.find<Pick<PublicationRecord, 'id'>>({
    collection: publications,
    where: {
      and: [{ id: { greater_than: after } }, { id: { less_than: pastStories } }, { urgent: { equals: false } }],
    },
    sort: 'id',
    limit: page,
    pagination: false,
    select: { id: true },
  })
  const missing = new Set(stories.map(({ id }) => id))
  const known = await payload.db.find<Pick<ShareRecord, 'id'>>({
    collection: sharePictures,
    where: { id: { in: [...missing] } },
    limit: page,
    pagination: false,
    select: { id: true },
  })
  for (const { id } of known.docs) missing.delete(id)
  if (missing.size > 0) await inTransaction(payload, (req) => wantAll(req, [...missing]))
  return { next: stories.length < page ? null : (stories.at(-1)?.id ?? null), count: missing.size }
}

async function wantAll(req: Parameters<typeof wantShare>[0], ids: Ref[]): Promise<void> {
  const { docs } = await req.payload.db.find<Pick<PublicationRecord, 'id' | 'form'>>({
    collection: publications,
    where: { id: { in: ids } },
    limit: page,
    pagination: false,
    select: { form: true },
    req,
  })
  for (const { form } of docs) {
    const story = Form.safeParse(form).data
    if (story) await wantShare(req, story, longAgo)
  }
}
