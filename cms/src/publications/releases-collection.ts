import type { ReleaseReport } from '@kewen/content/contract'
import type { CollectionConfig } from 'payload'
import { hiddenCollection } from './hidden-collection.ts'

export const releases = 'releases'

/** A report as it is kept. */
export type ReleaseRecord = ReleaseReport & { id: number | string }

/** What the publisher made live: one row per release of a site. */
export const releasesCollection: CollectionConfig = hiddenCollection({
  slug: releases,
  labels: { singular: { zh: '发布批次', en: 'Release' }, plural: { zh: '发布批次', en: 'Releases' } },
  indexes: [{ fields: ['site', 'number'], unique: true }, { fields: ['releasedAt'] }],
  fields: [
    { name: 'site', type: 'text', required: true },
    { name: 'number', type: 'number', required: true },
    { name: 'releasedAt', type: 'date', required: true },
    { name: 'milliseconds', type: 'number', required: true },
    /** The publications that caused it: by them a document finds its releases. */
    { name: 'causes', type: 'text', hasMany: true, index: true },
    { name: 'written', type: 'number', required: true },
    { name: 'removed', type: 'number', required: true },
    { name: 'heldAt', type: 'number' },
  ],
})
