import type { MediaStore, StoredName } from './media-store.ts'

/** For how long a file may stand that nothing names: a save that is still under way names it later. In milliseconds. */
export const gracePeriod = 24 * 60 * 60 * 1000

/**
 * Removes the files that nothing names and that were last put before the grace period. Nothing else in the newsroom
 * removes a file.
 *
 * @returns the names of the removed files, in order
 */
export async function sweepMedia({
  store,
  namesInUse,
  now,
  grace = gracePeriod,
}: {
  store: MediaStore
  /** Asked after the store was listed: what is put meanwhile is too young to go. */
  namesInUse: () => Promise<ReadonlySet<StoredName>>
  now: Date
  grace?: number
}): Promise<StoredName[]> {
  const before = new Date(now.getTime() - grace)
  const old: StoredName[] = []
  for await (const { name, putAt } of store.list()) if (putAt < before) old.push(name)
  if (old.length === 0) return []
  const used = await namesInUse()
  const removed: StoredName[] = []
  for (const name of old.sort()) if (!used.has(name) && (await store.remove(name, before))) removed.push(name)
  return removed
}
