import { publicationsCollection } from './publications-collection.ts'
import { publisherStatusCollection } from './publisher-status-collection.ts'
import { releasesCollection } from './releases-collection.ts'

/** The hidden collections through which the newsroom and the publisher speak. */
export const publicationCollections = [publicationsCollection, releasesCollection, publisherStatusCollection]
