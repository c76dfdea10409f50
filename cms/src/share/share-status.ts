import { SharePicture } from '@kewen/content/contract'
import type { ShareRecord } from './share-pictures-collection.ts'

/** What has become of a story's share picture. */
export type ShareStatus =
  /** The story is not published. */
  | { kind: 'none' }
  /** It is made in the background. */
  | { kind: 'under-way' }
  /** `name` tells this picture from those before it. `isOutdated` where the site looks otherwise by now. */
  | { kind: 'made'; name: string; isOutdated: boolean }
  /** It could not be made, and is tried again within the hour. */
  | { kind: 'failed'; reason: string }

export function toShareStatus(record: ShareRecord | null): ShareStatus {
  if (!record) return { kind: 'none' }
  const picture = SharePicture.safeParse(record.picture).data
  if (picture) return { kind: 'made', name: picture.whole.name, isOutdated: record.isWanted }
  return record.isWanted || record.failure === null ? { kind: 'under-way' } : { kind: 'failed', reason: record.failure }
}
