import type { CollectionConfig } from 'payload'
import { byEditorsOfTheSite, byWritersUnlessPublishing, ofOwnSites, versionsOfOwnSites } from './rules.ts'

type Rules = NonNullable<CollectionConfig['access']>

/** Who may do what with a document that is written as a draft first. The gate holds contributors to drafts. */
export const draftedForTheSite: Rules = {
  create: byWritersUnlessPublishing,
  read: ofOwnSites,
  readVersions: versionsOfOwnSites,
  update: byWritersUnlessPublishing,
  delete: byEditorsOfTheSite,
}

/** Who may do what with a document that is public as soon as it is saved. */
export const savedForTheSite: Rules = {
  create: byEditorsOfTheSite,
  read: ofOwnSites,
  update: byEditorsOfTheSite,
  delete: byEditorsOfTheSite,
}
