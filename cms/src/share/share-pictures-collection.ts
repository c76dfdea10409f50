import type { Ref, SharePicture } from '@kewen/content/contract'
import type { CollectionConfig } from 'payload'
import { hiddenCollection } from '../publications/hidden-collection.ts'

export const sharePictures = 'share-pictures'

/** The share picture (分享图) of a published story, as far as it is made. */
export type ShareRecord = {
  /** The story. */
  id: Ref
  site: Ref
  /** What the picture shows of the story itself: without its match in the story, the picture is not published. */
  subject: string
  /** What it shows of the site: where that is another by now, it is made anew, and shown until then. */
  dress: string | null
  picture: SharePicture | null
  /** The names within `picture`, to find its row by one of them. */
  names: string[]
  /** It is to be made, or made anew. */
  isWanted: boolean
  wantedAt: string
  /** Why it could not be made. */
  failure: string | null
}

/** One row per published story, written with its publication. What is wanted is made in the background. */
export const sharePicturesCollection: CollectionConfig = hiddenCollection({
  slug: sharePictures,
  labels: { singular: { zh: '分享图', en: 'Share picture' }, plural: { zh: '分享图', en: 'Share pictures' } },
  indexes: [{ fields: ['isWanted', 'wantedAt'] }, { fields: ['site', 'dress'] }],
  fields: [
    { name: 'id', type: 'text', required: true },
    { name: 'site', type: 'text', required: true },
    { name: 'subject', type: 'text', required: true },
    { name: 'dress', type: 'text' },
    { name: 'picture', type: 'json' },
    { name: 'names', type: 'text', hasMany: true, index: true },
    { name: 'isWanted', type: 'checkbox' },
    { name: 'wantedAt', type: 'date', required: true },
    { name: 'failure', type: 'text' },
  ],
})
