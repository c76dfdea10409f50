import { collectionOf, Form, type Media, Ref } from '@kewen/content/contract'
import type { Demo, Picture } from '@kewen/content/demo'

/** What a picture has become in a store of media files. */
export type StoredPicture = Pick<Media, 'type' | 'filename' | 'width' | 'height' | 'files'>

/** Draws a picture and stores its files. */
export type StorePicture = (picture: Picture) => Promise<StoredPicture>

/**
 * A demonstration as a newsroom would publish it, without one. Portals have documents of the same names, so each id
 * gets the key of its site; `port` is where the portals are served. Rejects where a document does not fit the contract.
 */
export async function toPublicForms(
  { site, documents, pictures }: Demo,
  { store, port }: { store: StorePicture; port: number },
): Promise<Form[]> {
  const origins = site.origins.map((origin) => origin.replace(/:\d+$/, `:${port}`))
  const media: Media[] = []
  for (const picture of pictures) media.push(await toMedia(picture, site.id, store))
  return [{ ...site, origins }, ...documents, ...media].map((form) => Form.parse(withSiteInIds(form, site.key)))
}

async function toMedia(picture: Picture, site: Ref, store: StorePicture): Promise<Media> {
  const { id, alt, caption, credit } = picture
  const stored = await store(picture)
  return {
    kind: 'media',
    id,
    site,
    alt,
    ...(caption && { caption }),
    credit,
    licence: 'own',
    focal: { x: 50, y: 50 },
    ...stored,
  }
}

/** The same with the key of the site in every id: `articles/a-story` becomes `articles/ordos-a-story`. */
function withSiteInIds(value: unknown, key: string): unknown {
  if (Array.isArray(value)) return value.map((member) => withSiteInIds(member, key))
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, withSiteInIds(member, key)]))
  if (typeof value !== 'string' || !Ref.safeParse(value).success || collectionOf(value) === 'sites') return value
  return value.replace('/', `/${key}-`)
}
