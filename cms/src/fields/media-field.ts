import type { UploadField } from 'payload'
import type { Words } from '../words/words.ts'
import { isChosen } from './is-chosen.ts'
import { ofSameSite } from './site-field.ts'

type Options = { name: string; label: Words; description?: Words; required?: boolean }

/** A file of the same site. */
export const mediaField = ({ name, label, description, required }: Options): UploadField => ({
  name,
  type: 'upload',
  relationTo: 'media',
  label,
  filterOptions: ofSameSite,
  validate: isChosen,
  ...(required ? { required } : {}),
  ...(description ? { admin: { description } } : {}),
})
