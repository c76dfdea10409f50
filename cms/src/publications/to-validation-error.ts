import { ValidationError, type CollectionSlug, type PayloadRequest } from 'payload'
import { isWords, wordsFor } from '../words/words.ts'
import type { UnpublishableError } from './unpublishable-error.ts'

/** The error as Payload shows it: 400, with a reason beside every field, in the editor's language. */
export const toValidationError = (
  req: PayloadRequest,
  collection: CollectionSlug,
  error: UnpublishableError,
): ValidationError =>
  new ValidationError(
    {
      collection,
      errors: error.faults.map(({ path, why }) => ({
        path,
        label: labelOf(req, collection, path),
        message: wordsFor(req, why),
      })),
      req,
    },
    req.t,
  )

/** What the newsroom calls the field. */
function labelOf(req: PayloadRequest, collection: CollectionSlug, path: string): string {
  const [name] = path.split('.')
  const fields = req.payload.collections[collection]?.config.flattenedFields ?? []
  const field = fields.find((each) => each.name === name)
  const label = field && 'label' in field ? field.label : undefined
  if (isWords(label)) return wordsFor(req, label)
  return typeof label === 'string' ? label : path
}
