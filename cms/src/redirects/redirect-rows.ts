import type { CollectionSlug, PayloadRequest } from 'payload'
import { toRef, type Ref } from '@kewen/content/contract'
import type { Id } from '../access/member.ts'
import type { Context } from '../publications/publication-record.ts'
import { toFields, type RedirectRow, type RedirectTarget } from './redirect-target.ts'

/** The old addresses as rows of the database, in the request's transaction and without hooks. */
const redirects = 'redirects' as CollectionSlug

/** The redirect at an old address of a site. */
export const findRedirectFrom = (context: Context, site: Id, from: string): Promise<RedirectRow | null> =>
  context.payload.db.findOne<RedirectRow>({
    collection: redirects,
    where: { site: { equals: site }, from: { equals: from } },
    ...inside(context),
  })

export const findRedirect = (context: Context, id: Id): Promise<RedirectRow | null> =>
  context.payload.db.findOne<RedirectRow>({ collection: redirects, where: { id: { equals: id } }, ...inside(context) })

/** The redirects of a site that lead to an address by its path. */
export async function findLeadingTo(context: Context, site: Id, path: string): Promise<RedirectRow[]> {
  const { docs } = await context.payload.db.find<RedirectRow>({
    collection: redirects,
    where: { site: { equals: site }, kind: { equals: 'address' }, href: { equals: path } },
    limit: 0,
    pagination: false,
    ...inside(context),
  })
  return docs
}

/** Lets a redirect lead elsewhere. The whole row is written: SQLite's adapter inserts before it sees that it is there. */
export async function leadElsewhere(context: Context, row: RedirectRow, target: RedirectTarget): Promise<Ref> {
  const { id, site, from } = row
  const data = { site, from, ...toFields(target) }
  await context.payload.db.updateOne({ collection: redirects, id, data, ...inside(context), returning: false })
  return toRef('redirects', id)
}

export async function addRedirect(
  context: Context,
  { site, from, target }: { site: Id; from: string; target: RedirectTarget },
): Promise<RedirectRow> {
  const data = { site, from, ...toFields(target) }
  const row: unknown = await context.payload.db.create({ collection: redirects, data, ...inside(context) })
  return row as RedirectRow
}

export async function deleteRedirect(context: Context, id: Id): Promise<Ref> {
  await context.payload.db.deleteOne({ collection: redirects, where: { id: { equals: id } }, ...inside(context) })
  return toRef('redirects', id)
}

const inside = (context: Context): { req: PayloadRequest } => ({ req: context as PayloadRequest })
