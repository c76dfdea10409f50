import { ArticleAddress, monthOf } from '@kewen/content/contract'
import type { CollectionBeforeChangeHook } from 'payload'
import { articleAddressWords } from '../fields/checks.ts'
import { invalidField } from '../words/refuse.ts'
import { findMainRow } from './main-row.ts'

/**
 * Takes the slug from a story's address where an editor has changed that: the last part of `YYYY/MM/slug`. Stands before
 * `giveSlug`, which refuses one that another story has.
 */
export const takeSlugFromAddress: CollectionBeforeChangeHook = ({ context, data, operation, originalDoc, req }) => {
  const given: unknown = data['address']
  if (operation === 'create' || context['isRestoringVersion'] || typeof given !== 'string') return data
  if (!originalDoc.address || given === originalDoc.address) return data
  // Payload does not validate drafts, and an address that is none would take its slug along.
  if (!ArticleAddress.safeParse(given).success)
    throw invalidField(req, { path: 'address', label: { zh: '网址', en: 'Address' }, why: articleAddressWords })
  return { ...data, slug: given.slice('YYYY/MM/'.length) }
}

/**
 * Gives a story its address, `YYYY/MM/slug`, when it is first published. After that year and month stay, whatever its
 * date becomes and whatever a restored version or a copy says, until an editor writes another address; its last part is
 * always the slug. A story without a date is dated now.
 */
export const freezeAddress: CollectionBeforeChangeHook = async ({
  collection,
  context,
  data,
  operation,
  originalDoc,
  req,
}) => {
  const row = operation === 'update' ? await findMainRow(req, collection.slug, originalDoc.id) : null
  // Before the first publication there is none, whatever a caller makes up.
  const written = context['isRestoringVersion'] ? null : (data['address'] ?? originalDoc?.address)
  const known: string | null = row?.address ? (written ?? row.address) : null
  const keptMonth = known?.slice(0, 'YYYY/MM'.length)
  if (data['_status'] !== 'published') return { ...data, address: keptMonth ? `${keptMonth}/${data['slug']}` : null }
  const publishedAt: string = data['publishedAt'] ?? row?.publishedAt ?? new Date().toISOString()
  return { ...data, publishedAt, address: `${keptMonth ?? monthOf(publishedAt).replace('-', '/')}/${data['slug']}` }
}
