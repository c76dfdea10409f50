import { z } from 'zod'

/** The collections whose documents readers may see. A document's public id is `collection/id`. */
export const publicCollections = [
  'sites',
  'columns',
  'topics',
  'campaigns',
  'profiles',
  'articles',
  'pages',
  'media',
  'redirects',
] as const
export const PublicCollection = z.enum(publicCollections)
export type PublicCollection = z.infer<typeof PublicCollection>

/** The collections whose documents have a page of their own. */
export const addressableCollections = [
  'columns',
  'topics',
  'campaigns',
  'profiles',
  'articles',
  'pages',
] as const satisfies PublicCollection[]

const id = '[A-Za-z0-9-]{1,64}'

/** The public id of a document of any public collection, such as `articles/12`. */
export const Ref = z.string().regex(new RegExp(`^(?:${publicCollections.join('|')})/${id}$`))
export type Ref = string

/** The public id of a document of one collection. */
export const refTo = (collection: PublicCollection): z.ZodString =>
  z.string().regex(new RegExp(`^${collection}/${id}$`), { error: `must name a document of ${collection}` })

export const toRef = (collection: PublicCollection, docId: number | string): Ref => `${collection}/${docId}`

export const collectionOf = (ref: Ref): PublicCollection => PublicCollection.parse(ref.slice(0, ref.indexOf('/')))
