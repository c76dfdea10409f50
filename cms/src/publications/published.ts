import {
  APIError,
  type CollectionAfterChangeHook,
  type CollectionAfterDeleteHook,
  type CollectionAfterOperationHook,
  type CollectionSlug,
  type PayloadRequest,
} from 'payload'
import { PublicCollection, toRef } from '@kewen/content/contract'
import { refused } from '../words/refuse.ts'
import { wordsFor } from '../words/words.ts'
import { hasPublications, publishDocument, publishReferrers } from './publish-document.ts'
import { toValidationError } from './to-validation-error.ts'
import { UnpublishableError } from './unpublishable-error.ts'

const publishChange: CollectionAfterChangeHook = ({ collection, doc, req }) =>
  inEditorsWords(req, collection.slug, async () => {
    mustBeInTransaction(req)
    await publishDocument(req, toRef(PublicCollection.parse(collection.slug), doc.id))
  })

const publishDeletion: CollectionAfterDeleteHook = ({ collection, id, req }) =>
  inEditorsWords(req, collection.slug, async () => {
    mustBeInTransaction(req)
    const ref = toRef(PublicCollection.parse(collection.slug), id)
    if (collection.slug === 'sites' && (await hasPublications(req, ref))) throw siteInUse(req)
    await publishDocument(req, ref)
    await publishReferrers(req, ref)
  })

/** Payload answers a change of many documents with 200 and a list of errors; here it is all or nothing. */
const allOrNothing: CollectionAfterOperationHook = ({ operation, req, result }) => {
  if (!writes.has(operation)) return result
  const errors = errorsOf(result)
  if (errors.length > 0) throw bulkRefused(req, errors)
  mustBeInTransaction(req)
  return result
}

/**
 * The hooks of every collection whose documents readers may see: the publication is written in the transaction that
 * changes the document, or neither is.
 */
export const published = {
  afterChange: [publishChange],
  afterDelete: [publishDeletion],
  afterOperation: [allOrNothing],
}

const writes = new Set<string>(['create', 'update', 'updateByID', 'delete', 'deleteByID', 'restoreVersion'])

const errorsOf = (result: unknown): { message: string }[] =>
  typeof result === 'object' && result !== null && 'errors' in result && Array.isArray(result.errors)
    ? result.errors
    : []

/**
 * Whoever catches the error of a nested operation has lost the transaction, and the rest would be written without one.
 * Only a database for tests has no transactions at all.
 */
function mustBeInTransaction(req: PayloadRequest): void {
  if (req.transactionID || !hasTransactions(req)) return
  throw new APIError('The transaction of this change was lost: nothing was saved', 500)
}

const hasTransactions = ({ payload }: PayloadRequest): boolean =>
  'transactionOptions' in payload.db && Boolean(payload.db.transactionOptions)

async function inEditorsWords(
  req: PayloadRequest,
  collection: CollectionSlug,
  work: () => Promise<void>,
): Promise<void> {
  try {
    await work()
  } catch (error) {
    throw error instanceof UnpublishableError ? toValidationError(req, collection, error) : error
  }
}

const siteInUse = (req: PayloadRequest): APIError =>
  refused(req, {
    zh: '这个站点还有已发布的内容，不能删除。请先撤下或移走它们。',
    en: 'This site still has published documents and cannot be deleted. Unpublish or move them first.',
  })

const bulkRefused = (req: PayloadRequest, errors: { message: string }[]): APIError => {
  const reasons = [...new Set(errors.map(({ message }) => message))].join('\n')
  const count = errors.length
  return new APIError(
    wordsFor(req, {
      zh: `有${count}项无法保存，因此全部没有改动：\n${reasons}`,
      en: `${count} could not be saved, so nothing was changed:\n${reasons}`,
    }),
    400,
    null,
    true,
  )
}
