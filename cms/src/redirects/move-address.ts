import { addressableCollections, collectionOf, toRef, type Form, type Ref } from '@kewen/content/contract'
import { pathOf, type Place } from '@kewen/content/routes'
import { placeOf, type Context } from '../publications/publication-record.ts'
import { addRedirect, deleteRedirect, findLeadingTo, findRedirectFrom, leadElsewhere } from './redirect-rows.ts'
import type { RedirectTarget } from './redirect-target.ts'

/** The address of a document's own page; null of what has none. */
export const addressOf = (form: Form | null): string | null => (form && hasPage(form.id) ? pathOf(form) : null)

/** Whether a document is of a collection whose documents have pages that move with their address name. */
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
  const changed: Ref[] = []
  const taken = await findRedirectFrom(context, siteId, is)
  if (taken) changed.push(await deleteRedirect(context, taken.id))
  if (was === null) return changed
  const { collection, id } = placeOf(ref, context)
  const document = { relationTo: collection as Place['collection'], value: id }
  const target: RedirectTarget = { kind: 'document', document }
  const there = await findRedirectFrom(context, siteId, was)
  changed.push(
    there
      ? await leadElsewhere(context, there, target)
      : toRef('redirects', (await addRedirect(context, { site: siteId, from: was, target })).id),
  )
  for (const row of await findLeadingTo(context, siteId, was)) changed.push(await leadElsewhere(context, row, target))
  return changed
}
