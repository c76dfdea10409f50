import type { CollectionAfterReadHook, CollectionBeforeChangeHook, CollectionBeforeOperationHook } from 'payload'
import { inEditorsWords } from './in-editors-words.ts'
import { centre, createHandover, takeIncoming } from './incoming-media.ts'
import { MediaRefusal } from './media-refusal.ts'
import type { MediaStore } from './media-store.ts'
import { moveSquare, storeUpload, type StoredMedia } from './store-upload.ts'

/** What an upload brings into the operation, from the endpoint that checked it before the transaction. */
export const uploads = createHandover()

const inOperation = createHandover()

/** Takes file and edits from Payload, before it would process them itself. */
export const takeUpload: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (operation !== 'create' && operation !== 'update') return args
  const { data, id } = args as { data?: unknown; id?: unknown }
  const incoming = uploads.take(req) ?? takeIncoming(req, data)
  // A change of many rows has no id, and no file: one file for all of them is nobody's wish.
  if (operation === 'create' || id !== undefined) inOperation.leave(req, incoming)
  return args
}

/**
 * Gives the row what belongs to its file: of the new upload, or what it had. Nobody else sets these fields, whatever a
 * request says, and nothing is ever removed here: the transaction may still fail.
 */
export const fillFromFile =
  (store: MediaStore): CollectionBeforeChangeHook =>
  ({ data, operation, originalDoc, req }) =>
    inEditorsWords(req, async () => {
      const { upload, stored, focal: submitted } = inOperation.take(req) ?? takeIncoming(req, data)
      if (upload) {
        const focal = { ...centre, ...submitted }
        const media = stored ?? (await storeUpload(upload, focal, store))
        return { ...data, ...toFields(media), focalX: focal.x, focalY: focal.y }
      }
      if (operation === 'create') throw new MediaRefusal('no-file')
      const media: StoredMedia = originalDoc
      const known = { x: originalDoc.focalX ?? centre.x, y: originalDoc.focalY ?? centre.y }
      const focal = { ...known, ...submitted }
      const moved = media.type === 'picture' && (focal.x !== known.x || focal.y !== known.y)
      const files = moved ? await moveSquare(media, focal, store) : media.files
      return { ...data, ...toFields({ ...media, files }), focalX: focal.x, focalY: focal.y }
    })

/**
 * Tells whoever reads a row the name that its file came with: Payload's cards, lists and forms show `filename`, and the
 * stored one is a digest, which the file's address has.
 */
export const nameAsItCame: CollectionAfterReadHook = ({ doc }) => ({
  ...doc,
  filename: doc.originalName ?? doc.filename,
})

const toFields = ({ files, ...media }: StoredMedia) => ({
  type: media.type,
  originalName: media.originalName,
  filename: media.filename,
  mimeType: media.mimeType,
  filesize: media.filesize,
  width: media.width,
  height: media.height,
  original: media.original,
  files,
  names: files.map(({ name }) => name),
})
