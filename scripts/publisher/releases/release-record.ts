import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'

const Pin = z.strictObject({ to: z.int().min(1), from: z.int().min(1) })
/** The portal is held at the release `to`; `from` was current before. */
export type Pin = z.infer<typeof Pin>

/** What a release brought, and why. Kept beside it as `records/N.json`, and never written again. */
const ReleaseRecord = z.object({
  number: z.int().min(1),
  releasedAt: z.iso.datetime(),
  /** The publications that caused it. */
  publications: z.array(z.string()),
  /** Every path with other bytes than before, or none any more (`removed`), and what made it stale. */
  changes: z.array(z.strictObject({ path: z.string(), cause: z.string(), removed: z.boolean() })),
  /** Set while the portal is held at an earlier release: which one, and which was current before. */
  pinned: Pin.nullable().default(null),
})
export type ReleaseRecord = z.infer<typeof ReleaseRecord>

/** Paths of a release that a later takedown replaced by what was released with it, or took away. */
const Purged = z.array(z.string())

/** The files in `records` that tell of a release. */
export const recordFiles = {
  record: (number: number): string => `${number}.json`,
  purged: (number: number): string => `${number}.purged.json`,
}

const read = (folder: string, name: string): unknown => JSON.parse(readFileSync(join(folder, 'records', name), 'utf8'))

/** The record of a release in a portal's folder. Throws where it is missing or damaged. */
export const readRecord = (folder: string, number: number): ReleaseRecord =>
  ReleaseRecord.parse(read(folder, recordFiles.record(number)))

/** What takedowns took from a release in a portal's folder since it was made. Throws where that is damaged. */
export function readPurged(folder: string, number: number): string[] {
  try {
    return Purged.parse(read(folder, recordFiles.purged(number)))
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return []
    throw error
  }
}
