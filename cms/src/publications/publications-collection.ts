import type { CollectionConfig } from 'payload'
import type { MediaReader } from '../media/media-store.ts'
import { hiddenCollection } from './hidden-collection.ts'
import { publications } from './publication-record.ts'
import { createPublicationEndpoints } from './endpoints/publication-endpoints.ts'

/** One row per document that readers may see, or could see once. Only the newsroom's own code touches it. */
export const createPublicationsCollection = (files: MediaReader): CollectionConfig =>
  hiddenCollection({
    slug: publications,
    labels: {
      singular: { zh: '发布记录', en: 'Publication' },
      plural: { zh: '发布记录', en: 'Publications' },
    },
    indexes: [{ fields: ['pending', 'urgent', 'id'] }],
    fields: [
      { name: 'id', type: 'text', required: true },
      { name: 'site', type: 'text', required: true },
      { name: 'digest', type: 'text', required: true },
      { name: 'form', type: 'json' },
      { name: 'gone', type: 'json' },
      { name: 'refs', type: 'text', hasMany: true, index: true },
      { name: 'urgent', type: 'checkbox' },
      { name: 'pending', type: 'checkbox' },
      { name: 'changedAt', type: 'date' },
    ],
    endpoints: createPublicationEndpoints(files),
  })
