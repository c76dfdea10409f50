import type { Ref } from '@kewen/content/contract'
import { inTurn } from './in-turn.ts'
import { isPublished, publicFormOf, readRow } from './public-form.ts'
import {
  placeOf,
  publications,
  recordOf,
  tombstoneOf,
  type Context,
  type PublicationRecord,
} from './publication-record.ts'

/**
 * Brings the publication of a document in step with its published state, in the request's transaction. Nothing is
 * written when readers would see the same. Throws UnpublishableError when the document does not fit the contract.
 */
export const publishDocument = (context: Context, ref: Ref): Promise<void> =>
  inTurn(context, () => bringInStep(context, ref))

/** Publishes anew what refers to a document: after its deletion, since that empties references without any hook. */
export async function publishReferrers(context: Context, ref: Ref): Promise<void> {
  const referrers = await context.payload.db.find<Pick<PublicationRecord, 'id'>>({
    collection: publications,
    where: { refs: { in: [ref] } },
    select: { id: true },
    pagination: false,
    limit: 0,
    req: context,
  })
  for (const { id } of referrers.docs) await publishDocument(context, id)
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
    const record = recordOf(form)
    if (known?.digest !== record.digest) await write(context, record, known !== null)
  } else if (known && !known.urgent) {
    const last = await readLastForm(context, ref)
    await write(context, tombstoneOf({ id: ref, site: known.site, last }), true)
  }
}

const readKnown = (context: Context, id: Ref) =>
  context.payload.db.findOne<Pick<PublicationRecord, 'id' | 'digest' | 'site' | 'urgent'>>({
    collection: publications,
    where: { id: { equals: id } },
    select: { digest: true, site: true, urgent: true },
    req: context,
  })

async function readLastForm(context: Context, id: Ref): Promise<unknown> {
  const last = await context.payload.db.findOne<Pick<PublicationRecord, 'id' | 'form'>>({
    collection: publications,
    where: { id: { equals: id } },
    select: { form: true },
    req: context,
  })
  return last?.form
}

async function write(context: Context, record: PublicationRecord, exists: boolean): Promise<void> {
  const { db } = context.payload
  const data = { ...record, changedAt: new Date().toISOString() }
  if (exists) await db.updateOne({ collection: publications, id: data.id, data, req: context, returning: false })
  else await db.create({ collection: publications, data, req: context, returning: false })
}
