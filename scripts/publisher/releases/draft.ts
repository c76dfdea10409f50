import * as fs from 'node:fs'
import { join } from 'node:path'
import type { FileEntry } from './listing.ts'
import type { Changes, FreshFile } from './plan-tree.ts'

export type Draft = ReturnType<typeof draftIn>

/**
 * What a release to come changes, gathered one by one. Bytes go to the disk at once, so a render of a whole portal needs
 * no more memory than one of a page. What stands there already is not taken up. The folder is empty before and after.
 * Where they are kept, they lie there until they are discarded, whatever folders were made of them.
 */
export function draftIn(folder: string, entry: (path: string) => FileEntry | null, { isKept = false } = {}) {
  const changes = new Map<string, FreshFile | null>()
  const causes = new Map<string, string>()
  const written = new Map<string, string>()
  let count = 0
  let discarded = 0

  const differs = (path: string, digest: string): boolean => entry(path)?.[0] !== digest

  return {
    /** Takes up a page. False where the same bytes stand there. */
    put(path: string, page: { bytes: Uint8Array; digest: string; cause: string }): boolean {
      if (!differs(path, page.digest)) return false
      const from = join(folder, String(count++))
      fs.writeFileSync(from, page.bytes)
      written.set(path, from)
      changes.set(path, { entry: [page.digest, page.bytes.length], from, moved: !isKept })
      causes.set(path, page.cause)
      return true
    },
    /** Takes up a file that lies elsewhere and never changes. */
    link(path: string, file: { from: string; digest: string; size: number; cause: string }): void {
      if (!differs(path, file.digest)) return
      changes.set(path, { entry: [file.digest, file.size], from: file.from, moved: false })
      causes.set(path, file.cause)
    },
    /** Takes a path away. */
    remove(path: string, cause: string): void {
      if (!entry(path)) return
      changes.set(path, null)
      causes.set(path, cause)
    },
    /** Lets go of what was gathered of a path, and of its bytes. */
    drop(path: string): void {
      changes.delete(path)
      causes.delete(path)
      const file = written.get(path)
      if (file) fs.rmSync(file, { force: true })
      written.delete(path)
    },
    changes: (): Changes => changes,
    /** Every changed path and what made it stale, in the order of the paths. */
    causes: (): { path: string; cause: string; removed: boolean }[] =>
      Array.from(causes, ([path, cause]) => ({ path, cause, removed: changes.get(path) === null })).sort((a, b) =>
        a.path < b.path ? -1 : 1,
      ),
    /** Lets go of what was gathered, of so many files at a time. True when none is left. */
    discard(atMost = Infinity): boolean {
      const end = Math.min(count, discarded + atMost)
      for (; discarded < end; discarded++) fs.rmSync(join(folder, String(discarded)), { force: true })
      return discarded === count
    },
  }
}
