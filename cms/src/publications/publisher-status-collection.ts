import type { PublisherStatus } from '@kewen/content/contract'
import type { CollectionConfig } from 'payload'
import { hiddenCollection } from './hidden-collection.ts'

export const publisherStatus = 'publisher-status'

/** The id of its only row. */
export const currentStatus = 'current'

/** What is kept of it; `portals` is null where the row is older than the publisher's telling of them. */
export type PublisherStatusRecord = Omit<PublisherStatus, 'portals'> & {
  id: string
  portals: PublisherStatus['portals'] | null
}

/** What the publisher last said of itself. */
export const publisherStatusCollection: CollectionConfig = hiddenCollection({
  slug: publisherStatus,
  labels: {
    singular: { zh: '发布器状态', en: 'Publisher status' },
    plural: { zh: '发布器状态', en: 'Publisher status' },
  },
  fields: [
    { name: 'id', type: 'text', required: true },
    { name: 'at', type: 'date', required: true },
    { name: 'version', type: 'text', required: true },
    { name: 'pending', type: 'number', required: true },
    { name: 'refused', type: 'json' },
    { name: 'portals', type: 'json' },
  ],
})
