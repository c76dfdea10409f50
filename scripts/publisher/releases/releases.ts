import * as fs from 'node:fs'
import { join } from 'node:path'
import { draftIn, type Draft } from './draft.ts'
import { flush, type Durability } from './durability.ts'
import { filesBelow, filesDiffering, findFile, namesOf, type FileEntry } from './listing.ts'
import { nodeStore } from './node-store.ts'
import { planTree } from './plan-tree.ts'
import { purgeReleases } from './purge-releases.ts'
import type { Pin, ReleaseRecord } from './release-record.ts'
import { releaseShelf } from './release-shelf.ts'

/** A release that is served: its number, the node that is its root, and whether the portal is held at an earlier one. */
export type Release = { number: number; root: string; pinned: Pin | null }
type Why = Pick<ReleaseRecord, 'releasedAt' | 'publications' | 'pinned'>
export type Releases = ReturnType<typeof openReleases>

export type ReleaseOptions = {
  durability: Durability
  /** So many of the newest releases stay. */
  keep: number
  /** Numbers go on from here where the folder knows of none higher. */
  after?: number
}

/**
 * The releases of one portal. A release is a complete folder: `current` → `releases/N` → `nodes/ROOT`, where each
 * subfolder is a symbolic link to another node. What is unchanged is shared, and the switch is one rename. What
 * `current` names is whole by construction; opening sweeps away whatever else was begun, and lets go of a release that a
 * broken disk has damaged.
 */
export function openReleases(folder: string, { durability, keep, after = 0 }: ReleaseOptions) {
  const shelf = releaseShelf(folder)
  const stages = { small: join(folder, 'stage'), large: join(folder, 'stage-large') }
  for (const stage of Object.values(stages)) {
    fs.rmSync(stage, { recursive: true, force: true })
    fs.mkdirSync(stage)
  }
  const nodes = nodeStore(folder, { stage: stages.small, durability })
  const { numbers, rootOf, record, readableRecord, purged } = shelf

  let current = readCurrent()
  let highest = Math.max(current?.number ?? 0, after)
  for (const number of numbers())
    if (number > (current?.number ?? 0) || !nodes.isWhole(rootOf(number))) {
      if (number === current?.number) current = null
      shelf.forget(number)
    }
  nodes.sweep(numbers().map(rootOf))

  function readCurrent(): Release | null {
    const number = shelf.current()
    return number === null ? null : { number, root: rootOf(number), pinned: readableRecord(number)?.pinned ?? null }
  }

  async function switchTo(
    root: string,
    why: Omit<ReleaseRecord, 'number'>,
    beforeSwitch: (root: string) => void,
  ): Promise<Release> {
    const number = highest + 1
    const added = shelf.add(root, { number, ...why })
    if (durability === 'power') await flush(added)
    beforeSwitch(root)
    shelf.switchTo(number)
    if (durability === 'power') await flush([folder])
    current = { number, root, pinned: why.pinned }
    highest = number
    return current
  }

  const entry = (path: string): FileEntry | null =>
    (current && findFile(namesOf(path), current.root, nodes.load)?.entry) ?? null

  return {
    current: (): Release | null => current,
    /** What stands at a path of the current release. */
    entry,
    /** The manifest of a release: every file's path, digest and size. */
    *manifest(number: number): Generator<{ path: string; digest: string; size: number }> {
      for (const { path, entry } of filesBelow(rootOf(number), nodes.load))
        yield { path, digest: entry[0], size: entry[1] }
    },
    /** What a release brought, and why. */
    record,
    /** The paths of a release that a later takedown replaced by what was released with it, or took away. */
    purged,
    /** The numbers of the releases that are kept, the oldest first. */
    numbers,
    /** Begins to gather what the next release changes. */
    draft: (): Draft => draftIn(stages.small, entry),
    /** Begins to gather what a later release changes, while others go out. There is one such draft at a time. */
    largeDraft: (): Draft => draftIn(stages.large, entry, { isKept: true }),
    /**
     * Makes folders that a large draft needs ahead of its commit, until it is to pause. True when they are all there;
     * those of a draft that has changed meanwhile are made when it is asked again.
     */
    prepare: (draft: Draft, isPaused: () => boolean): Promise<boolean> =>
      nodes.prepare(planTree(current?.root ?? null, draft.changes(), nodes.load).nodes, isPaused),
    /** Lets go of the folders that were made ahead: the next sweep removes those that no release consists of. */
    dropPrepared: (): void => nodes.dropPrepared(),
    /**
     * Makes a draft the current release. `beforeSwitch` learns the root that is about to be served. Null where nothing
     * differs: then nothing is written.
     */
    async commit(draft: Draft, why: Why, beforeSwitch: (root: string) => void = () => {}): Promise<Release | null> {
      const plan = planTree(current?.root ?? null, draft.changes(), nodes.load)
      if (plan.root === current?.root && (current.pinned === null) === (why.pinned === null)) return null
      await nodes.write(plan.nodes)
      return switchTo(plan.root, { ...why, changes: draft.causes() }, beforeSwitch)
    },
    /** Makes what a release that is kept holds the current release, under a number of its own. */
    restore(number: number, why: Why, beforeSwitch: (root: string) => void = () => {}): Promise<Release> {
      const root = rootOf(number)
      const changes = Array.from(filesDiffering(current?.root ?? null, root, nodes.load), (path) => ({
        path,
        cause: `rollback ← ${number}`,
        removed: findFile(namesOf(path), root, nodes.load) === null,
      }))
      return switchTo(root, { ...why, changes }, beforeSwitch)
    },
    /** The paths at which the current release differs from another that is kept. */
    differing: (number: number): string[] =>
      Array.from(filesDiffering(rootOf(number), current?.root ?? null, nodes.load)),
    /** The paths in a folder at the root of the current release. */
    pathsIn(folder: string): string[] {
      const node = current && nodes.load(current.root).dirs[folder]
      return node ? Array.from(filesBelow(node, nodes.load, `/${folder}/`), ({ path }) => path) : []
    },
    /** The number that the next release gets. */
    next: (): number => highest + 1,
    /** The paths in a folder at the root of a release that the current release has not. */
    missing(number: number, folder: string): string[] {
      const nodeOf = (root: string): string | null => nodes.load(root).dirs[folder] ?? null
      const paths = filesDiffering(nodeOf(rootOf(number)), nodeOf(current!.root), nodes.load, `/${folder}/`)
      return Array.from(paths).filter((path) => entry(path) === null)
    },
    /**
     * Brings what was taken down to an end: every release that is kept beside the current one has at these paths what
     * the current one has, and the bytes that stood there are removed. Releases before `oldest` are dropped altogether.
     * To be done again where it is cut off.
     */
    async purge(what: { oldest: number; pathsIn: (number: number) => Iterable<string> }): Promise<void> {
      const purged = await purgeReleases({ shelf, nodes, current: current! }, what)
      if (durability === 'power') await flush(shelf.folders)
      nodes.sweep(numbers().map(rootOf), purged)
    },
    /** Drops the oldest releases, and the folders that none of those kept consists of. Returns how many folders. */
    prune(): number {
      const kept = numbers()
      for (const number of kept.splice(0, Math.max(0, kept.length - keep))) shelf.forget(number)
      return nodes.sweep(kept.map(rootOf))
    },
  }
}
