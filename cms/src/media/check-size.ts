import type { Media } from '@kewen/content/contract'
import { mediaLimits } from './media-limits.ts'
import { MediaRefusal } from './media-refusal.ts'

/** @throws MediaRefusal when a file has more bytes than its kind may have. */
export function checkSize(bytes: Buffer, type: Media['type']): void {
  const limit = mediaLimits[type]
  if (bytes.length > limit)
    throw new MediaRefusal(`${type}-too-large`, { megabytes: toMegabytes(bytes.length), limit: limit / 1024 / 1024 })
}

/** Rounded up, so that a file just over the limit does not seem to have the limit's size. */
const toMegabytes = (bytes: number): number => Math.ceil((bytes / 1024 / 1024) * 10) / 10
