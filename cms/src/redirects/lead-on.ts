import type { CollectionAfterChangeHook } from 'payload'
import { publishDocument } from '../publications/publish-document.ts'
import { findLeadingTo, findRedirect, leadElsewhere } from './redirect-rows.ts'
import { targetOf } from './redirect-target.ts'

/** Lets the redirects that led to this one's old address lead straight to where this one does. */
export const leadOn: CollectionAfterChangeHook = async ({ doc, req }) => {
  const row = await findRedirect(req, doc.id)
  const target = row && targetOf(row)
  if (!target) return
  for (const leading of await findLeadingTo(req, row.site, row.from))
    await publishDocument(req, await leadElsewhere(req, leading, target))
}
