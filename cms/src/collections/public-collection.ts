import type { CollectionConfig } from 'payload'
import { publicationStatusField } from '../fields/publication-status-field.ts'
import { siteField } from '../fields/site-field.ts'
import { unsavedField } from '../fields/unsaved-field.ts'
import { untitledField } from '../fields/untitled-field.ts'
import { keepLock, refuseOthersAutosave } from '../hooks/keep-lock.ts'
import { keepReferencesInSite } from '../hooks/keep-references-in-site.ts'
import { keepToOwnSites } from '../hooks/keep-to-own-sites.ts'
import { knownStatusOnly } from '../hooks/known-status-only.ts'
import { closeGate, openGate } from '../hooks/publishing-gate.ts'
import { refuseMalformedDates } from '../hooks/refuse-malformed-dates.ts'
import { refuseUnknownNodes } from '../hooks/refuse-unknown-nodes.ts'
import { published } from '../publications/published.ts'
import { publicationStatusEndpoint } from '../publications/status/publication-status-endpoint.ts'

/**
 * A collection whose documents readers may see. It holds each document to its site, to what the contract knows and to
 * those who may publish, and writes the publication in the transaction of the change.
 */
export function publicCollection(config: CollectionConfig): CollectionConfig {
  const { hooks = {} } = config
  const ofSite = config.slug !== 'sites'
  return {
    ...config,
    admin: { hideAPIURL: true, ...config.admin },
    endpoints: [...(config.endpoints || []), publicationStatusEndpoint(config.slug)],
    fields: [untitledField, unsavedField, publicationStatusField, ...config.fields, ...(ofSite ? [siteField] : [])],
    hooks: {
      ...hooks,
      beforeOperation: [...(hooks.beforeOperation ?? []), refuseOthersAutosave],
      beforeValidate: [knownStatusOnly, ...(hooks.beforeValidate ?? [])],
      beforeChange: [
        ...(ofSite ? [keepToOwnSites] : []),
        refuseUnknownNodes,
        refuseMalformedDates,
        keepReferencesInSite,
        ...(hooks.beforeChange ?? []),
      ],
      afterChange: [...(hooks.afterChange ?? []), openGate, ...published.afterChange, closeGate, keepLock],
      afterDelete: [...(hooks.afterDelete ?? []), ...published.afterDelete],
      afterOperation: [...(hooks.afterOperation ?? []), ...published.afterOperation],
    },
  }
}
