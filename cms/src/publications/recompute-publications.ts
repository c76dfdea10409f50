import type { Payload } from 'payload'
import { publicCollections, toRef, type Ref } from '@kewen/content/contract'
import { recordsOf, rowsOf, type Discrepancy } from './check-publications.ts'
import { inTransaction } from './in-transaction.ts'
import { publishDocument } from './publish-document.ts'
import { UnpublishableError } from './unpublishable-error.ts'

/**
 * Brings every publication in step with the contract as it is now: for a migration that changes the contract, and for
 * one that changed documents without their hooks. Answers the documents that do not fit: their publications stay as
 * they were.
 */
export async function recomputePublications(payload: Payload): Promise<Discrepancy[]> {
  const refused: Discrepancy[] = []
  for await (const ref of refsOf(payload)) {
    try {
      await inTransaction(payload, (req) => publishDocument(req, ref))
    } catch (error) {
      if (!(error instanceof UnpublishableError)) throw error
      refused.push({ ref, problem: error.message })
    }
  }
  return refused
}

/** Every document there is, and then every one that there was. */
async function* refsOf(payload: Payload): AsyncGenerator<Ref> {
  const seen = new Set<Ref>()
  for (const collection of publicCollections)
    for await (const { id } of rowsOf({ payload }, collection)) {
      const ref = toRef(collection, id)
      seen.add(ref)
      yield ref
    }
  for await (const { id } of recordsOf({ payload })) if (!seen.has(id)) yield id
}
