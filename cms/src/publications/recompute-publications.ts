import { commitTransaction, createLocalReq, initTransaction, killTransaction, type Payload } from 'payload'
import { publicCollections, toRef } from '@kewen/content/contract'
import { rowsOf, type Discrepancy } from './check-publications.ts'
import { publishDocument } from './publish-document.ts'
import { UnpublishableError } from './unpublishable-error.ts'

/**
 * Brings every publication in step with the contract as it is now: for a migration that changes the contract, and for
 * one that changed documents without their hooks. Answers the documents that do not fit: their publications stay as
 * they were.
 */
export async function recomputePublications(payload: Payload): Promise<Discrepancy[]> {
  const refused: Discrepancy[] = []
  for (const collection of publicCollections)
    for await (const { id } of rowsOf({ payload }, collection)) {
      const ref = toRef(collection, id)
      try {
        await inTransaction(payload, (req) => publishDocument(req, ref))
      } catch (error) {
        if (!(error instanceof UnpublishableError)) throw error
        refused.push({ ref, problem: error.message })
      }
    }
  return refused
}

async function inTransaction(
  payload: Payload,
  work: (req: Awaited<ReturnType<typeof createLocalReq>>) => Promise<void>,
) {
  const req = await createLocalReq({}, payload)
  await initTransaction(req)
  try {
    await work(req)
    await commitTransaction(req)
  } catch (error) {
    await killTransaction(req)
    throw error
  }
}
