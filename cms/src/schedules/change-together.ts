import { type CollectionSlug, type PayloadRequest, type TypedLocale } from 'payload'
import type { Ref } from '@kewen/content/contract'
import { findMainRow } from '../hooks/main-row.ts'
import { inTransactionOf } from '../publications/in-transaction.ts'
import { placeOf } from '../publications/publication-record.ts'
import { explainRefusal } from './explain-refusal.ts'

export type Change = 'publish' | 'unpublish'

/** `locale` publishes one language alone. */
export type Together = { change: Change; documents: Ref[]; locale?: TypedLocale | undefined }

/**
 * Publishes documents or takes them down in one transaction, as the person of the request and with their rights: all or
 * none, and one release for readers. What was deleted or put in the trash meanwhile is left out, as is what was taken
 * down already. Returns what changed; throws a `ScheduleError` that names the document that cannot be changed.
 */
export async function changeTogether(req: PayloadRequest, { change, documents, locale }: Together): Promise<Ref[]> {
  return inTransactionOf(req, async () => {
    const changed: Ref[] = []
    for (const ref of new Set(documents)) if (await changeOne(req, { change, ref, locale })) changed.push(ref)
    return changed
  })
}

type One = { change: Change; ref: Ref; locale: TypedLocale | undefined }

async function changeOne(req: PayloadRequest, { change, ref, locale }: One): Promise<boolean> {
  const { collection, id } = placeOf(ref, req)
  const row = await findMainRow(req, collection, id)
  if (!row || row.deletedAt) return false
  if (change === 'unpublish' && row._status !== 'published') return false
  try {
    await req.payload.update({
      collection: collection as CollectionSlug,
      id,
      data: { _status: change === 'publish' ? 'published' : 'draft' },
      depth: 0,
      overrideAccess: false,
      ...(locale ? { publishSpecificLocale: locale } : {}),
      user: req.user,
      req,
    })
  } catch (error) {
    throw await explainRefusal(req, { change, ref, error })
  }
  return true
}
