import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { sqliteAdapter, type SQLiteAdapter } from '@payloadcms/db-sqlite'
import type { Transaction } from '@libsql/client'
import type { DatabaseAdapterObj, Migration } from 'payload'
import { migrations } from './migrations/index.ts'
import { createPatientClient, reasonOfLostCommit } from './patient-client.ts'
import { indexLists } from './list-indexes.ts'
import { indexParents } from './parent-indexes.ts'

const migrationDir = path.join(path.dirname(fileURLToPath(import.meta.url)), 'migrations')

/**
 * SQLite in one file. The schema changes by migrations alone, which run whenever the newsroom starts, in development
 * as in production.
 */
export function createSqliteAdapter(url: string): DatabaseAdapterObj<SQLiteAdapter> {
  const base = sqliteAdapter({
    client: { url },
    migrationDir,
    push: false,
    // A deleted document's id must never name another one: publications and addresses outlive documents.
    autoIncrement: true,
    // Without this SQLite has no transactions in Payload.
    transactionOptions: {},
    afterSchemaInit: [indexLists, indexParents],
  })
  return { ...base, init: (args) => waitForLocks(url, migrateAtStart(showLostCommits(base.init(args)))) }
}

/** Gives the adapter a client of ours before it connects: it keeps one that it finds. */
function waitForLocks(url: string, adapter: SQLiteAdapter): SQLiteAdapter {
  const connect = adapter.connect!.bind(adapter)
  adapter.connect = async (options) => {
    if (!adapter.client) {
      mkdirSync(path.dirname(url.slice('file:'.length)), { recursive: true })
      adapter.client = createPatientClient(url)
      await adapter.client.execute('PRAGMA journal_mode = WAL')
    }
    await connect(options)
  }
  return adapter
}

function migrateAtStart(adapter: SQLiteAdapter): SQLiteAdapter {
  const connect = adapter.connect!.bind(adapter)
  adapter.connect = async (options) => {
    await connect(options)
    if (!options?.hotReload) await adapter.migrate({ migrations: migrations as Migration[] })
  }
  return adapter
}

/** Payload answers success when a COMMIT failed (a full disk, a statement left open): this makes it an error. */
function showLostCommits(adapter: SQLiteAdapter): SQLiteAdapter {
  const commit = adapter.commitTransaction.bind(adapter)
  adapter.commitTransaction = async (id) => {
    const transaction = transactionOf(adapter, await id)
    await commit(id)
    const reason = transaction && reasonOfLostCommit(transaction)
    if (reason !== undefined) throw new Error('The change could not be written to the database', { cause: reason })
  }
  return adapter
}

/** The libsql transaction under a session of Drizzle, which shows it to nobody. */
function transactionOf(adapter: SQLiteAdapter, id: number | string | null): Transaction | undefined {
  const session = id === null ? undefined : adapter.sessions?.[id]
  return (session?.db as unknown as { session?: { tx?: Transaction } } | undefined)?.session?.tx
}
