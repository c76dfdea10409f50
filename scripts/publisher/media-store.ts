import * as fs from 'node:fs'
import { join } from 'node:path'
import { digestOf } from './releases/listing.ts'

export type MediaStore = ReturnType<typeof mediaStore>

/** The newsroom gave other bytes than the name says. */
export class MediaError extends Error {
  readonly code = 'KEWEN_MEDIA'
}

/** The media files in use, at `ab/NAME`: fetched once, and taken only if the bytes are those that the name vouches for. */
export function mediaStore(folder: string, fetchFile: (name: string) => Promise<Uint8Array>) {
  let mayHoldUnused = true
  const fileOf = (name: string): string => join(folder, name.slice(0, 2), name)

  return {
    /** The file of that name, fetched if it is not there. Throws where the newsroom does not have it. */
    async get(name: string): Promise<{ from: string; digest: string; size: number }> {
      const from = fileOf(name)
      const digest = name.slice(0, 32)
      const known = fs.statSync(from, { throwIfNoEntry: false })
      if (known) return { from, digest, size: known.size }
      const bytes = await fetchFile(name)
      if (digestOf(bytes) !== digest)
        throw new MediaError(`The bytes of ${name} are not those that its name stands for. Upload the file again.`)
      fs.mkdirSync(join(folder, name.slice(0, 2)), { recursive: true })
      fs.writeFileSync(`${from}.new`, bytes, { flush: true })
      fs.renameSync(`${from}.new`, from)
      return { from, digest, size: bytes.length }
    },
    /** Says that something published uses a file no longer. */
    release: (): void => void (mayHoldUnused = true),
    /** Whether to sweep: after a start, and when a file fell out of use. */
    mayHoldUnused: (): boolean => mayHoldUnused,
    /** Removes what nothing published uses any more; returns how many files. */
    sweep(isUsed: (name: string) => boolean): number {
      mayHoldUnused = false
      if (!fs.existsSync(folder)) return 0
      let swept = 0
      for (const group of fs.readdirSync(folder))
        for (const name of fs.readdirSync(join(folder, group)))
          if (!isUsed(name)) {
            fs.rmSync(join(folder, group, name))
            swept++
          }
      return swept
    },
  }
}
