import { z } from 'zod'
import { endOf } from './calendar.ts'
import { refTo } from './ref.ts'
import { CalendarDate } from './scalars.ts'
import { Text } from './text.ts'

/** Whose the picture is: our own, used by permission, under an open licence, or in the public domain. */
export const Licence = z.enum(['own', 'permission', 'cc0', 'cc-by-4.0', 'cc-by-sa-4.0', 'public-domain'])
export type Licence = z.infer<typeof Licence>

/** A file of a release, named by the first 32 hexadecimal digits of the SHA-256 of its bytes. */
export const MediaFile = z.strictObject({
  name: z.string().regex(/^[0-9a-f]{32}\.[a-z0-9]{2,5}$/),
  mime: z.string().regex(/^[a-z]+\/[a-z0-9.+-]+$/),
  bytes: z.int().min(1),
  width: z.int().min(1).optional(),
  height: z.int().min(1).optional(),
  /** `whole` keeps the picture's shape; `square` is cut around the focal point (300 px, what WeChat picks). */
  crop: z.enum(['whole', 'square']).optional(),
})
export type MediaFile = z.infer<typeof MediaFile>

/**
 * A picture (its derivatives, never the original), a drawing (sanitised SVG) or a document (PDF, Word). Its files are
 * part of a release while something published refers to it.
 */
export const Media = z.strictObject({
  kind: z.literal('media'),
  id: refTo('media'),
  site: refTo('sites'),
  type: z.enum(['picture', 'drawing', 'document']),
  /** The name the editor's file had, for a download. */
  filename: z.string().min(1).max(255),
  alt: Text,
  caption: Text.optional(),
  credit: Text.optional(),
  licence: Licence,
  /** The last day on which we may show it (授权截止); absent where the right does not expire. */
  rightsUntil: CalendarDate.optional(),
  width: z.int().min(1).optional(),
  height: z.int().min(1).optional(),
  /** Where the eye goes, in percent from the left and the top. */
  focal: z.strictObject({ x: z.number().min(0).max(100), y: z.number().min(0).max(100) }),
  files: z.array(MediaFile).min(1),
})
export type Media = z.infer<typeof Media>

/** The moment from which on a media document may not be shown any more; null where its right does not expire. */
export const rightsEndOf = ({ rightsUntil }: Pick<Media, 'rightsUntil'>): string | null =>
  rightsUntil === undefined ? null : endOf(rightsUntil)
