import { join } from 'node:path'
import { findFile, namesOf } from './listing.ts'
import type { NodeStore } from './node-store.ts'
import { planTree, type FreshFile } from './plan-tree.ts'
import type { ReleaseRecord } from './release-record.ts'
import type { ReleaseShelf } from './release-shelf.ts'

/**
 * Gives every release that is kept beside the current one, at some of its paths, what the current one has there, or
 * nothing. Releases before `oldest` are dropped altogether.
 */
export async function purgeReleases(
  { shelf, nodes, current }: { shelf: ReleaseShelf; nodes: NodeStore; current: { number: number; root: string } },
  { oldest, pathsIn }: { oldest: number; pathsIn: (number: number) => Iterable<string> },
): Promise<void> {
  for (const number of shelf.numbers().filter((number) => number !== current.number)) {
    if (number < oldest) shelf.forget(number)
    else await rewrite(number, pathsIn(number))
  }

  async function rewrite(number: number, paths: Iterable<string>): Promise<void> {
    const was = shelf.rootOf(number)
    const changes = new Map<string, FreshFile | null>()
    for (const path of paths) {
      const names = namesOf(path)
      const now = findFile(names, current.root, nodes.load)
      const file = now && { entry: now.entry, from: join(nodes.folderOf(now.node), names.at(-1)!), moved: false }
      if (findFile(names, was, nodes.load)) changes.set(path, file)
    }
    const { root, nodes: plans } = planTree(was, changes, nodes.load)
    if (root === was) return
    await nodes.write(plans)
    const before = shelf.readableRecord(number)
    const purged = [...new Set([...(before?.purged ?? []), ...changes.keys()])].sort()
    shelf.move(number, { root, record: before && ({ ...before, root, purged } satisfies ReleaseRecord) })
  }
}
