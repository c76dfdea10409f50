import { APIError, type CollectionSlug, type Endpoint, type PayloadRequest } from 'payload'
import type { MediaFile } from '@kewen/content/contract'
import { isNamedByPublication } from '../hooks/was-published.ts'
import { missing } from '../words/refuse.ts'
import { mimeOf } from './file-type.ts'
import { isStoredName, type MediaStore, type StoredName } from './media-store.ts'

interface FileRow {
  readonly id: number | string
  readonly originalName: string
  readonly files: readonly MediaFile[]
}

/**
 * `GET /api/media/file/NAME`: a public file of a row that the person may read; without login, only while something
 * published refers to the row. What may not be seen is not told from what does not exist. It stands before Payload's
 * own endpoint, which would look for the file by its row's one name on the local disk.
 */
export const fileEndpoint = (store: MediaStore): Endpoint => ({
  path: '/file/:filename',
  method: 'get',
  handler: async (req) => {
    const name = req.routeParams?.['filename']
    if (typeof name !== 'string' || !isStoredName(name)) throw notFound(req)
    const row = await visibleRow(req, name)
    const file = row && (await store.open(name))
    if (!file) throw notFound(req)
    const headers = headersFor(name, row.originalName)
    if (req.headers.get('if-none-match') === headers['etag']) {
      await file.body.cancel()
      return new Response(null, { status: 304, headers })
    }
    return new Response(file.body, { headers: { ...headers, 'content-length': String(file.bytes) } })
  },
})

async function visibleRow(req: PayloadRequest, name: StoredName): Promise<FileRow | undefined> {
  const { docs: rows } = await req.payload.db.find<FileRow>({
    collection: media,
    where: { names: { in: [name] } },
    limit: 0,
    pagination: false,
    req,
  })
  for (const row of rows) if ((await mayRead(req, row)) || (await isNamedByPublication(req, media, row.id))) return row
  return undefined
}

async function mayRead(req: PayloadRequest, { id }: FileRow): Promise<boolean> {
  if (!req.user) return false
  const found = await req.payload.count({
    collection: media,
    where: { id: { equals: id } },
    overrideAccess: false,
    disableErrors: true,
    req,
  })
  return found.totalDocs > 0
}

/** The name is the digest of the content, so it says as much as the bytes; who may see them is asked every time. */
const headersFor = (name: StoredName, originalName: string): Record<string, string> => ({
  'content-type': mimeOf(name),
  'content-disposition': isShown(name) ? 'inline' : `attachment; filename*=UTF-8''${encodeName(originalName)}`,
  'x-content-type-options': 'nosniff',
  'content-security-policy': "default-src 'none'; style-src 'none'; sandbox",
  'cross-origin-resource-policy': 'same-site',
  'cache-control': 'private, no-cache',
  etag: `"${name}"`,
})

const isShown = (name: StoredName): boolean => mimeOf(name).startsWith('image/')

/** RFC 8187: what encodeURIComponent leaves as it is, and a header may not carry, is escaped as well. */
const encodeName = (name: string): string =>
  encodeURIComponent(name.toWellFormed()).replace(
    /['()*]/g,
    (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`,
  )

const notFound = (req: PayloadRequest): APIError =>
  missing(req, { zh: '没有这个文件，或者您无权查看。', en: 'There is no such file, or you may not see it.' })

const media = 'media' as CollectionSlug
