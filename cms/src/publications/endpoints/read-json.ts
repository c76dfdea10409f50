import { APIError, type PayloadRequest } from 'payload'
import type { z } from 'zod'
import { refuseBadRequest } from './refuse-bad-request.ts'

/** Larger than any report of a publisher that keeps to the worst of what it could tell, in bytes. */
const bodyLimit = 2 * 1024 * 1024

/** The body of a request. Throws 413 when it is too large, 400 when it is not JSON of the agreed form. */
export async function readJson<Schema extends z.ZodType>(
  req: PayloadRequest,
  schema: Schema,
): Promise<z.infer<Schema>> {
  const parsed = schema.safeParse(parseJson(await readText(req)))
  return parsed.success ? parsed.data : refuseBadRequest(parsed.error)
}

async function readText({ body }: PayloadRequest): Promise<string> {
  const chunks: Uint8Array[] = []
  let bytes = 0
  for await (const chunk of body ?? []) {
    bytes += chunk.length
    if (bytes > bodyLimit) throw new APIError('The request has more than 2 MB.', 413, null, true)
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString('utf8')
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new APIError('The request is not JSON.', 400, null, true)
  }
}
