import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'

/** Another publisher works in the same folder. */
export class LockedError extends Error {
  readonly code = 'KEWEN_PUBLISHER_LOCKED'
  constructor(folder: string) {
    super(`Another publisher is at work in ${folder}. Stop it first, or give this one its own PUBLISHER_DIR.`)
    this.name = 'LockedError'
  }
}

/**
 * Takes a folder for this process alone, and returns how to let go of it. The operating system holds the lock (it is
 * SQLite's on the file `lock`), so that of a process that died, however it died, is gone with it.
 */
export function lockFolder(folder: string): () => void {
  mkdirSync(folder, { recursive: true })
  const db = new DatabaseSync(join(folder, 'lock'), { timeout: 0 })
  try {
    db.exec('PRAGMA journal_mode = MEMORY; BEGIN EXCLUSIVE')
  } catch (error) {
    db.close()
    throw (error as { errcode?: number }).errcode === sqliteBusy ? new LockedError(folder) : error
  }
  return () => db.close()
}

const sqliteBusy = 5
