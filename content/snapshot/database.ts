import { DatabaseSync, type SQLInputValue } from 'node:sqlite'

const decoder = new TextDecoder()

/** A value kept as JSON in a BLOB. */
export const fromJson = <T>(json: Uint8Array): T => JSON.parse(decoder.decode(json)) as T

export type Database = ReturnType<typeof openDatabase>

/** A SQLite file with prepared statements that are kept. One process writes it, many may read. */
export function openDatabase(file: string, options: { readOnly: boolean; schema: string; format: number }) {
  const { readOnly, schema, format } = options
  const db = new DatabaseSync(file, { readOnly, timeout: 5000 })
  const found = Number(db.prepare('PRAGMA user_version').get()!['user_version'])
  if (found !== format && (readOnly || found !== 0)) {
    db.close()
    throw new Error(`${file} is a snapshot of format ${found}, not ${format}. Delete it: it will be pulled anew.`)
  }
  if (!readOnly)
    db.exec(`PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; ${schema}; PRAGMA user_version = ${format}`)
  db.exec('PRAGMA cache_size = -16384')
  const onRollback: (() => void)[] = []
  return {
    one<Row>(sql: string) {
      const statement = db.prepare(sql)
      return (...values: SQLInputValue[]): Row | undefined => statement.get(...values) as Row | undefined
    },
    all<Row>(sql: string) {
      const statement = db.prepare(sql)
      return (...values: SQLInputValue[]): Row[] => statement.all(...values) as Row[]
    },
    run(sql: string) {
      const statement = db.prepare(sql)
      return (...values: SQLInputValue[]): number => Number(statement.run(...values).changes)
    },
    /** All of the work or nothing of it; a reader sees one state from its begin to its end. */
    transaction<T>(work: () => T): T {
      db.exec(readOnly ? 'BEGIN' : 'BEGIN IMMEDIATE')
      try {
        const result = work()
        db.exec('COMMIT')
        return result
      } catch (error) {
        // The database may have undone it by itself, and then refuses to.
        for (const forget of onRollback) forget()
        db.exec('ROLLBACK')
        throw error
      }
    },
    /** Has something done for each transaction of which nothing is left. */
    onRollback: (forget: () => void): void => void onRollback.push(forget),
    begin: (): void => db.exec('BEGIN'),
    end: (): void => db.exec('COMMIT'),
    close: (): void => db.close(),
  }
}
