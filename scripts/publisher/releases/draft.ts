import * as fs from 'node:fs'
import { join } from 'node:path'
import type { FileEntry } from './listing.ts'
import type { Changes, FreshFile } from './plan-tree.ts'

export type Draft = ReturnType<typeof draftIn>

/**
 * What the next release changes, gathered one by one. Bytes go to the disk at once, so a render of a whole portal needs
 * no more memory than one of a page. What stands there already is not taken up. The folder is empty before and after.
 */
export function draftIn(folder: string, entry: (path: string) => FileEntry | null) {
  const changes = new Map<string, FreshFile | null>()
  const causes = new Map<string, string>()
  let count = 0

  const differs = (path: string, digest: string): boolean => entry(path)?.[0] !== digest

  return {
    /** Takes up a page. False where the same bytes stand there. */
    put(path: string, page: { bytes: Uint8Array; digest: string; cause: string }): boolean {
      if (!differs(path, page.digest)) return false
      const from = join(folder, String(count++))
      fs.writeFileSync(from, page.bytes)
      changes.set(path, { entry: [page.digest, page.bytes.length], from, moved: true })
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
    changes: (): Changes => changes,
    /** Every changed path and what made it stale, in the order of the paths. */
    causes: (): { path: string; cause: string; removed: boolean }[] =>
      Array.from(causes, ([path, cause]) => ({ path, cause, removed: changes.get(path) === null })).sort((a, b) =>
        a.path < b.path ? -1 : 1,
      ),
    /** Lets go of what was gathered and not released. */
    discard(): void {
      for (const name of fs.readdirSync(folder)) fs.rmSync(join(folder, name))
    },
  }
}
