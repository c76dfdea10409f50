import type { Ref } from '../contract/index.ts'
import type { Database } from './database.ts'

export type PageName = { site: Ref; path: string }
export type RecordedReads = ReturnType<typeof recordedReads>

/**
 * Which page read which key. A key is recorded before it is looked up: that something was not found is a dependency
 * like any other.
 */
export function recordedReads(db: Database) {
  const keyNumber = db.one<{ number: number }>('SELECT number FROM key WHERE name = ?')
  const addKey = db.one<{ number: number }>('INSERT INTO key (name) VALUES (?) RETURNING number')
  const pageRow = db.one<{ number: number; reads: Uint8Array | null }>(
    'SELECT number, reads FROM page WHERE site = ? AND path = ?',
  )
  const addPage = db.one<{ number: number }>('INSERT INTO page (site, path) VALUES (?, ?) RETURNING number')
  const setReads = db.run('UPDATE page SET reads = ? WHERE number = ?')
  const dropPage = db.run('DELETE FROM page WHERE number = ?')
  const addRead = db.run('INSERT OR IGNORE INTO read (key, page) VALUES (?, ?)')
  const dropRead = db.run('DELETE FROM read WHERE key = ? AND page = ?')
  const pagesOf = db.all<PageName>(
    'SELECT p.site, p.path FROM key k JOIN read r ON r.key = k.number JOIN page p ON p.number = r.page WHERE k.name = ?',
  )

  const numberOf = (key: string): number => (keyNumber(key) ?? addKey(key)!).number
  const keyName = db.one<{ name: string }>('SELECT name FROM key WHERE number = ?')
  const unpack = (reads: Uint8Array | null): Uint32Array =>
    reads ? new Uint32Array(reads.slice().buffer) : new Uint32Array()

  return {
    /** Remembers what a page read. Nothing is written when it read what it read before. */
    record({ site, path }: PageName, keys: Iterable<string>): void {
      const numbers = Uint32Array.from(Array.from(keys, numberOf)).sort()
      const packed = new Uint8Array(numbers.buffer)
      const page = pageRow(site, path) ?? { ...addPage(site, path)!, reads: null }
      if (page.reads && Buffer.compare(packed, page.reads) === 0) return
      const was = new Set(unpack(page.reads))
      const is = new Set(numbers)
      for (const key of is.difference(was)) addRead(key, page.number)
      for (const key of was.difference(is)) dropRead(key, page.number)
      setReads(packed, page.number)
    },
    /** What a page was last known to read. */
    of: ({ site, path }: PageName): string[] =>
      Array.from(unpack(pageRow(site, path)?.reads ?? null), (number) => keyName(number)!.name),
    /** Forgets a page that is no more. */
    forget({ site, path }: PageName): void {
      const page = pageRow(site, path)
      if (!page) return
      for (const key of unpack(page.reads)) dropRead(key, page.number)
      dropPage(page.number)
    },
    /** The pages that read a key. */
    readersOf: (key: string): PageName[] => pagesOf(key),
  }
}
