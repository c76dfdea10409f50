import type { CollectionConfig } from 'payload'
import { hiddenCollection } from './hidden-collection.ts'
import { publications } from './publication-record.ts'
import { publicationEndpoints } from './endpoints/publication-endpoints.ts'

/** One row per document that readers may see, or could see once. Only the newsroom's own code touches it. */
export const publicationsCollection: CollectionConfig = hiddenCollection({
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
  ],
  endpoints: publicationEndpoints,
})
