import type { RelationshipFieldValidation } from 'payload'
import { relationship } from 'payload/shared'

/**
 * Checks a relationship as Payload does, but not against what the form offers: that a document exists and is of the same
 * site is the matter of `keepReferencesInSite`. Payload's own check finds nothing that is in the trash, and would refuse
 * to change, and even to take down, every story of a campaign that was thrown away.
 */
export const namesDocuments: RelationshipFieldValidation = (value, { filterOptions: _offered, ...options }) =>
  relationship(value, options)
