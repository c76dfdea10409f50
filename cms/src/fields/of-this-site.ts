import type { UploadField, Where } from 'payload'
import type { Words } from '../words/words.ts'
import type { Id } from '../access/member.ts'
import { mediaField } from './media-field.ts'

/** Offers a site's form the documents of that site; a site that is not saved yet has none. */
export const ofThisSite = ({ id }: { id: Id }): Where | boolean =>
  id !== undefined && id !== null && { site: { equals: id } }

/** A file of the site that the form is about. */
export const mediaOfThisSite = (options: { name: string; label: Words }): UploadField => ({
  ...mediaField(options),
  filterOptions: ofThisSite,
})
