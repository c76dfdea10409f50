import { APIError, type Endpoint, type PayloadRequest } from 'payload'
import type { z } from 'zod'
import { refuseBadRequest } from './refuse-bad-request.ts'

/**
 * An endpoint for the publisher. Whoever sends no valid key is told so with 401; a person's login is not a machine's
 * key, and gets 403.
 */
export const machineEndpoint = (endpoint: Endpoint): Endpoint => ({
  ...endpoint,
  handler: async (req) => {
    if (!req.user) throw new APIError('This address needs a machine user’s API key.', 401, null, true)
    if (req.user.collection !== 'machines')
      throw new APIError('This address is for machine users, not for people.', 403, null, true)
    return endpoint.handler(req)
  },
})

/** The parameters of the address. Throws 400 at one that is malformed or unknown. */
export function readQuery<Schema extends z.ZodType>(req: PayloadRequest, schema: Schema): z.infer<Schema> {
  const parsed = schema.safeParse(Object.fromEntries(req.searchParams))
  return parsed.success ? parsed.data : refuseBadRequest(parsed.error)
}
