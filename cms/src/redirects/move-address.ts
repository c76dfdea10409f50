import type { PayloadRequest } from 'payload'
import { addressableCollections, collectionOf, toRef, type Form, type Ref } from '@kewen/content/contract'
import { pathOf, type Place } from '@kewen/content/routes'
import type { Id } from '../access/member.ts'
import { placeOf, type Context } from '../publications/publication-record.ts'
import { findRedirectFrom, redirects, toFields, type RedirectRow } from './redirect-target.ts'

/** The address of a document's own page; null of what has none. */
export const addressOf = (form: Form | null): string | null => (form && hasPage(form.id) ? pathOf(form) : null)

/** Whether documents of this one's collection have pages that move with their address name. */
export const hasPage = (ref: Ref): boolean =>
  addressableCollections.some((collection) => collection === collectionOf(ref))

/**
 * Keeps old addresses in step with a document whose page moves or appears: its former address becomes an old one, and
 * an old address at which it now stands is one no longer. Answers the redirects that changed; their publications are the
 * caller's to write.
 */
export async function moveAddress(
  context: Context,
  { ref, site, was, is }: { ref: Ref; site: Ref; was: string | null; is: string },
): Promise<Ref[]> {
  const siteId = placeOf(site, context).id
  const taken = await findRedirectFrom(context, siteId, is)
  const changed: Ref[] = []
  if (taken) {
    await context.payload.db.deleteOne({
      collection: redirects,
      where: { id: { equals: taken.id } },
      ...inside(context),
    })
    changed.push(toRef('redirects', taken.id))
  }
  if (was === null || was === is) return changed
  const { collection, id } = placeOf(ref, context)
  const target = toFields({ kind: 'document', document: { relationTo: collection as Place['collection'], value: id } })
  const data = { site: siteId, from: was, ...target }
  const there = await findRedirectFrom(context, siteId, was)
  changed.push(toRef('redirects', there ? await change(context, there.id, data) : await create(context, data)))
  for (const pointing of await findLeadingTo(context, siteId, was))
    changed.push(toRef('redirects', await change(context, pointing.id, target)))
  return changed
}

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

async function change(context: Context, id: Id, data: Record<string, unknown>): Promise<Id> {
  await context.payload.db.updateOne({ collection: redirects, id, data, ...inside(context), returning: false })
  return id
}

async function create(context: Context, data: Record<string, unknown>): Promise<Id> {
  const row = await context.payload.db.create({ collection: redirects, data, ...inside(context) })
  return (row as { id: Id }).id
}

const inside = (context: Context): { req: PayloadRequest } => ({ req: context as PayloadRequest })
