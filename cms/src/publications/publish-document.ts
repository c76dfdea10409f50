import { collectionOf, Form, type Ref } from '@kewen/content/contract'
import { addressOf, hasPage, moveAddress } from '../redirects/move-address.ts'
import { dropShare, wantShare } from '../share/share-records.ts'
import { inTurn } from './in-turn.ts'
import { isPublished, publicFormOf, readRow } from './public-form.ts'
import {
  digestOf,
  lostPagesOf,
  placeOf,
  publications,
  recordOf,
  tombstoneOf,
  type Context,
  type LastSeen,
  type PublicationRecord,
} from './publication-record.ts'

/**
 * Brings the publication of a document in step with its published state, in the request's transaction. Nothing is
 * written when readers would see the same. Throws UnpublishableError when the document does not fit the contract.
 */
export const publishDocument = (context: Context, ref: Ref): Promise<void> =>
  inTurn(context, () => bringInStep(context, ref))

/** Writes the publication of a document that was created in this very transaction, with a form that is known to be its own. */
export const publishCreated = (context: Context, form: Form): Promise<void> => write(context, recordOf(form), false)

/**
 * Publishes anew what refers to a document: after its deletion, since that empties references without any hook. Old
 * addresses that led to it go with it.
 */
export async function publishReferrers(context: Context, ref: Ref): Promise<void> {
  const referrers = await context.payload.db.find<Pick<PublicationRecord, 'id'>>({
    collection: publications,
    where: { refs: { in: [ref] } },
    select: { id: true },
    pagination: false,
    limit: 0,
    req: context,
  })
  for (const { id } of referrers.docs) {
    if (collectionOf(id) === 'redirects') await deleteRow(context, id)
    await publishDocument(context, id)
  }
}

/** Whether anything but a site itself is published on it. */
export async function hasPublications(context: Context, site: Ref): Promise<boolean> {
  const found = await context.payload.db.findOne<Pick<PublicationRecord, 'id'>>({
    collection: publications,
    where: { site: { equals: site }, urgent: { equals: false }, id: { not_equals: site } },
    select: { id: true },
    req: context,
  })
  return found !== null
}

async function bringInStep(context: Context, ref: Ref): Promise<void> {
  const { collection } = placeOf(ref, context)
  const row = await readRow(context, ref)
  const form = row && isPublished(context, collection, row) ? await publicFormOf(context, collection, row) : null
  const known = await readKnown(context, ref)
  if (form) {
    if (known && known.digest === digestOf(form, known.gone ?? [])) return
    const last = hasPage(ref) && known ? await readLast(context, ref) : null
    const was = last && lastAddressOf(last)
    await write(context, recordOf(form, lostPagesOf(form, last)), known !== null)
    await wantShare(context, form)
    const is = addressOf(form)
    if (is === null || is === was) return
    for (const redirect of await moveAddress(context, { ref, site: form.site, was, is }))
      await bringInStep(context, redirect)
  } else if (known && !known.urgent) {
    const last = await readLast(context, ref)
    await write(context, tombstoneOf({ id: ref, site: known.site, last }), true)
    if (collection === 'articles') await dropShare(context, ref)
  }
}

const readKnown = (context: Context, id: Ref) =>
  context.payload.db.findOne<Pick<PublicationRecord, 'id' | 'digest' | 'site' | 'urgent'> & Partial<LastSeen>>({
    collection: publications,
    where: { id: { equals: id } },
    select: { digest: true, gone: true, site: true, urgent: true },
    req: context,
  })

/** Where readers last found a document, which may be unpublished by now. Null where they never did. */
function lastAddressOf(last: LastSeen): string | null {
  const form = Form.safeParse(last.form)
  return form.success ? addressOf(form.data) : (last.gone?.[0] ?? null)
}

async function deleteRow(context: Context, ref: Ref): Promise<void> {
  const { collection, id } = placeOf(ref, context)
  await context.payload.db.deleteOne({ collection, where: { id: { equals: id } }, req: context })
}

const readLast = (context: Context, id: Ref) =>
  context.payload.db.findOne<Pick<PublicationRecord, 'id' | 'form' | 'gone'>>({
    collection: publications,
    where: { id: { equals: id } },
    select: { form: true, gone: true },
    req: context,
  })

async function write(context: Context, record: PublicationRecord, exists: boolean): Promise<void> {
  const { db } = context.payload
  const data = { ...record, changedAt: new Date().toISOString() }
  if (exists) await db.updateOne({ collection: publications, id: data.id, data, req: context, returning: false })
  else await db.create({ collection: publications, data, req: context, returning: false })
}
