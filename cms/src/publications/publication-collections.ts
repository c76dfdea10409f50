import type { CollectionConfig } from 'payload'
import type { MediaReader } from '../media/media-store.ts'
import { sharePicturesCollection } from '../share/share-pictures-collection.ts'
import { createPublicationsCollection } from './publications-collection.ts'
import { publisherStatusCollection } from './publisher-status-collection.ts'
import { releasesCollection } from './releases-collection.ts'
import { rollbackWishesCollection } from './rollback-wishes-collection.ts'

/** The hidden collections through which the newsroom and the publisher speak. */
export const createPublicationCollections = (files: MediaReader): CollectionConfig[] => [
  createPublicationsCollection(files),
  releasesCollection,
  rollbackWishesCollection,
  publisherStatusCollection,
  sharePicturesCollection,
]
