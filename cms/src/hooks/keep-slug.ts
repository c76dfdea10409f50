import type { CollectionBeforeChangeHook } from 'payload'
import { invalidField } from '../words/refuse.ts'
import { findMainRow } from './main-row.ts'
import { wasPublished } from './was-published.ts'

/**
 * Freezes the name in a document's address once readers have seen it: addresses are permanent. A restored version
 * takes the present name, whatever it had then.
 */
export const keepSlug =
  (field: 'slug' | 'key' = 'slug'): CollectionBeforeChangeHook =>
  async ({ collection, context, data, operation, originalDoc, req }) => {
    if (operation === 'create' || !(await wasPublished(req, collection.slug, originalDoc.id))) return data
    const frozen = (await findMainRow(req, collection.slug, originalDoc.id))?.[field]
    if (data[field] && data[field] !== frozen && !context['isRestoringVersion'])
      throw invalidField(req, {
        path: field,
        label: { zh: '网址名', en: 'Address name' },
        why: {
          zh: `已经发布过，网址名固定为“${frozen}”，不能再改。`,
          en: `It has been published: its address name stays “${frozen}”.`,
        },
      })
    return { ...data, [field]: frozen }
  }
