import type { Form, PublicCollection, Ref } from '@kewen/content/contract'
import { refsIn, toRef } from '@kewen/content/contract'
import { formOf } from './forms/form-of.ts'
import { pruneForm } from './forms/prune-form.ts'
import type { Row } from './forms/row.ts'
import { withShare } from '../share/share-records.ts'
import { placeOf, publications, type Context, type PublicationRecord } from './publication-record.ts'

/** A form needs no joins. Payload’s type lets them be left out for a collection that is named only. */
export const withoutJoins = { joins: false as never }

type StoredRow = Row & { id: number | string }

/** The main row of a document with all its languages, or null when it was deleted. It holds the published state. */
export const readRow = async (context: Context, ref: Ref): Promise<StoredRow | null> => {
  const { collection, id } = placeOf(ref, context)
  return context.payload.db.findOne<StoredRow>({
    collection,
    where: { id: { equals: id } },
    ...withoutJoins,
    req: context,
  })
}

/**
 * Whether readers may see a row. A draft over a published document leaves its main row as it is, and so does the
 * trash, which only dates it.
 */
export function isPublished(context: Context, collection: PublicCollection, row: Row): boolean {
  if (row['deletedAt']) return false
  return hasDrafts(context, collection) ? row['_status'] === 'published' : true
}

/** Whether the documents of a collection have drafts; without them, whatever is saved is public. */
const hasDrafts = ({ payload }: Context, collection: PublicCollection): boolean =>
  Boolean(payload.collections[collection]?.config.versions?.drafts)

/** The public form of a published row, without documents that were deleted. Throws UnpublishableError. */
export async function publicFormOf(context: Context, collection: PublicCollection, row: Row): Promise<Form> {
  const form = await withShare(context, formOf(collection, row))
  return pruneForm(form, await missingAmong(context, refsIn(form)))
}

/** The documents that are no more. What is published exists; only of the rest must the collections be asked. */
async function missingAmong(context: Context, refs: Ref[]): Promise<Set<Ref>> {
  const missing = new Set(refs)
  if (refs.length === 0) return missing
  const published = await context.payload.db.find<Pick<PublicationRecord, 'id'>>({
    collection: publications,
    where: { id: { in: refs }, urgent: { equals: false } },
    select: { id: true },
    pagination: false,
    limit: refs.length,
    req: context,
  })
  for (const { id } of published.docs) missing.delete(id)
  for (const [collection, ids] of idsByCollection(context, missing)) {
    const { docs } = await context.payload.db.find<StoredRow>({
      collection,
      where: { id: { in: ids } },
      select: { id: true },
      pagination: false,
      limit: ids.length,
      req: context,
    })
    for (const { id } of docs) missing.delete(toRef(collection, id))
  }
  return missing
}

function idsByCollection(context: Context, refs: Iterable<Ref>): Map<PublicCollection, (number | string)[]> {
  const places = [...refs].map((ref) => placeOf(ref, context))
  const grouped = Map.groupBy(places, ({ collection }) => collection)
  return new Map([...grouped].map(([collection, group]) => [collection, group.map(({ id }) => id)]))
}
