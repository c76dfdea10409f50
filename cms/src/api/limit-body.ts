import { copyRequest } from './copy-request.ts'

const megabyte = 1024 * 1024

/** The error of a body that grew past its limit. */
class RequestTooLarge extends Error {
  constructor() {
    super('The request is larger than the newsroom takes')
    this.name = 'RequestTooLarge'
  }
}

/** Asks for the name: the build has several copies of the class. */
export const isRequestTooLarge = (error: unknown): boolean => error instanceof Error && error.name === 'RequestTooLarge'

/** How much a request may carry: a file with its fields, or a document. */
export const limits = { upload: 64 * megabyte, json: 4 * megabyte }

/**
 * The request with a body that ends in an error when it grows past its limit, or the answer 413 where the length that
 * is stated is already past it.
 */
export function limitBody(request: Request): Request | Response {
  const limit = request.headers.get('Content-Type')?.startsWith('multipart/') ? limits.upload : limits.json
  if (Number(request.headers.get('Content-Length') ?? 0) > limit) return tooLarge(limit)
  if (!request.body) return request
  return copyRequest(request, { body: request.body.pipeThrough(countTo(limit)) })
}

function countTo(limit: number): TransformStream<Uint8Array, Uint8Array> {
  let bytes = 0
  return new TransformStream({
    transform(chunk, controller) {
      bytes += chunk.byteLength
      if (bytes > limit) controller.error(new RequestTooLarge())
      else controller.enqueue(chunk)
    },
  })
}

const tooLarge = (limit: number): Response =>
  Response.json(
    {
      errors: [
        { message: `请求过大，最多 ${limit / megabyte} MB。The request is larger than ${limit / megabyte} MB.` },
      ],
    },
    { status: 413 },
  )
