import type { BaseFilter, CollectionSlug, Payload, Where } from 'payload'
import type { Id } from '../access/member.ts'
import { toBlocks } from '../body/to-blocks.ts'

/** What a document is made of, for those that are written as drafts: without any of it, nobody wrote anything. */
const substance = {
  articles: ['title', 'body', 'cover'],
  campaigns: ['name', 'body', 'cover'],
  pages: ['title', 'body'],
  profiles: ['name', 'biography', 'portrait'],
} as const
type Drafted = keyof typeof substance

const placeholder = 'untitled-'

/** For how long an empty draft is kept: its editor may still be at lunch. In milliseconds. */
const gracePeriod = 24 * 60 * 60 * 1000

/**
 * Leaves empty drafts out of lists: Payload makes one whenever somebody opens the form of a new document, since it
 * could not save by itself otherwise.
 */
export const withoutEmptyDrafts = (collection: Drafted): BaseFilter => {
  const where = withoutEmptyDraftsOf(collection)
  return () => where
}

/** See `withoutEmptyDrafts`. */
export function withoutEmptyDraftsOf(collection: Drafted): Where {
  const [, ...others] = substance[collection]
  // Not `not_like`: Payload compares it with the whole slug on SQLite, and with a part of it on MongoDB.
  return {
    or: [
      { slug: { less_than: placeholder } },
      { slug: { greater_than: `${placeholder}~` } },
      ...others.map((field): Where => ({ [field]: { exists: true } })),
    ],
  }
}

/** Deletes the drafts of yesterday and before in which nobody wrote anything. Answers how many. */
export async function sweepEmptyDrafts(payload: Payload, now: Date): Promise<number> {
  let count = 0
  for (const collection of Object.keys(substance) as Drafted[])
    for (const id of await emptyDraftsOf(payload, { collection, before: new Date(now.getTime() - gracePeriod) })) {
      await payload.delete({ collection, id })
      count += 1
    }
  return count
}

type Row = { id: Id; updatedAt: string } & Record<string, unknown>

/** An empty draft's newest version says so in every language; the main row is what it was when the form was opened. */
async function emptyDraftsOf(
  payload: Payload,
  { collection, before }: { collection: Drafted; before: Date },
): Promise<Id[]> {
  const { docs } = await payload.db.find<Row>({
    collection: collection as CollectionSlug,
    where: {
      slug: { like: placeholder },
      _status: { equals: 'draft' },
      updatedAt: { less_than: before.toISOString() },
    },
    limit: 500,
    pagination: false,
  })
  const empty: Id[] = []
  for (const { id } of docs) {
    const { docs: versions } = await payload.db.findVersions<Row>({
      collection: collection as CollectionSlug,
      where: { parent: { equals: id }, latest: { equals: true } },
      limit: 1,
      pagination: false,
    })
    const newest = versions[0]
    if (!newest || new Date(newest.updatedAt) >= before) continue
    if (substance[collection].every((field) => isBlank(newest.version[field]))) empty.push(id)
  }
  return empty
}

/** Whether a value of any language says nothing. */
function isBlank(value: unknown): boolean {
  if (value === null || value === undefined) return true
  if (typeof value === 'string') return value.trim() === ''
  if (typeof value !== 'object') return false
  return 'root' in value ? hasNoBlocks(value) : Object.values(value).every(isBlank)
}

function hasNoBlocks(state: object): boolean {
  try {
    return toBlocks(state).length === 0
  } catch {
    // What cannot be read was written by somebody.
    return false
  }
}
