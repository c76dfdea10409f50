import * as fs from 'node:fs'
import { basename, join } from 'node:path'
import { readPurged, readRecord, recordFiles, type ReleaseRecord } from './release-record.ts'

/** The names under which a portal's releases stand: `current` → `releases/N` → `nodes/ROOT`, and their records. */
export function releaseShelf(folder: string) {
  const at = (...names: string[]): string => join(folder, ...names)
  for (const name of ['releases', 'records']) fs.mkdirSync(at(name), { recursive: true })
  fs.rmSync(at('current.new'), { force: true })

  const record = (number: number): ReleaseRecord => readRecord(folder, number)
  /** Nothing that readers see depends on a record: one that a broken disk has damaged stops nothing. */
  const orNull = <Value>(read: () => Value): Value | null => {
    try {
      return read()
    } catch {
      return null
    }
  }

  return {
    /** The number of the release that is served, if it is there. */
    current(): number | null {
      if (!fs.lstatSync(at('current'), { throwIfNoEntry: false })) return null
      const number = Number(basename(fs.readlinkSync(at('current'))))
      return this.numbers().includes(number) ? number : null
    },
    /** The oldest first. */
    numbers: (): number[] =>
      fs
        .readdirSync(at('releases'))
        .map(Number)
        .sort((a, b) => a - b),
    rootOf: (number: number): string => basename(fs.readlinkSync(at('releases', String(number)))),
    record,
    /** Null where a broken disk has damaged it. */
    readableRecord: (number: number): ReleaseRecord | null => orNull(() => record(number)),
    /** What takedowns took from a release since it was made. */
    purged: (number: number): string[] => readPurged(folder, number),
    /** Gives a release its name and its record; returns what is to be flushed. */
    add(root: string, added: ReleaseRecord): string[] {
      const file = at('records', recordFiles.record(added.number))
      fs.writeFileSync(file, JSON.stringify(added))
      fs.symlinkSync(`../nodes/${root}`, at('releases', String(added.number)))
      return [file, at('records'), at('releases')]
    },
    /** Makes a release the one that is served, by one rename. */
    switchTo(number: number): void {
      fs.symlinkSync(`releases/${number}`, at('current.new'))
      fs.renameSync(at('current.new'), at('current'))
    },
    /** Lets a release that is kept hold another root, which lacks these paths or has them otherwise. */
    move(number: number, { root, purged }: { root: string; purged: string[] }): void {
      const before = orNull(() => readPurged(folder, number)) ?? []
      fs.writeFileSync(at('stage', 'purged'), JSON.stringify([...new Set([...before, ...purged])].sort()))
      fs.renameSync(at('stage', 'purged'), at('records', recordFiles.purged(number)))
      fs.symlinkSync(`../nodes/${root}`, at('stage', 'release'))
      fs.renameSync(at('stage', 'release'), at('releases', String(number)))
    },
    forget(number: number): void {
      fs.rmSync(at('releases', String(number)))
      for (const name of Object.values(recordFiles)) fs.rmSync(at('records', name(number)), { force: true })
    },
    /** The folders whose names change by a purge. */
    folders: [at('records'), at('releases')],
  }
}

export type ReleaseShelf = ReturnType<typeof releaseShelf>
