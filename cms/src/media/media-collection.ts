import type { MediaFile } from '@kewen/content/contract'
import type { CollectionConfig } from 'payload'
import { byWritersOfTheSite, ofOwnSites } from '../access/rules.ts'
import { groups } from '../collections/groups.ts'
import { keepToOwnSites } from '../hooks/keep-to-own-sites.ts'
import { published } from '../publications/published.ts'
import { fileTypes } from './file-type.ts'
import { mediaFields } from './media-fields.ts'
import { keepPublishedMedia, keepUsedMedia } from './keep-published-media.ts'
import { fillFromFile, nameAsItCame, takeUpload } from './media-hooks.ts'
import type { MediaStore } from './media-store.ts'
import { fileEndpoint } from './serve-file.ts'
import { uploadEndpoints } from './upload-endpoints.ts'

/**
 * Pictures, drawings and documents. It has no drafts: what a row says is what readers get once something published
 * refers to it, and contributors may add to it. Payload neither stores nor changes a file here; the hooks and endpoints of this folder do.
 */
export const createMediaCollection = (store: MediaStore): CollectionConfig => ({
  slug: 'media',
  labels: {
    singular: { zh: '图片与文件', en: 'Media' },
    plural: { zh: '图片与文件', en: 'Media' },
  },
  admin: {
    group: groups.content,
    hideAPIURL: true,
    useAsTitle: 'originalName',
    defaultColumns: ['filename', 'alt', 'updatedAt'],
    listSearchableFields: ['originalName', 'alt', 'caption', 'credit'],
  },
  access: {
    read: ofOwnSites,
    create: byWritersOfTheSite,
    update: byWritersOfTheSite,
    delete: byWritersOfTheSite,
  },
  disableDuplicate: true,
  // GraphQL carries no files, and Payload would fetch one from any address that a mutation names.
  graphQL: { disableMutations: true },
  forceSelect: { files: true, originalName: true },
  upload: {
    disableLocalStorage: true,
    crop: false,
    // Not `focalPoint: true`: its fields are there all the same, and our chooser shows what readers see of the picture.
    pasteURL: false,
    // `fillFromFile` asks for it, in better words.
    filesRequiredOnCreate: false,
    // A file named in a field instead of sent: there are no receipts, so none is taken.
    requiresClientUploadReceipt: true,
    mimeTypes: Object.values(fileTypes).map(({ mime }) => mime),
    adminThumbnail: ({ doc }) => thumbnailOf(doc as { files?: readonly MediaFile[] | null }),
  },
  fields: mediaFields,
  endpoints: [fileEndpoint(store), ...uploadEndpoints(store)],
  hooks: {
    ...published,
    beforeOperation: [takeUpload],
    beforeChange: [keepToOwnSites, keepPublishedMedia, fillFromFile(store)],
    afterRead: [nameAsItCame],
    beforeDelete: [keepUsedMedia],
  },
})

/** The narrowest WebP, or the drawing. */
function thumbnailOf({ files }: { files?: readonly MediaFile[] | null }): string | null {
  const file = files?.find(({ mime }) => mime === fileTypes.webp.mime || mime === fileTypes.svg.mime)
  return file ? `/api/media/file/${file.name}` : null
}
