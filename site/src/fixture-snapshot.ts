import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fixturePublications } from '@kewen/content/fixture'
import { openWritableSnapshot, type SnapshotReader } from '@kewen/content/snapshot'

/** The fixture as a snapshot in a temporary folder: content for those who write templates, without a newsroom. */
export function fixtureSnapshot(): SnapshotReader {
  const snapshot = openWritableSnapshot(join(mkdtempSync(join(tmpdir(), 'kewen-fixture-')), 'snapshot.db'))
  snapshot.setAsOf('2024-03-01T00:00:00.000Z')
  snapshot.apply(fixturePublications)
  return snapshot
}
