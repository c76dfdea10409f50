import * as fs from 'node:fs'
import { basename, join } from 'node:path'
import { ReleaseRecord } from './release-record.ts'

/** The names under which a portal's releases stand: `current` → `releases/N` → `nodes/ROOT`, and `records/N.json`. */
export function releaseShelf(folder: string) {
  const at = (...names: string[]): string => join(folder, ...names)
  for (const name of ['releases', 'records']) fs.mkdirSync(at(name), { recursive: true })
  fs.rmSync(at('current.new'), { force: true })

  const record = (number: number): ReleaseRecord =>
    ReleaseRecord.parse(JSON.parse(fs.readFileSync(at('records', `${number}.json`), 'utf8')))

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
    /** Nothing that readers see depends on a record: one that a broken disk has damaged stops nothing. */
    readableRecord(number: number): ReleaseRecord | null {
      try {
        return record(number)
      } catch {
        return null
      }
    },
    /** Gives a release its name and its record; returns what is to be flushed. */
    add(added: ReleaseRecord): string[] {
      const file = at('records', `${added.number}.json`)
      fs.writeFileSync(file, JSON.stringify(added))
      fs.symlinkSync(`../nodes/${added.root}`, at('releases', String(added.number)))
      return [file, at('records'), at('releases')]
    },
    /** Makes a release the one that is served, by one rename. */
    switchTo(number: number): void {
      fs.symlinkSync(`releases/${number}`, at('current.new'))
      fs.renameSync(at('current.new'), at('current'))
    },
    /** Lets a release that is kept hold another root. */
    move(number: number, { root, record }: { root: string; record: ReleaseRecord | null }): void {
      if (record) {
        fs.writeFileSync(at('stage', 'record'), JSON.stringify(record))
        fs.renameSync(at('stage', 'record'), at('records', `${number}.json`))
      }
      fs.symlinkSync(`../nodes/${root}`, at('stage', 'release'))
      fs.renameSync(at('stage', 'release'), at('releases', String(number)))
    },
    forget(number: number): void {
      fs.rmSync(at('releases', String(number)))
      fs.rmSync(at('records', `${number}.json`), { force: true })
    },
    /** The folders whose names change by a purge. */
    folders: [at('records'), at('releases')],
  }
}

export type ReleaseShelf = ReturnType<typeof releaseShelf>
