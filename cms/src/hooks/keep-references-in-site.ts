import type { CollectionBeforeChangeHook, CollectionSlug, PayloadRequest } from 'payload'
import type { Id } from '../access/member.ts'
import { refused } from '../words/refuse.ts'
import type { Words } from '../words/words.ts'
import { referencesIn, type Reference } from './references.ts'

/**
 * Lets a document name only documents of its own site, and newly only such as exist. What it named before may have been
 * deleted since: a body keeps that name, and readers see nothing of it. A site names its own documents too; before it
 * exists it can name none.
 */
export const keepReferencesInSite: CollectionBeforeChangeHook = async ({
  collection,
  context,
  data,
  originalDoc,
  req,
}) => {
  const site: Id | undefined = collection.slug === 'sites' ? originalDoc?.id : data['site']
  const { flattenedFields } = collection
  const known = new Set(originalDoc ? referencesIn(flattenedFields, originalDoc).map(nameOf) : [])
  const references = referencesIn(flattenedFields, data).filter(
    ({ collection: named }) => named !== 'sites' && named !== 'users',
  )
  for (const [named, ids] of byCollection(references)) {
    const sites = await sitesOfDocuments(req, named, ids)
    for (const id of ids) {
      const other = sites.get(String(id))
      const isNew = !context['isRestoringVersion'] && !known.has(nameOf({ collection: named, id }))
      if (other === undefined && isNew) throw refused(req, unknownDocument(named, id))
      if (other !== undefined && String(other) !== String(site)) throw refused(req, foreignDocument(named, id))
    }
  }
  return data
}

const nameOf = ({ collection, id }: Reference): string => `${collection}/${id}`

function byCollection(references: Reference[]): Map<string, Id[]> {
  const groups = new Map<string, Id[]>()
  for (const { collection, id } of references) groups.set(collection, [...(groups.get(collection) ?? []), id])
  return groups
}

async function sitesOfDocuments(req: PayloadRequest, collection: string, ids: Id[]): Promise<Map<string, Id | null>> {
  if (!(collection in req.payload.collections)) return new Map()
  const { docs } = await req.payload.db.find<{ id: Id; site?: Id | null }>({
    collection: collection as CollectionSlug,
    where: { id: { in: [...new Set(ids)] } },
    select: { site: true },
    limit: 0,
    pagination: false,
    req,
  })
  return new Map(docs.map(({ id, site }) => [String(id), site ?? null]))
}

const unknownDocument = (collection: string, id: Id): Words => ({
  zh: `引用的内容不存在：${collection}/${id}。请重新选择。`,
  en: `It names ${collection}/${id}, which does not exist. Please choose again.`,
})

const foreignDocument = (collection: string, id: Id): Words => ({
  zh: `不能引用其他站点的内容：${collection}/${id}。请选择本站的内容。`,
  en: `It names ${collection}/${id} of another site. Please choose one of its own site.`,
})
