import { z } from 'zod'

const Pin = z.strictObject({ to: z.int().min(1), from: z.int().min(1) })
/** The portal is held at the release `to`; `from` was current before. */
export type Pin = z.infer<typeof Pin>

/** What a release brought, and why. Kept beside it as `records/N.json`. */
export const ReleaseRecord = z.strictObject({
  number: z.int().min(1),
  root: z.string(),
  releasedAt: z.iso.datetime(),
  /** The publications that caused it. */
  publications: z.array(z.string()),
  /** Every path with other bytes than before, or none any more (`removed`), and what made it stale. */
  changes: z.array(z.strictObject({ path: z.string(), cause: z.string(), removed: z.boolean() })),
  /** Set while the portal is held at an earlier release: which one, and which was current before. */
  pinned: Pin.nullable().default(null),
  /** Paths that a later takedown replaced by what was released with it, or took away. */
  purged: z.array(z.string()).default([]),
})
export type ReleaseRecord = z.infer<typeof ReleaseRecord>
