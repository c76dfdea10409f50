import { z } from 'zod'
import { collectionOf, type Language, type PublicCollection, type Ref } from '@kewen/content/contract'

/**
 * The fields of a document under the newsroom's names. Documents are named by their public ids, bodies are blocks of
 * the contract, and a moment or a day near to the edit is told by how far it lies ahead.
 */
export type Fields = Record<string, unknown>

/** A moment that lies so many minutes after the edit. */
export const MinutesFromNow = z.strictObject({ minutesFromNow: z.number() })
export type MinutesFromNow = z.infer<typeof MinutesFromNow>
/** The day of the calendar that lies so many days after the edit's. */
export const DaysFromNow = z.strictObject({ daysFromNow: z.int() })
export type DaysFromNow = z.infer<typeof DaysFromNow>

/** An edit as somebody in the newsroom makes it. `document` names what the newsroom has, or what an edit made before. */
export type Edit =
  | { kind: 'create'; document: Ref; site: Ref; isPublished: boolean; fields: Fields }
  /** Saves and publishes; what was taken down is published again. */
  | { kind: 'change'; document: Ref; fields: Fields; language: Language }
  /** Saves a draft, of which readers may see nothing. */
  | { kind: 'draft'; document: Ref; fields: Fields }
  | { kind: 'unpublish' | 'trash' | 'restore' | 'delete'; document: Ref }
  /** Goes back to the oldest version that is kept. */
  | { kind: 'revert'; document: Ref }
  /** A new file, or another in the place of one that is there. */
  | { kind: 'upload'; document: Ref; site: Ref; isNew: boolean; text: string; shape: Shape; fields: Fields }
  /** 整体发布 and 整体撤下 of a campaign (`document`) with others: now, or in so many minutes. */
  | { kind: 'together'; document: Ref; change: 'publish' | 'unpublish'; documents: Ref[]; at: MinutesFromNow | null }

/** What a file is, whatever it is used as. */
export const shapes = ['picture', 'drawing', 'document'] as const
export type Shape = (typeof shapes)[number]

/** What the newsroom is known to have of a document, but for what a schedule has changed since. */
export type Known = { document: Ref; state: 'published' | 'draft' | 'trashed' }
/** The documents of a site that edits may be about: none names another site's. `made` counts those that edits have made. */
export type World = { site: Ref; documents: Known[]; made: number }

const drafted: PublicCollection[] = ['articles', 'campaigns', 'profiles', 'pages']

/** Whether documents of a collection are written as drafts first. Of the others readers see whatever is saved. */
export const hasDrafts = (document: Ref): boolean => drafted.includes(collectionOf(document))

/**
 * Whether the newsroom may refuse an edit: it deletes nothing that is in use, lets no campaign stand below itself, keeps
 * a text in Chinese for as long as there is one in English, takes no site whose navigation or home page demands a
 * document that was deleted, publishes nothing together of which one part may not be published, and gives no address
 * twice. It strikes off by itself an old address that comes into use again. `hasDaringDraft`: the
 * document has had a draft that was daring.
 */
export function mayBeRefused(edit: Edit, { hasDaringDraft }: { hasDaringDraft: boolean }): boolean {
  if (edit.kind === 'together') return true
  if (edit.kind === 'delete') return !hasDrafts(edit.document) || collectionOf(edit.document) === 'campaigns'
  if ('fields' in edit && 'slug' in edit.fields) return true
  if (['change', 'restore', 'revert'].includes(edit.kind) && hasDaringDraft) return true
  if (edit.kind !== 'change') return false
  if (edit.language === 'en') return true
  if (['redirects', 'sites'].includes(collectionOf(edit.document))) return true
  return isDaring(edit.fields)
}

/**
 * Whether fields may hold what cannot be published: a campaign below itself, an address that is taken, or no Chinese where
 * there is English.
 */
export const isDaring = (fields: Fields): boolean =>
  'parent' in fields || 'slug' in fields || JSON.stringify(fields).includes(':null')

/** The world after an edit. What the newsroom would not delete is left alone from then on. */
export function worldAfter(world: World, edit: Edit): World {
  if (edit.kind === 'together') return edit.at ? world : { ...world, documents: world.documents.map(changedBy(edit)) }
  const { site, documents, made } = world
  const others = documents.filter(({ document }) => document !== edit.document)
  const before = documents.find(({ document }) => document === edit.document)
  const state = stateAfter(edit, before?.state)
  return {
    site,
    documents: state ? [...others, { document: edit.document, state }] : others,
    made: made + (before ? 0 : 1),
  }
}

const changedBy =
  ({ documents, change }: Edit & { kind: 'together' }) =>
  (known: Known): Known =>
    documents.includes(known.document) ? { ...known, state: change === 'publish' ? 'published' : 'draft' } : known

function stateAfter(
  edit: Exclude<Edit, { kind: 'together' }>,
  before: Known['state'] | undefined,
): Known['state'] | null {
  switch (edit.kind) {
    case 'create':
      return edit.isPublished ? 'published' : 'draft'
    case 'change':
    case 'restore':
    case 'upload':
      return 'published'
    case 'draft':
    case 'revert':
      return before ?? 'draft'
    case 'unpublish':
      return 'draft'
    case 'trash':
      return 'trashed'
    case 'delete':
      return null
  }
}
