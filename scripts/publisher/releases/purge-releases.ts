import { join } from 'node:path'
import { findFile, namesOf } from './listing.ts'
import type { NodeFile, NodeStore } from './node-store.ts'
import { planTree, type FreshFile, type NodePlan } from './plan-tree.ts'
import type { ReleaseShelf } from './release-shelf.ts'

/** What becomes of a kept release: the root that takes its root's place, the paths that differ, and the files there. */
type Rewrite = { number: number; root: string; nodes: NodePlan[]; purged: string[]; files: NodeFile[] }

/**
 * Gives every release that is kept beside the current one, at some of its paths, what the current one has there, or
 * nothing. Releases before `oldest` are dropped altogether. The folders of all are made, and put on the disk, together.
 * Returns the files that stood at the paths, for they are to go from the disk before whatever else stood beside them.
 */
export async function purgeReleases(
  { shelf, nodes, current }: { shelf: ReleaseShelf; nodes: NodeStore; current: { number: number; root: string } },
  { oldest, pathsIn }: { oldest: number; pathsIn: (number: number) => Iterable<string> },
): Promise<NodeFile[]> {
  const kept = shelf.numbers().filter((number) => number !== current.number)
  const rewrites = kept.filter((number) => number >= oldest).flatMap((number) => rewriteOf(number) ?? [])
  await nodes.write(rewrites.flatMap((rewrite) => rewrite.nodes))
  for (const rewrite of rewrites) shelf.move(rewrite.number, rewrite)
  for (const number of kept) if (number < oldest) shelf.forget(number)
  return rewrites.flatMap(({ files }) => files)

  function rewriteOf(number: number): Rewrite | null {
    const was = shelf.rootOf(number)
    const changes = new Map<string, FreshFile | null>()
    const files: NodeFile[] = []
    for (const path of pathsIn(number)) {
      const names = namesOf(path)
      const now = findFile(names, current.root, nodes.load)
      const file = now && { entry: now.entry, from: join(nodes.folderOf(now.node), names.at(-1)!), moved: false }
      const before = findFile(names, was, nodes.load)
      if (!before) continue
      changes.set(path, file)
      files.push({ node: before.node, name: names.at(-1)! })
    }
    const plan = planTree(was, changes, nodes.load)
    return plan.root === was ? null : { number, ...plan, purged: [...changes.keys()], files }
  }
}
