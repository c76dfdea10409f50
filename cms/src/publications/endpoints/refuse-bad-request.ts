import { APIError } from 'payload'
import type { z } from 'zod'

/** Ends a request that is not of the agreed form: 400, naming what is wrong in it. */
export function refuseBadRequest(error: z.ZodError): never {
  const reasons = error.issues.slice(0, 10).map(({ path, message }) => `${path.join('.') || 'request'}: ${message}`)
  throw new APIError(`The request is not of the agreed form. ${reasons.join('; ')}`, 400, null, true)
}
