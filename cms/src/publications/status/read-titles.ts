import type { CollectionSlug, PayloadRequest } from 'payload'
import { collectionOf, type PublicCollection, type Ref } from '@kewen/content/contract'
import { placeOf } from '../publication-record.ts'

/** A document as people know it; `title` is null when it was deleted or may not be read, empty where it has none. */
export type NamedDocument = { ref: Ref; title: string | null }

/** What documents are called, as far as the person may read them: one query for each collection. */
export async function readTitles(req: PayloadRequest, refs: Ref[]): Promise<(ref: Ref) => NamedDocument> {
  const titles = new Map<Ref, string>()
  for (const [collection, group] of Map.groupBy(new Set(refs), collectionOf))
    for (const { ref, title } of await titlesIn(req, collection, group)) titles.set(ref, title)
  return (ref) => ({ ref, title: titles.get(ref) ?? null })
}

/** By the row that readers see, else by the newest draft: the row of a draft that was never published may be empty. */
async function titlesIn(
  req: PayloadRequest,
  collection: PublicCollection,
  refs: Ref[],
): Promise<{ ref: Ref; title: string }[]> {
  const rows = await readTitled(req, { collection, refs, draft: false })
  const untitled = rows.flatMap(({ ref, title }) => (title === '' ? [ref] : []))
  if (untitled.length === 0) return rows
  return [...rows, ...(await readTitled(req, { collection, refs: untitled, draft: true }))]
}

async function readTitled(
  req: PayloadRequest,
  { collection, refs, draft }: { collection: PublicCollection; refs: Ref[]; draft: boolean },
): Promise<{ ref: Ref; title: string }[]> {
  const field = req.payload.collections[collection]?.config.admin.useAsTitle ?? 'id'
  const { docs } = await req.payload.find({
    collection: collection as CollectionSlug,
    where: { id: { in: refs.map((ref) => placeOf(ref, req).id) } },
    depth: 0,
    draft,
    limit: 0,
    pagination: false,
    select: { [field]: true },
    trash: true,
    overrideAccess: false,
    req,
  })
  return docs.map((doc) => {
    const title: unknown = (doc as unknown as Record<string, unknown>)[field]
    return { ref: `${collection}/${doc.id}`, title: typeof title === 'string' ? title : '' }
  })
}
