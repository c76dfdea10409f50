import { APIError, type CollectionSlug, type Endpoint, type PayloadRequest } from 'payload'
import { PublicCollection, Ref, toRef } from '@kewen/content/contract'
import { memberOf } from '../../access/member.ts'
import { wordsFor } from '../../words/words.ts'
import { readPublicationStatus } from './read-publication-status.ts'

/** `GET /api/COLLECTION/ID/publication-status`, for whoever may read the document. */
export const publicationStatusEndpoint = (slug: string): Omit<Endpoint, 'root'> => ({
  path: '/:id/publication-status',
  method: 'get',
  handler: async (req) => {
    const ref = Ref.safeParse(toRef(PublicCollection.parse(slug), String(req.routeParams?.['id'])))
    if (!ref.success || !(await mayRead(req, slug, ref.data))) throw notFound(req)
    return Response.json(await readPublicationStatus(req.payload, ref.data, new Date()), {
      headers: { 'cache-control': 'no-store' },
    })
  },
})

async function mayRead(req: PayloadRequest, slug: string, ref: Ref): Promise<boolean> {
  if (!memberOf(req.user)) return false
  const id = ref.slice(slug.length + 1)
  if (req.payload.db.defaultIDType === 'number' && !/^\d{1,15}$/.test(id)) return false
  const found = await req.payload.find({
    collection: slug as CollectionSlug,
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

const notFound = (req: PayloadRequest): APIError =>
  new APIError(
    wordsFor(req, { zh: '没有这项内容，或者您无权查看。', en: 'There is no such document, or you may not see it.' }),
    404,
    null,
    true,
  )
