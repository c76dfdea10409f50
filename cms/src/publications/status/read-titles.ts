import type { CollectionSlug, PayloadRequest } from 'payload'
import { collectionOf, type PublicCollection, type Ref } from '@kewen/content/contract'
import { placeOf } from '../publication-record.ts'

/** A document as people know it; `title` is null when it was deleted or may not be read. */
export type NamedDocument = { ref: Ref; title: string | null }

/** What documents are called, as far as the person may read them: one query for each collection. */
export async function readTitles(req: PayloadRequest, refs: Ref[]): Promise<(ref: Ref) => NamedDocument> {
  const titles = new Map<Ref, string>()
  for (const [collection, group] of Map.groupBy(new Set(refs), collectionOf))
    for (const { ref, title } of await titlesIn(req, collection, group)) titles.set(ref, title)
  return (ref) => ({ ref, title: titles.get(ref) ?? null })
}

async function titlesIn(
  req: PayloadRequest,
  collection: PublicCollection,
  refs: Ref[],
): Promise<{ ref: Ref; title: string }[]> {
  const field = req.payload.collections[collection]?.config.admin.useAsTitle ?? 'id'
  const { docs } = await req.payload.find({
    collection: collection as CollectionSlug,
    where: { id: { in: refs.map((ref) => placeOf(ref, req).id) } },
    depth: 0,
    limit: 0,
    pagination: false,
    select: { [field]: true },
    trash: true,
    overrideAccess: false,
    req,
  })
  return docs.flatMap((doc) => {
    const title: unknown = (doc as unknown as Record<string, unknown>)[field]
    return typeof title === 'string' && title ? [{ ref: `${collection}/${doc.id}`, title }] : []
  })
}
