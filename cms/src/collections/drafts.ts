import type { CollectionConfig } from 'payload'

/**
 * Drafts that save themselves while the editor writes, and the last fifty versions of each document; publication and
 * removal at a time.
 */
export const drafts = (): Pick<CollectionConfig, 'versions' | 'trash'> => ({
  trash: true,
  versions: {
    maxPerDoc: 50,
    drafts: { autosave: { interval: 2000, showSaveDraftButton: true }, schedulePublish: true },
  },
})
