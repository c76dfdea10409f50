import type { PayloadRequest } from 'payload'
import { toNewAddress, toOldAddress, toRef, type Ref } from '@kewen/content/contract'
import { homePath, placeOfPath, routesOfLists, type Place } from '@kewen/content/routes'
import type { Id } from '../access/member.ts'
import { isPublished } from '../publications/public-form.ts'
import type { Context } from '../publications/publication-record.ts'

/** Where a redirect leads, as the collection keeps it. */
export type RedirectTarget =
  { kind: 'document'; document: { relationTo: Place['collection']; value: Id } } | { kind: 'address'; href: string }

/** A redirect as the database has it. */
export type RedirectRow = {
  id: Id
  site: Id
  from: string
  kind: RedirectTarget['kind']
  document?: { relationTo: Place['collection']; value: Id } | null
  href?: string | null
}

/** The fields of a redirect's target, those of the other kind empty. */
export const toFields = (target: RedirectTarget): Pick<RedirectRow, 'kind' | 'document' | 'href'> => ({
  kind: target.kind,
  document: target.kind === 'document' ? target.document : null,
  href: target.kind === 'address' ? target.href : null,
})

/** Where a redirect leads. Null where its document was deleted. */
export function targetOf({ kind, document, href }: RedirectRow): RedirectTarget | null {
  if (kind === 'address') return { kind, href: href ?? '/' }
  return document ? { kind, document } : null
}

/** The document that stands, or would stand when it is published, at a path of a site. */
export async function findDocumentAt(
  context: Context,
  site: Id,
  path: string,
): Promise<{ collection: Place['collection']; id: Id; ref: Ref; isPublished: boolean } | null> {
  const place = placeOfPath(path)
  if (!place) return null
  const { collection, ...name } = place
  const [field, value] = Object.entries(name)[0]!
  const row = await context.payload.db.findOne<{ id: Id; _status?: string; deletedAt?: string | null }>({
    collection,
    where: { site: { equals: site }, [field]: { equals: value } },
    select: { _status: true, deletedAt: true } as never,
    req: context as PayloadRequest,
  })
  if (!row || row.deletedAt) return null
  return { collection, id: row.id, ref: toRef(collection, row.id), isPublished: isPublished(context, collection, row) }
}

/** A path of the portal, from what was written: a path, or a full address on one of the site's own hosts. */
export function pathOnSite(written: string, hosts: readonly string[]): string | null {
  const text = written.trim()
  if (!/^https?:\/\//i.test(text)) return toOldAddress(text)
  const url = URL.parse(text)
  return url && hosts.includes(url.hostname) ? toOldAddress(url.pathname + url.search) : null
}

/** Where something written leads: a path of the portal where it is on one of the site's hosts, else another's address. */
export function hrefOf(written: string, hosts: readonly string[]): string | null {
  const address = toNewAddress(written.trim())
  const url = address?.startsWith('http') ? URL.parse(address) : null
  return url && hosts.includes(url.hostname) ? toNewAddress(url.pathname + url.search + url.hash) : address
}

/** The addresses that every portal has for itself. */
const fixed = new Set([
  homePath,
  '/404.html',
  '/410.html',
  '/archive.html',
  '/structure.html',
  ...routesOfLists.map(({ path }) => path),
])
/** Whether a portal has a page at a path whatever is published. */
export const isFixedPath = (path: string): boolean =>
  fixed.has(path) ||
  /^\/(?:help|archive|sitemaps)\/|^\/(?:feed\.xml|atom\.xml|feed\.json|theme\.css|icon\.svg|robots\.txt|sitemap\.xml)$/.test(
    path,
  )

/** The host names of a site. */
export async function hostsOf(context: Context, site: Id): Promise<string[]> {
  const row = await context.payload.db.findOne<{ id: Id; origins?: { origin: string }[] }>({
    collection: 'sites',
    where: { id: { equals: site } },
    select: { origins: true },
    req: context as PayloadRequest,
  })
  return (row?.origins ?? []).flatMap(({ origin }) => URL.parse(origin)?.hostname ?? [])
}
