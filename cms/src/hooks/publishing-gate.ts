import type { CollectionAfterChangeHook, PayloadRequest } from 'payload'
import { hasRole, memberOf, publishers } from '../access/member.ts'
import { forbidden } from '../words/refuse.ts'
import { findMainRow } from './main-row.ts'
import { digestOf } from './was-published.ts'

/** What readers saw of a document before the change, for people who may not alter it. */
const seenBefore = new WeakMap<PayloadRequest, Map<string, string | undefined>>()

/**
 * Lets only those who may publish alter what readers see of a document: it holds on every road to it (REST, GraphQL,
 * bulk, `draft=true`, a restored version, a copy, the trash, a schedule), because it looks at the publication before
 * and after the change, not at what was asked for. Stands around the hooks that write the publication.
 */
export const openGate: CollectionAfterChangeHook = async ({ collection, doc, req }) => {
  if (!req.user || (await mayPublish(req, collection.slug, doc.id))) return
  const seen = seenBefore.get(req) ?? new Map<string, string | undefined>()
  seenBefore.set(req, seen.set(`${collection.slug}/${doc.id}`, await digestOf(req, collection.slug, doc.id)))
}

/** See `openGate`. Throws 403, which takes the change back. */
export const closeGate: CollectionAfterChangeHook = async ({ collection, doc, req }) => {
  const key = `${collection.slug}/${doc.id}`
  const seen = seenBefore.get(req)
  if (!seen?.has(key)) return
  const before = seen.get(key)
  seen.delete(key)
  if ((await digestOf(req, collection.slug, doc.id)) !== before)
    throw forbidden(req, {
      zh: '您可以保存草稿，但发布、修改已发布的内容和撤下需要编辑或总编辑。',
      en: 'You may save drafts. To publish, to change what is published or to take it down needs an editor.',
    })
  if ((await findMainRow(req, collection.slug, doc.id))?.deletedAt)
    throw forbidden(req, { zh: '回收站里的内容只能由编辑处理。', en: 'Only editors handle what is in the trash.' })
}

async function mayPublish(req: PayloadRequest, collection: string, id: number | string): Promise<boolean> {
  const member = memberOf(req.user)
  const site = collection === 'sites' ? id : (await findMainRow(req, collection, id))?.site
  return member !== null && site !== null && site !== undefined && hasRole(member, site, publishers)
}
