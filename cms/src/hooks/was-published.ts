import { toRef, type PublicCollection } from '@kewen/content/contract'
import type { CollectionSlug, PayloadRequest } from 'payload'
import type { Id } from '../access/member.ts'

const publications = 'publications' as CollectionSlug

/** Whether readers ever saw a document: its publication stays as a tombstone. */
export async function wasPublished(req: PayloadRequest, collection: string, id: Id): Promise<boolean> {
  return (await digestOf(req, collection, id)) !== undefined
}

/** The digest of what readers see of a document at this point of the transaction; undefined if they never saw any. */
export async function digestOf(req: PayloadRequest, collection: string, id: Id): Promise<string | undefined> {
  const publication = await req.payload.db.findOne<{ id: string; digest: string }>({
    collection: publications,
    where: { id: { equals: toRef(collection as PublicCollection, id) } },
    select: { digest: true },
    req,
  })
  return publication?.digest
}

/** Whether anything published names a document. */
export async function isNamedByPublication(req: PayloadRequest, collection: string, id: Id): Promise<boolean> {
  const referrer = await req.payload.db.findOne({
    collection: publications,
    where: { refs: { in: [toRef(collection as PublicCollection, id)] } },
    select: { digest: true },
    req,
  })
  return referrer !== null
}
