import type { UIField } from 'payload'
import type { Words } from '../words/words.ts'

/** A component of ours beside the form of a document, with nothing of its own to store. `path` as in Payload's import map. */
export const sidebarPanel = (name: string, label: Words, path: string): UIField => ({
  name,
  type: 'ui',
  label,
  admin: { position: 'sidebar', disableListColumn: true, components: { Field: path } },
})
