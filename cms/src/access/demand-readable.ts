import { Ref, toRef, type PublicCollection } from '@kewen/content/contract'
import type { CollectionSlug, PayloadRequest } from 'payload'
import { missing } from '../words/refuse.ts'
import { memberOf } from './member.ts'

/**
 * The document that a request names in its address (`:id`), for somebody of the newsroom who may read it.
 *
 * @throws APIError: what may not be seen is not told from what does not exist.
 */
export async function demandReadable(req: PayloadRequest, collection: PublicCollection): Promise<Ref> {
  const ref = Ref.safeParse(toRef(collection, String(req.routeParams?.['id'])))
  if (!ref.success || !(await mayRead(req, collection, ref.data)))
    throw missing(req, {
      zh: '没有这项内容，或者您无权查看。',
      en: 'There is no such document, or you may not see it.',
    })
  return ref.data
}

async function mayRead(req: PayloadRequest, collection: PublicCollection, ref: Ref): Promise<boolean> {
  if (!memberOf(req.user)) return false
  const id = ref.slice(collection.length + 1)
  if (req.payload.db.defaultIDType === 'number' && !/^\d{1,15}$/.test(id)) return false
  const found = await req.payload.find({
    collection: collection as CollectionSlug,
    where: { id: { equals: id } },
    depth: 0,
    limit: 1,
    pagination: false,
    select: {},
    trash: true,
    overrideAccess: false,
    disableErrors: true,
    req,
  })
  return found.docs.length > 0
}
