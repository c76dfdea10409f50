import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import type { Focal } from './derive-files.ts'
import type { StoredMedia, Upload } from './store-upload.ts'

/** What a request brings for a media row besides its fields. */
export interface IncomingMedia {
  readonly upload: Upload | undefined
  /** As much of a focal point as was submitted. */
  readonly focal: Partial<Focal>
  /** The upload's files, when they were stored before the transaction began. */
  readonly stored?: StoredMedia
}

export const centre: Focal = { x: 50, y: 50 }

const Percent = z.coerce
  .number()
  .transform((percent) => Math.min(Math.max(Math.round(percent), 0), 100))
  .optional()
  .catch(undefined)

/** The admin panel sends it in the query, as text; a PATCH of the row has it in two fields. */
const Edits = z.looseObject({ focalPoint: z.looseObject({ x: Percent, y: Percent }) })
const Fields = z.looseObject({ focalX: Percent, focalY: Percent })

/**
 * Takes the file and the edits off a request, so that Payload's own processing, which would decode the file unchecked
 * and fetch it from the newsroom itself, finds nothing to do.
 */
export function takeIncoming(req: PayloadRequest, data: unknown): IncomingMedia {
  const file = req.file
  delete req.file
  const edits = req.query?.['uploadEdits']
  delete req.query?.['uploadEdits']
  return { upload: file && { name: file.name, data: file.data }, focal: focalOf(edits, data) }
}

/** Hands what a request brings from one step of its way to the next; each takes it once. */
export function createHandover(): {
  leave(req: PayloadRequest, incoming: IncomingMedia): void
  take(req: PayloadRequest): IncomingMedia | undefined
} {
  const left = new WeakMap<object, IncomingMedia>()
  return {
    leave: (req, incoming) => void left.set(req.context, incoming),
    take: (req) => {
      const incoming = left.get(req.context)
      left.delete(req.context)
      return incoming
    },
  }
}

function focalOf(edits: unknown, data: unknown): Partial<Focal> {
  const edited = Edits.safeParse(edits).data?.focalPoint
  const { focalX, focalY } = Fields.safeParse(data).data ?? {}
  const [x, y] = [edited?.x ?? focalX, edited?.y ?? focalY]
  return { ...(x === undefined ? {} : { x }), ...(y === undefined ? {} : { y }) }
}
