import { existsSync, renameSync } from 'node:fs'
import { openWritableSnapshot, type Snapshot } from '@kewen/content/snapshot'

/**
 * Opens the snapshot, or sets one aside that is damaged or of another format and begins anew: the newsroom has all
 * that was in it.
 */
export function openSnapshotOrAnew(file: string, log: (line: string) => void): Snapshot {
  try {
    return openWritableSnapshot(file)
  } catch (error) {
    if (!existsSync(file)) throw error
    log(`The snapshot cannot be used and is pulled anew (${error instanceof Error ? error.message : String(error)}).`)
    setSnapshotAside(file)
    return openWritableSnapshot(file)
  }
}

/** Moves a snapshot out of the way, with what SQLite keeps beside it. The last one set aside is kept. */
export function setSnapshotAside(file: string): void {
  for (const ending of ['', '-wal', '-shm'])
    if (existsSync(file + ending)) renameSync(file + ending, `${file}.broken${ending}`)
}

const sqliteCorrupt = 11
const sqliteNotADatabase = 26

/** Whether an error says that the snapshot's file is damaged. */
export const isDamaged = (error: unknown): boolean => {
  const code = error instanceof Error && 'errcode' in error ? error.errcode : null
  return code === sqliteCorrupt || code === sqliteNotADatabase
}
