import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { Media } from '@kewen/content/contract'
import { drawPicture, type PictureFile } from '../draw/picture-file.ts'
import type { StoredPicture, StorePicture } from './to-public-forms.ts'

const Kept = Media.pick({ type: true, filename: true, width: true, height: true, files: true })

/**
 * Draws each picture once: what became of it is kept in a folder beside its files, each at `ab/NAME`, and found again by
 * the drawing and by `recipe`, a digest of whatever else its files are made of.
 */
export function keptPictures(
  folder: string,
  { recipe, derive }: { recipe: string; derive: (file: PictureFile) => Promise<StoredPicture> },
): StorePicture {
  mkdirSync(folder, { recursive: true })
  return async (picture) => {
    const made = JSON.stringify([recipe, picture.id, picture.drawing])
    const record = path.join(folder, `${createHash('sha256').update(made).digest('hex')}.json`)
    if (existsSync(record)) return Kept.parse(JSON.parse(readFileSync(record, 'utf8')))
    const stored = await derive(await drawPicture(picture))
    // Somebody may read it while it is written.
    const unfinished = `${record}.${crypto.randomUUID()}`
    writeFileSync(unfinished, JSON.stringify(Kept.parse(stored)))
    renameSync(unfinished, record)
    return stored
  }
}
