import { copyRequest } from './copy-request.ts'

/**
 * The request with a body of JSON that ends in an error when it is no object: Payload takes `null`, a number or a text
 * for one and fails on it.
 */
export function demandObject(request: Request): Request {
  if (!request.body || !request.headers.get('Content-Type')?.startsWith('application/json')) return request
  return copyRequest(request, { body: request.body.pipeThrough(beginningWithBrace()) })
}

const blank = new Set([...' \t\r\n'].map((sign) => sign.charCodeAt(0)))
const brace = '{'.charCodeAt(0)

function beginningWithBrace(): TransformStream<Uint8Array, Uint8Array> {
  let isBegun = false
  return new TransformStream({
    transform(chunk, controller) {
      const first = isBegun ? undefined : chunk.find((byte) => !blank.has(byte))
      if (first !== undefined && first !== brace) return controller.error(new SyntaxError('The JSON is no object'))
      isBegun ||= first === brace
      controller.enqueue(chunk)
    },
  })
}
