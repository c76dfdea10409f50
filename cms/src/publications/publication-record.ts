import { createHash } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import {
  canonical,
  collectionOf,
  Form,
  isWrittenIn,
  languages,
  refsIn,
  type Language,
  type PublicCollection,
  type Ref,
} from '@kewen/content/contract'
import { languageOf, routesOf } from '@kewen/content/routes'

/** The hidden collection that holds what readers may see of every document. */
export const publications = 'publications'

/**
 * The published state of a document. A tombstone has no form, and the addresses that the document had; a document that
 * lost its English has those it had there.
 */
export type PublicationRecord = {
  id: Ref
  site: Ref
  digest: string
  form: Form | null
  gone: string[]
  /** What the form refers to, so that it can be found when one of them is deleted. */
  refs: Ref[]
  /** A takedown: it goes before everything else. */
  urgent: boolean
  /** Not yet acknowledged by the publisher. */
  pending: boolean
}

/** What a database call needs to belong to the request's transaction. */
export type Context = Pick<PayloadRequest, 'payload' | 'transactionID'>

/**
 * The digest of what readers are to see of a document: of its form, `null` for a tombstone, and of the addresses that are
 * gone, if there are any. It is the SHA-256 of the canonical JSON, in base64url.
 */
export const digestOf = (form: Form | null, gone: string[] = []): string =>
  createHash('sha256')
    .update(canonical(gone.length === 0 ? form : { form, gone }))
    .digest('base64url')

/** The record of a document that is published; `gone` are addresses that it had. */
export const recordOf = (form: Form, gone: string[] = []): PublicationRecord => ({
  id: form.id,
  site: form.site,
  digest: digestOf(form, gone),
  form,
  gone,
  refs: refsIn(form),
  urgent: false,
  pending: true,
})

/** What is kept of what readers last saw. */
export type LastSeen = Partial<Pick<PublicationRecord, 'gone'>> & { form?: unknown }

/** The record of a document that is published no more; `last` is what readers saw of it. */
export function tombstoneOf({ id, site, last }: { id: Ref; site: Ref; last: LastSeen | null }): PublicationRecord {
  const gone = [...new Set([...pagesOf(last?.form), ...(last?.gone ?? [])])]
  return { id, site, digest: digestOf(null, gone), form: null, gone, refs: [], urgent: true, pending: true }
}

/** The pages that a document had for itself, its own in Chinese first, or its old address: they are told to be gone. */
function pagesOf(last: unknown): string[] {
  const form = Form.safeParse(last)
  if (!form.success) return []
  if (form.data.kind === 'redirect') return [form.data.from]
  return languages.flatMap((language) => pagesIn(form.data, language))
}

const pagesIn = (form: Form, language: Language): string[] =>
  isWrittenIn(form, language)
    ? routesOf(form, language)
        .map(({ path }) => path)
        .filter((path) => path.endsWith('.html'))
    : []

/** The pages of a published document that are gone: those in a language in which readers saw it once, and it is no more. */
export function lostPagesOf(form: Form, last: LastSeen | null): string[] {
  const shown = new Set(languages.flatMap((language) => pagesIn(form, language)))
  const seen = [...pagesOf(last?.form), ...(last?.gone ?? [])]
  return [...new Set(seen)].filter((path) => languageOf(path) !== 'zh' && !shown.has(path))
}

/** The collection of a document and its id as the database has it: a number on SQLite, a string on MongoDB. */
export function placeOf(ref: Ref, { payload }: Context): { collection: PublicCollection; id: number | string } {
  const collection = collectionOf(ref)
  const id = ref.slice(collection.length + 1)
  return { collection, id: payload.db.defaultIDType === 'number' ? Number(id) : id }
}
