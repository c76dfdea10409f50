import { monthOf } from '@kewen/content/contract'
import type { CollectionBeforeChangeHook } from 'payload'
import { findMainRow } from './main-row.ts'

/**
 * Gives a story its address, `YYYY/MM/slug`, when it is first published, and keeps it for ever after: whatever a
 * restored version, a copy or a caller says. A story without a date is dated now.
 */
export const freezeAddress: CollectionBeforeChangeHook = async ({ collection, data, operation, originalDoc, req }) => {
  const row = operation === 'update' ? await findMainRow(req, collection.slug, originalDoc.id) : null
  if (data['_status'] !== 'published') return { ...data, address: row?.address ?? null }
  const publishedAt: string = data['publishedAt'] ?? row?.publishedAt ?? new Date().toISOString()
  const address = row?.address ?? `${monthOf(publishedAt).replace('-', '/')}/${data['slug']}`
  return { ...data, publishedAt, address }
}
