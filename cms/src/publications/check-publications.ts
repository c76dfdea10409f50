import { setImmediate as nextTurn } from 'node:timers/promises'
import type { CollectionSlug } from 'payload'
import { publicCollections, refsIn, toRef, type PublicCollection, type Ref } from '@kewen/content/contract'
import type { Row } from './forms/row.ts'
import { isPublished, publicFormOf, withoutJoins } from './public-form.ts'
import { digestOf, publications, type Context, type PublicationRecord } from './publication-record.ts'
import { UnpublishableError } from './unpublishable-error.ts'

/** A document whose publication is not what its published state says. */
export type Discrepancy = { ref: Ref; problem: string }

/** Recomputes the form of every document and compares it with what is kept; empty when all are in step. */
export async function checkPublications(context: Context): Promise<Discrepancy[]> {
  const expected = new Map<Ref, string>()
  const found: Discrepancy[] = []
  for (const collection of publicCollections)
    for await (const row of rowsOf(context, collection)) {
      if (!isPublished(context, collection, row)) continue
      const ref = toRef(collection, row.id)
      try {
        expected.set(ref, digestOf(await publicFormOf(context, collection, row)))
      } catch (error) {
        if (!(error instanceof UnpublishableError)) throw error
        found.push({ ref, problem: error.message })
      }
    }
  for await (const record of recordsOf(context)) {
    const problem = problemOf(record, expected.get(record.id))
    if (problem) found.push({ ref: record.id, problem })
    expected.delete(record.id)
  }
  for (const ref of expected.keys()) found.push({ ref, problem: 'is published, and has no publication' })
  return found
}

function problemOf(record: PublicationRecord, expected: string | undefined): string | null {
  const { digest, refs, urgent } = record
  const form = record.form ?? null
  if (digest !== digestOf(form, record.gone ?? [])) return 'has the digest of another form'
  if ((refs ?? []).toSorted().join() !== refsIn(form).join()) return 'has not the references of its form'
  if (urgent !== (form === null)) return form ? 'is urgent, and no takedown' : 'is a takedown, and not urgent'
  if (form === null) return expected === undefined ? null : 'is a tombstone, and the document is published'
  if (expected === undefined) return 'has a form, and the document is not published'
  return digestOf(form) === expected ? null : 'is not what the document says'
}

/** Every publication, tombstones included. */
export const recordsOf = (context: Context) => everyRow<PublicationRecord>(context, publications)

/** Every document of a collection, with all its languages. */
export const rowsOf = (context: Context, collection: PublicCollection) =>
  everyRow<Row & { id: number | string }>(context, collection)

/** Paged by key: an offset would read all the rows before it. */
async function* everyRow<Stored extends { id: number | string }>(
  { payload, transactionID }: Context,
  collection: CollectionSlug,
): AsyncGenerator<Stored> {
  let after: number | string | undefined
  for (;;) {
    const { docs } = await payload.db.find<Stored>({
      collection,
      ...(after === undefined ? {} : { where: { id: { greater_than: after } } }),
      sort: 'id',
      limit: 200,
      pagination: false,
      ...withoutJoins,
      req: transactionID === undefined ? {} : { payload, transactionID },
    })
    if (docs.length === 0) return
    yield* docs
    after = docs.at(-1)!.id
    // Gives the memory of each page back before the next one is read.
    await nextTurn()
  }
}
