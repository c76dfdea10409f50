import { APIError, ValidationError, type PayloadRequest } from 'payload'
import { wordsFor, type Words } from './words.ts'

/** The error for a field that cannot be saved as it is: 400, shown beside the field. */
export const invalidField = (
  req: PayloadRequest,
  field: { path: string; label?: Words; why: Words },
): ValidationError =>
  new ValidationError(
    {
      errors: [
        {
          path: field.path,
          message: wordsFor(req, field.why),
          label: field.label ? wordsFor(req, field.label) : field.path,
        },
      ],
      req,
    },
    req.t,
  )

/** The error for what this person may not do: 403, with the reason. */
export const forbidden = (req: PayloadRequest, why: Words): APIError =>
  new APIError<null>(wordsFor(req, why), 403, null, true)

/** The error for a change that cannot be made now, whoever asks for it: 400, with the reason and the way out. */
export const refused = (req: PayloadRequest, why: Words): APIError =>
  new APIError<null>(wordsFor(req, why), 400, null, true)

/** The error for what does not exist, or may not be seen: 404, and nobody learns which. */
export const missing = (req: PayloadRequest, why: Words): APIError =>
  new APIError<null>(wordsFor(req, why), 404, null, true)
