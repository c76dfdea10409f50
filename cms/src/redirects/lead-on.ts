import type { CollectionAfterChangeHook, PayloadRequest } from 'payload'
import { toRef } from '@kewen/content/contract'
import { publishDocument } from '../publications/publish-document.ts'
import { findLeadingTo } from './move-address.ts'
import { redirects, targetOf, toFields, type RedirectRow } from './redirect-target.ts'

/** Lets the redirects that led to this one's old address lead straight to where this one does. */
export const leadOn: CollectionAfterChangeHook = async ({ doc, req }) => {
  const { from, site } = doc as RedirectRow
  const row = await readAsStored(req, (doc as RedirectRow).id)
  const target = row && targetOf(row)
  if (!target) return
  const siteId = typeof site === 'object' && site !== null ? (site as { id: RedirectRow['site'] }).id : site
  for (const { id } of await findLeadingTo(req, siteId, from)) {
    await req.payload.db.updateOne({ collection: redirects, id, data: toFields(target), req, returning: false })
    await publishDocument(req, toRef('redirects', id))
  }
}

const readAsStored = (req: PayloadRequest, id: RedirectRow['id']): Promise<RedirectRow | null> =>
  req.payload.db.findOne<RedirectRow>({ collection: redirects, where: { id: { equals: id } }, req })
