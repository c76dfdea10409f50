import { boundedMemory } from '../bounded-memory.ts'
import type { Ref } from '../contract/index.ts'
import type { Database } from './database.ts'

export type PageName = { site: Ref; path: string }
/** What a page read before and its next version does not: the numbers of keys. */
export type Superseded = PageName & { keys: number[] }
export type RecordedReads = ReturnType<typeof recordedReads>

/**
 * Which page read which key. A key is recorded before it is looked up: that something was not found is a dependency
 * like any other. Of documents it is also kept which pages of earlier releases read them, until those releases are dropped.
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

  const keysWithin = db.all<{ name: string }>('SELECT name FROM key WHERE name > ? AND name <= ? ORDER BY name')

  const lapse = db.run(
    `INSERT INTO lapsed (key, site, path, release) VALUES (?, ?, ?, ?)
     ON CONFLICT (key, site, path) DO UPDATE SET release = max(release, excluded.release)`,
  )
  const lapsedOf = db.all<{ path: string; release: number }>(
    'SELECT l.path, l.release FROM key k JOIN lapsed l ON l.key = k.number WHERE k.name = ? AND l.site = ?',
  )
  const extend = db.run('UPDATE lapsed SET release = ? WHERE site = ? AND release BETWEEN ? AND ?')
  const dropLapsed = db.run('DELETE FROM lapsed WHERE site = ? AND release < ?')

  // A key keeps its number for ever, unless the transaction that gave it one is undone.
  const numbers = boundedMemory<number>(50_000)
  db.onRollback(numbers.forget)
  const numberOf = (key: string): number => numbers.recall(key, () => (keyNumber(key) ?? addKey(key)!).number)
  const keyName = db.one<{ name: string }>('SELECT name FROM key WHERE number = ?')
  const pack = (numbers: ReadonlySet<number>): Uint8Array => new Uint8Array(Uint32Array.from(numbers).sort().buffer)
  const unpack = (reads: Uint8Array | null): Uint32Array =>
    reads ? new Uint32Array(reads.slice().buffer) : new Uint32Array()

  function drop(key: number, { site, path, number }: PageName & { number: number }, release: number): void {
    dropRead(key, number)
    if (release > 0 && isOfDocument(keyName(key)!.name)) lapse(key, site, path, release)
  }

  return {
    /**
     * Remembers what a page read. Nothing is written when it read what it read before. `release` is the last whose page
     * may show what it reads no more, 0 where there is none.
     */
    record({ site, path }: PageName, keys: Iterable<string>, release: number): void {
      const numbers = new Set(Array.from(keys, numberOf))
      const packed = pack(numbers)
      const page = pageRow(site, path) ?? { ...addPage(site, path)!, reads: null }
      if (page.reads && Buffer.compare(packed, page.reads) === 0) return
      const was = new Set(unpack(page.reads))
      for (const key of numbers.difference(was)) addRead(key, page.number)
      for (const key of was.difference(numbers)) drop(key, { site, path, number: page.number }, release)
      setReads(packed, page.number)
    },
    /** Remembers what a page reads beside what it read before. Returns what it only read before. */
    recordBeside({ site, path }: PageName, keys: Iterable<string>): Superseded {
      const page = pageRow(site, path) ?? { ...addPage(site, path)!, reads: null }
      const was = new Set(unpack(page.reads))
      const is = new Set(Array.from(keys, numberOf))
      const fresh = is.difference(was)
      for (const key of fresh) addRead(key, page.number)
      if (fresh.size > 0 || !page.reads) setReads(pack(was.union(is)), page.number)
      return { site, path, keys: [...was.difference(is)] }
    },
    /** Forgets what a page only read before. */
    forgetSuperseded({ site, path, keys }: Superseded, release: number): void {
      const page = pageRow(site, path)
      if (!page || keys.length === 0) return
      for (const key of keys) drop(key, { site, path, number: page.number }, release)
      setReads(pack(new Set(unpack(page.reads)).difference(new Set(keys))), page.number)
    },
    /** What a page was last known to read. */
    of: ({ site, path }: PageName): string[] =>
      Array.from(unpack(pageRow(site, path)?.reads ?? null), (number) => keyName(number)!.name),
    /** Forgets a page that is no more, and that `release` was the last that may have had. */
    forget({ site, path }: PageName, release: number): void {
      const page = pageRow(site, path)
      if (!page) return
      for (const key of unpack(page.reads)) drop(key, { site, path, number: page.number }, release)
      dropPage(page.number)
    },
    /** The pages that read a key. */
    readersOf: (key: string): PageName[] => pagesOf(key),
    /** The keys that sort after one and not after another. */
    keysWithin: (after: string, upTo: string): string[] => keysWithin(after, upTo).map(({ name }) => name),
    /** The pages of a site that read a key once, each with the last release that may show it. */
    lapsedReadersOf: (key: string, site: Ref): { path: string; release: number }[] => lapsedOf(key, site),
    /** Says that a release shows what an earlier one shows. */
    extendLapsed: (site: Ref, { from, to }: { from: number; to: number }): void => void extend(to, site, from, to),
    /** Forgets what only releases before this one read. */
    forgetLapsed: (site: Ref, release: number): void => void dropLapsed(site, release),
  }
}

const isOfDocument = (key: string): boolean => key.startsWith('doc:') || key.startsWith('card:')
