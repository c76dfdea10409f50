import { mediaLimitWords } from '../media/media-limits.ts'
import type { Words } from '../words/words.ts'
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

/** How much a request may carry: a file with its fields and some room to be told of its own limit, or a document. */
export const limits = { upload: 64 * megabyte, csv: 6 * megabyte, json: 4 * megabyte }

/**
 * The request with a body that ends in an error when it grows past its limit, or the answer 413 where the length that
 * is stated is already past it.
 */
export function limitBody(request: Request): Request | Response {
  const limit = limitOf(request.headers.get('Content-Type') ?? '')
  if (Number(request.headers.get('Content-Length') ?? 0) > limit) return tooLarge()
  if (!request.body) return request
  return copyRequest(request, { body: request.body.pipeThrough(countTo(limit)) })
}

function limitOf(type: string): number {
  if (type.startsWith('multipart/')) return limits.upload
  return type.startsWith('text/csv') ? limits.csv : limits.json
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

/** What a request may carry, for whoever sent more. */
export const tooLargeWords: Words = {
  zh: `请求过大：${mediaLimitWords.zh}，其他内容最多 ${limits.json / megabyte} MB。请压缩或拆分后再试。`,
  en: `The request is too large: ${mediaLimitWords.en}, all else up to ${limits.json / megabyte} MB. Make it smaller or split it.`,
}

const tooLarge = (): Response =>
  Response.json({ errors: [{ message: `${tooLargeWords.zh}${tooLargeWords.en}` }] }, { status: 413 })
