import type { Context } from './publication-record.ts'

const turns = new Map<number | string, Promise<unknown>>()

/**
 * Does one thing after the other within a transaction. Payload changes the documents of a bulk operation side by side;
 * two of them that publish the same referrer must not read before and write after each other.
 */
export async function inTurn<Result>({ transactionID }: Context, work: () => Promise<Result>): Promise<Result> {
  const key = (await transactionID) ?? 'no transaction'
  const mine = (turns.get(key) ?? Promise.resolve()).then(work, work)
  turns.set(key, mine)
  try {
    return await mine
  } finally {
    if (turns.get(key) === mine) turns.delete(key)
  }
}
