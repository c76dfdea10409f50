import * as fs from 'node:fs'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { readRecord } from '../publisher/releases/release-record.ts'

/** A file that shows something; a media file shows it by being there. */
type Trace = { file: string; mark: string | null }

/** All that stands in the releases of a portal that are kept, as files. */
export class ReleasedBytes {
  readonly #portal: string

  constructor(portal: string) {
    this.#portal = portal
  }

  newest(): number {
    return Math.max(...this.#numbers())
  }

  /**
   * The files of all kept releases that have a mark, or bear one of the names. Exact where the mark was nowhere before
   * the release `since`: whatever came to have it was changed by that release or a later one.
   */
  traces({ mark, names, since }: { mark: string; names: string[]; since: number }): Trace[] {
    const numbers = this.#numbers().filter((number) => number >= since)
    const paths = new Set(numbers.flatMap((number) => this.#changedBy(number)))
    const found = new Map<string, Trace>()
    for (const number of numbers)
      for (const path of paths) {
        const file = this.#fileOf(number, path)
        if (!file) continue
        if (names.some((name) => path.endsWith(`/${name}`))) found.set(file, { file, mark: null })
        else if (fs.readFileSync(file).includes(mark)) found.set(file, { file, mark })
      }
    return [...found.values()]
  }

  /** Resolves when none of these files is there, or none has its mark. Throws where one has after a minute. */
  async waitUntilGone(traces: Trace[], signal: AbortSignal): Promise<void> {
    const end = performance.now() + 60_000
    let left = traces
    for (;;) {
      left = left.filter(isThere)
      if (left.length === 0) return
      signal.throwIfAborted()
      if (performance.now() > end) throw new Error(`${left[0]!.file} still has what was taken down, after a minute.`)
      await delay(2)
    }
  }

  /** Every file below all kept releases, and what no release names, that has a mark. Reads all of it. */
  scan(mark: string): { files: number; marked: string[] } {
    const seen = new Set<number>()
    const marked: string[] = []
    const look = (folder: string): void => {
      for (const entry of entriesOf(folder)) {
        const path = join(folder, entry.name)
        if (entry.isDirectory()) look(path)
        else if (entry.isFile()) {
          // The publisher goes on dropping what no release names.
          const { ino } = fs.statSync(path, { throwIfNoEntry: false }) ?? {}
          if (ino === undefined || seen.has(ino)) continue
          seen.add(ino)
          if (isThere({ file: path, mark })) marked.push(path)
        }
      }
    }
    look(this.#portal)
    return { files: seen.size, marked }
  }

  #numbers(): number[] {
    return fs.readdirSync(join(this.#portal, 'releases')).map(Number)
  }

  #changedBy(number: number): string[] {
    return readRecord(this.#portal, number).changes.flatMap(({ path, removed }) => (removed ? [] : [path]))
  }

  /** The file under its own name: releases are links to folders that they share. */
  #fileOf(number: number, path: string): string | null {
    try {
      return fs.realpathSync(join(this.#portal, 'releases', String(number), path))
    } catch {
      return null
    }
  }
}

function entriesOf(folder: string): fs.Dirent[] {
  try {
    return fs.readdirSync(folder, { withFileTypes: true })
  } catch {
    return []
  }
}

function isThere({ file, mark }: Trace): boolean {
  try {
    return mark === null ? fs.existsSync(file) : fs.readFileSync(file).includes(mark)
  } catch {
    return false
  }
}
