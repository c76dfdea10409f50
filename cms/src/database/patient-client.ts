import { setTimeout as sleep } from 'node:timers/promises'
import { createClient, type Client, type Transaction } from '@libsql/client'
import { oneAfterAnother } from './one-after-another.ts'

/** For how long a statement waits for the lock of another before it fails, in milliseconds. */
const patience = 10_000

/** A transaction whose COMMIT failed keeps the reason here: Payload swallows the error. */
const lostCommits = new WeakMap<Transaction, unknown>()

/** Why the COMMIT of a transaction failed, or undefined if it did not. */
export const reasonOfLostCommit = (transaction: Transaction): unknown => lostCommits.get(transaction)

/**
 * A libsql client that waits for a locked database. libsql opens a new connection after each transaction, so that the
 * `busy_timeout` of the first is lost, and its driver is synchronous: a wait inside SQLite would block the very process
 * that holds the lock. Each of the repeated calls is atomic, so repeating it is safe.
 */
export function createPatientClient(url: string): Client {
  const client = createClient({ url, timeout: 0 })
  const begin = client.transaction.bind(client) as (mode?: 'write' | 'read' | 'deferred') => Promise<Transaction>
  return Object.assign(client, {
    execute: patiently(client.execute.bind(client) as (...args: unknown[]) => Promise<unknown>),
    batch: patiently(client.batch.bind(client) as (...args: unknown[]) => Promise<unknown>),
    executeMultiple: patiently(client.executeMultiple.bind(client)),
    transaction: oneAfterAnother(
      patiently(async (mode?: 'write' | 'read' | 'deferred') => rememberLostCommit(await begin(mode))),
    ),
  })
}

function patiently<Args extends unknown[], Result>(call: (...args: Args) => Promise<Result>) {
  return async (...args: Args): Promise<Result> => {
    const end = Date.now() + patience
    for (;;) {
      try {
        return await call(...args)
      } catch (error) {
        if (!isBusy(error) || Date.now() > end) throw error
        await sleep(3 + Math.random() * 15)
      }
    }
  }
}

const isBusy = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && String(error.code).startsWith('SQLITE_BUSY')

function rememberLostCommit(transaction: Transaction): Transaction {
  const commit = transaction.commit.bind(transaction)
  transaction.commit = async () => {
    try {
      await commit()
    } catch (error) {
      lostCommits.set(transaction, error)
      throw error
    }
  }
  return transaction
}
