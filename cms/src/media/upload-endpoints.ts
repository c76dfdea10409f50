import {
  addDataAndFileToRequest,
  Forbidden,
  isolateObjectProperty,
  type CollectionSlug,
  type Endpoint,
  type PayloadHandler,
  type PayloadRequest,
} from 'payload'
import { createGate } from './gate.ts'
import { inEditorsWords } from './in-editors-words.ts'
import { centre, takeIncoming } from './incoming-media.ts'
import { uploads } from './media-hooks.ts'
import type { MediaStore } from './media-store.ts'
import { storeUpload } from './store-upload.ts'

/** How many uploads are in memory at once, at 50 MB at most; the rest of the requests are not read yet. */
const received = createGate(6, 60)
/** A decoded picture takes up to 200 MB, and its three encoders use what processors there are. */
const worked = createGate(1, Infinity)

/**
 * Payload opens its transaction before anything else, and on SQLite that locks the database for every other writer. So
 * these stand before Payload's own endpoints: they read and store the file, then let those save the row.
 */
export const uploadEndpoints = (store: MediaStore): Endpoint[] => [
  { path: '/', method: 'post', handler: storeFirst(store, { path: '/', method: 'post' }) },
  { path: '/:id', method: 'patch', handler: storeFirst(store, { path: '/:id', method: 'patch' }) },
]

type Place = Pick<Endpoint, 'path' | 'method'>

function storeFirst(store: MediaStore, place: Place): PayloadHandler {
  return async (req) => {
    const save = payloadsOwn(req, place)
    if (!req.user) throw new Forbidden(req.t)
    const receive = async (): Promise<Response> => {
      await addDataAndFileToRequest(req)
      // Payload would fetch a new row's file from there.
      delete req.data?.['url']
      if (await mayWrite(req)) await storeBeforeTransaction(req, store)
      return save(withoutBody(req))
    }
    const carriesFile = req.headers.get('content-type')?.startsWith('multipart/')
    return inEditorsWords(req, () => (carriesFile ? received(receive) : receive()))
  }
}

async function storeBeforeTransaction(req: PayloadRequest, store: MediaStore): Promise<void> {
  const incoming = takeIncoming(req, req.data)
  const { upload, focal } = incoming
  const stored = upload && (await worked(() => storeUpload(upload, { ...centre, ...focal }, store)))
  uploads.leave(req, { ...incoming, ...(stored ? { stored } : {}) })
}

/** Whether it is worth working on the file; the operation asks again, and about the very document. */
async function mayWrite(req: PayloadRequest): Promise<boolean> {
  const { access } = mediaConfig(req)
  const id = req.routeParams?.['id']
  const data = req.data ?? {}
  return Boolean(
    await (id === undefined ? access.create({ req, data }) : access.update({ req, id: id as number, data })),
  )
}

/** Payload's endpoint at a place: the one behind ours. */
function payloadsOwn(req: PayloadRequest, { path, method }: Place): PayloadHandler {
  const endpoints = mediaConfig(req).endpoints || []
  const [, next] = endpoints.filter((endpoint) => endpoint.path === path && endpoint.method === method)
  if (!next) throw new Error(`Payload has no endpoint ${method} ${path} of its own any more`)
  return next.handler
}

const mediaConfig = (req: PayloadRequest) => req.payload.collections['media' as CollectionSlug]!.config

/** Its body was read; Payload's endpoint finds the data and reads no more. */
function withoutBody(req: PayloadRequest): PayloadRequest {
  const rest = isolateObjectProperty(req, 'body' as never) as PayloadRequest
  return Object.assign(rest, { body: null })
}
