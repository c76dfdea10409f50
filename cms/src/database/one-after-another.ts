import { setTimeout as sleep } from 'node:timers/promises'
import type { Transaction } from '@libsql/client'

type Begin = (mode?: 'write' | 'read' | 'deferred') => Promise<Transaction>

/** For how long a transaction waits for those before it, in milliseconds. */
const patience = 60_000

/**
 * SQLite has one writer at a time. Its transactions wait for each other here, in the order in which they came: left to
 * the lock of the file they would come on by chance, and each would hold one of the client's few connections meanwhile.
 */
export function oneAfterAnother(begin: Begin): Begin {
  let last: Promise<void> = Promise.resolve()
  return async (mode) => {
    const before = last
    const { promise: ended, resolve: end } = Promise.withResolvers<void>()
    last = before.then(() => ended)
    try {
      await inTime(before)
      return endingWith(await begin(mode), end)
    } catch (error) {
      end()
      throw error
    }
  }
}

async function inTime(turn: Promise<void>): Promise<void> {
  const abort = new AbortController()
  const tooLate = sleep(patience, undefined, { signal: abort.signal }).then(() => {
    throw new Error(`The database was busy for ${patience / 1000} s: nothing was saved. Try again.`)
  })
  try {
    await Promise.race([turn, tooLate])
  } finally {
    abort.abort()
    tooLate.catch(() => undefined)
  }
}

/** Calls `end` as soon as the transaction is over, however it ends. */
function endingWith(transaction: Transaction, end: () => void): Transaction {
  const commit = transaction.commit.bind(transaction)
  const rollback = transaction.rollback.bind(transaction)
  const close = transaction.close.bind(transaction)
  return Object.assign(transaction, {
    commit: () => commit().finally(end),
    rollback: () => rollback().finally(end),
    close: () => {
      close()
      end()
    },
  })
}
