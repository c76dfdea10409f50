import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'
import { OldAddress } from '@kewen/content/contract'
import type { Id } from '../access/member.ts'
import { stringOf } from '../publications/forms/row.ts'
import type { Context } from '../publications/publication-record.ts'
import { invalidField } from '../words/refuse.ts'
import type { Words } from '../words/words.ts'
import { findRedirectFrom } from './redirect-rows.ts'
import {
  findDocumentAt,
  hostsOf,
  hrefOf,
  isFixedPath,
  pathOnSite,
  targetOf,
  toFields,
  type RedirectTarget,
} from './redirect-target.ts'
import { redirectWords } from './redirect-words.ts'

/** What is wrong with a field of a redirect. */
type Fault = { path: 'from' | 'href'; why: Words }

/**
 * Brings a redirect into the form in which it is kept: the old address as readers ask for it, and where it leads in one
 * step. Refuses what cannot be an old address, and what would lead in a circle.
 */
export const checkRedirect: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  const site: Id = data['site']
  const hosts = await hostsOf(req, site)
  const id: Id | undefined = originalDoc?.id
  const from = await settleFrom(req, { written: stringOf(data['from']) ?? '', site, hosts, id })
  const target = await settleTarget(req, { data, from, site, hosts })
  return { ...data, from, ...toFields(target) }
}

async function settleFrom(
  req: PayloadRequest,
  { written, site, hosts, id }: { written: string; site: Id; hosts: string[]; id: Id | undefined },
): Promise<string> {
  const path = pathOnSite(written, hosts)
  if (path === null) throw fault(req, { path: 'from', why: redirectWords.noPath(hosts) })
  if (!OldAddress.safeParse(path).success || isFixedPath(path))
    throw fault(req, { path: 'from', why: redirectWords.kept(path) })
  if ((await findDocumentAt(req, site, path))?.isPublished)
    throw fault(req, { path: 'from', why: redirectWords.live(path) })
  const other = await findRedirectFrom(req, site, path)
  if (other && String(other.id) !== String(id)) throw fault(req, { path: 'from', why: redirectWords.twice(path) })
  return path
}

async function settleTarget(
  req: PayloadRequest,
  { data, from, site, hosts }: { data: Record<string, unknown>; from: string; site: Id; hosts: string[] },
): Promise<RedirectTarget> {
  if (data['kind'] === 'document') return { kind: 'document', document: data['document'] as never }
  const href = hrefOf(stringOf(data['href']) ?? '', hosts)
  if (href === null) throw fault(req, { path: 'href', why: redirectWords.noAddress })
  const target = await resolveHref(req, site, href)
  if (target.kind === 'address' && target.href === from) throw fault(req, { path: 'href', why: redirectWords.circle })
  return target
}

/** Where an address leads in the end: to the document that stands there, or on along a redirect. */
export async function resolveHref(context: Context, site: Id, href: string): Promise<RedirectTarget> {
  if (!href.startsWith('/')) return { kind: 'address', href }
  const path = href.split('#', 1)[0]!
  const document = await findDocumentAt(context, site, path)
  if (document) return { kind: 'document', document: { relationTo: document.collection, value: document.id } }
  const next = await findRedirectFrom(context, site, path)
  return (next && targetOf(next)) ?? { kind: 'address', href }
}

const fault = (req: PayloadRequest, { path, why }: Fault) =>
  invalidField(req, { path, label: redirectWords.labels[path], why })
