import type { IncomingMessage, ServerResponse } from 'node:http'
import { pipeline } from 'node:stream/promises'
import { byteRange } from './byte-range.ts'
import { chooseEncoding, isWorthCompressing, type compressor, type Encoding } from './compression.ts'
import { fileTypeOf } from './content-type.ts'
import type { ReleasedFile } from './portal-folder.ts'
import { securityHeadersOf } from './security-headers.ts'

const immutable = 'public, max-age=31536000, immutable'
/** Whatever stands there is asked for each time, and costs a 304 while it is the same. */
const revalidated = 'no-cache'

/** Whether an address names its bytes: then what it holds never changes. */
const namesItsBytes = (path: string): boolean => path.startsWith('/media/') || path.startsWith('/_astro/')

/**
 * The tag of a file as it is sent. It is the digest of the bytes, so it is strong, and the same bytes keep it from
 * release to release; each encoding has its own.
 */
const tagOf = (digest: string, encoding: Encoding | null): string => `"${digest}${encoding ? `-${encoding}` : ''}"`

const isKnown = (header: string | undefined, digest: string): boolean =>
  header !== undefined &&
  (header.trim() === '*' ||
    header.split(',').some((tag) => {
      const [, known] = tag.trim().match(/^(?:W\/)?"([0-9a-f]{32})(?:-br|-gzip)?"$/) ?? []
      return known === digest
    }))

type Serving = {
  request: IncomingMessage
  response: ServerResponse
  file: ReleasedFile
  path: string
  status: 200 | 404 | 410
  compress: ReturnType<typeof compressor>
}

/** Answers with a file of a release: whole, in part, compressed, or with word that it is the same as before. */
export async function serveFile({ request, response, file, path, status, compress }: Serving): Promise<void> {
  const { digest, size, handle, name } = file
  const type = fileTypeOf(name)
  const isPage = status === 200
  const ifRange = request.headers['if-range']
  const wantsPart = isPage && request.headers.range !== undefined && (!ifRange || ifRange === tagOf(digest, null))
  const range = wantsPart ? byteRange(request.headers.range, size) : ({ kind: 'whole' } as const)
  const encoding =
    type.isText && range.kind === 'whole' && isWorthCompressing(size)
      ? chooseEncoding(header(request, 'accept-encoding'))
      : null
  const headers: Record<string, string | number> = {
    ...securityHeadersOf(type.mime),
    'content-type': type.mime,
    'cache-control': isPage && namesItsBytes(path) ? immutable : revalidated,
    ...(type.isText ? { vary: 'accept-encoding' } : {}),
    ...(isPage ? { etag: tagOf(digest, encoding) } : {}),
    // A part is a part of the file as it is, not of what it was compressed to.
    ...(isPage && !encoding ? { 'accept-ranges': 'bytes' } : {}),
    ...(type.isDownload ? { 'content-disposition': 'attachment' } : {}),
    ...(encoding ? { 'content-encoding': encoding } : {}),
  }
  const isHead = request.method === 'HEAD'
  try {
    if (isPage && isKnown(request.headers['if-none-match'], digest)) return end(response, 304, headers)
    if (range.kind === 'unsatisfiable')
      return end(response, 416, { ...headers, 'content-range': `bytes */${size}`, 'content-length': 0 })
    if (encoding) {
      const isThorough = type.mime.startsWith('text/css')
      const bytes = await compress({ digest, encoding, isThorough, bytes: await handle.readFile() })
      return end(response, status, { ...headers, 'content-length': bytes.length }, isHead ? undefined : bytes)
    }
    const { start, end: last } = range.kind === 'part' ? range : { start: 0, end: size - 1 }
    headers['content-length'] = last - start + 1
    if (range.kind === 'part') headers['content-range'] = `bytes ${start}-${last}/${size}`
    if (isHead || size === 0) return end(response, range.kind === 'part' ? 206 : status, headers)
    response.writeHead(range.kind === 'part' ? 206 : status, headers)
    await pipeline(handle.createReadStream({ start, end: last, autoClose: false }), response)
  } finally {
    await handle.close()
  }
}

const header = (request: IncomingMessage, name: string): string | undefined => request.headers[name]?.toString()

function end(response: ServerResponse, status: number, headers: Record<string, string | number>, body?: Buffer): void {
  response.writeHead(status, headers).end(body)
}
