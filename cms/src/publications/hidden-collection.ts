import type { CollectionConfig } from 'payload'
import { byNobody } from '../access/rules.ts'

/** A collection of the newsroom's own: no page in the admin panel, no REST, no GraphQL, no history. */
export const hiddenCollection = (config: CollectionConfig): CollectionConfig => ({
  ...config,
  access: {
    admin: byNobody,
    create: byNobody,
    delete: byNobody,
    read: byNobody,
    readVersions: byNobody,
    unlock: byNobody,
    update: byNobody,
  },
  admin: { hidden: true },
  graphQL: false,
  lockDocuments: false,
  timestamps: false,
})
