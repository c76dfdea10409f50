import type { CollectionBeforeChangeHook } from 'payload'
import { invalidField } from '../words/refuse.ts'
import { findMainRow } from './main-row.ts'
import { wasPublished } from './was-published.ts'

/**
 * Lets a document that readers have seen keep the name in its address unless an editor gives it another: a restored
 * version takes the present one, whatever it had then. The former address becomes an old one (`redirects/move-address`).
 */
export const keepSlug: CollectionBeforeChangeHook = async ({
  collection,
  context,
  data,
  operation,
  originalDoc,
  req,
}) => {
  if (operation === 'create') return data
  if (data['slug'] && !context['isRestoringVersion']) return data
  if (!(await wasPublished(req, collection.slug, originalDoc.id))) return data
  return { ...data, slug: (await findMainRow(req, collection.slug, originalDoc.id))?.slug }
}

/** Freezes a site's key once it is saved: folders, hosts and the identities of its feeds are named by it. */
export const keepKey: CollectionBeforeChangeHook = async ({ collection, data, operation, originalDoc, req }) => {
  if (operation === 'create') return data
  const frozen = (await findMainRow(req, collection.slug, originalDoc.id))?.key
  if (data['key'] && data['key'] !== frozen)
    throw invalidField(req, {
      path: 'key',
      label: { zh: '站点代号', en: 'Key' },
      why: { zh: `站点代号固定为“${frozen}”，不能再改。`, en: `The key stays “${frozen}”.` },
    })
  return { ...data, key: frozen }
}
