import { openDatabase } from './database.ts'
import { snapshotReader, type SnapshotReader } from './reader.ts'
import { snapshotFormat, tables } from './tables.ts'
import { snapshotWriter, type SnapshotWriter } from './writer.ts'

export type Snapshot = SnapshotReader & SnapshotWriter

/** Opens the published state of an installation to read it; the file must exist. */
export const openSnapshot = (file: string): SnapshotReader =>
  snapshotReader(openDatabase(file, { readOnly: true, schema: tables, format: snapshotFormat }))

/**
 * Opens the published state of an installation to bring it up to date; the file is made where there is none. Throws
 * where it is of another format, or no database at all: it is then to be set aside, and pulled anew.
 */
export function openWritableSnapshot(file: string): Snapshot {
  const db = openDatabase(file, { readOnly: false, schema: tables, format: snapshotFormat })
  return { ...snapshotReader(db), ...snapshotWriter(db) }
}
