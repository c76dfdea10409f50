import { fixturePublications } from '@kewen/content/fixture'
import { openWritableSnapshot, type SnapshotReader } from '@kewen/content/snapshot'

/** The fixture as a snapshot in memory: content for tests and for those who write templates, without a newsroom. */
export function fixtureSnapshot(publications = fixturePublications): SnapshotReader {
  const snapshot = openWritableSnapshot(':memory:')
  snapshot.setAsOf('2024-03-01T00:00:00.000Z')
  snapshot.apply(publications)
  return snapshot
}
