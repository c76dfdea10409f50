import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import { sql } from '@payloadcms/db-sqlite/drizzle'
import { z } from 'zod'
import { Digest, Ref } from '@kewen/content/contract'
import type { PublicationTable } from './publication-table.ts'

const Rows = z.array(z.object({ id: Ref, digest: Digest }))

/** Rows in one transaction: it holds the lock against editors for some milliseconds. */
const batch = 500

/** Publications in SQLite. */
export function sqliteTable(db: SQLiteAdapter): PublicationTable {
  async function strikeOffAtOnce(rows: { id: Ref; digest: string }[]): Promise<void> {
    // The transaction waits for its turn among those of the editors; a statement without one would try its luck.
    const transaction = await db.beginTransaction()
    if (transaction === null) throw new Error('SQLite gave no transaction. Is transactionOptions set?')
    try {
      const { db: session } = db.sessions![transaction]! as unknown as { db: SQLiteAdapter['drizzle'] }
      // The plus keeps SQLite from going through all that is pending for each of the rows, instead of to the row.
      await session.run(
        sql`UPDATE publications SET pending = 0 FROM json_each(${JSON.stringify(rows)}) AS row
            WHERE publications.id = row.value ->> 'id' AND digest = row.value ->> 'digest' AND +pending = 1`,
      )
      await db.commitTransaction(transaction)
    } catch (error) {
      await db.rollbackTransaction(transaction)
      throw error
    }
  }

  return {
    // A question costs some 50 µs in the newsroom's own process.
    glance: 10,
    async isAnythingPending() {
      const found = await db.drizzle.all(
        sql`SELECT 1 FROM publications WHERE pending = 1 UNION ALL SELECT 1 FROM rollback_wishes WHERE pending = 1 LIMIT 1`,
      )
      return found.length > 0
    },
    digests: async ({ after, limit }) =>
      Rows.parse(
        await db.drizzle.all(
          sql`SELECT id, digest FROM publications WHERE id > ${after ?? ''} ORDER BY id LIMIT ${limit}`,
        ),
      ),
    async strikeOff(rows) {
      for (let start = 0; start < rows.length; start += batch) await strikeOffAtOnce(rows.slice(start, start + batch))
    },
  }
}
