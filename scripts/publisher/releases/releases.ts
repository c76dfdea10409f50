import * as fs from 'node:fs'
import { basename, join } from 'node:path'
import { draftIn, type Draft } from './draft.ts'
import { flush, type Durability } from './durability.ts'
import { filesBelow, filesDiffering, findFile, namesOf, type FileEntry } from './listing.ts'
import { nodeStore } from './node-store.ts'
import { planTree, type FreshFile } from './plan-tree.ts'
import { ReleaseRecord, type Pin } from './release-record.ts'

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
  const at = (...names: string[]): string => join(folder, ...names)
  for (const name of ['releases', 'records']) fs.mkdirSync(at(name), { recursive: true })
  const stage = at('stage')
  fs.rmSync(stage, { recursive: true, force: true })
  fs.mkdirSync(stage)
  const nodes = nodeStore(folder, { stage, durability })
  fs.rmSync(at('current.new'), { force: true })

  let current = readCurrent()
  let highest = Math.max(current?.number ?? 0, after)
  for (const number of numbers())
    if (number > (current?.number ?? 0) || !nodes.isWhole(rootOf(number))) {
      if (number === current?.number) current = null
      forget(number)
    }
  nodes.sweep(numbers().map(rootOf))

  function readCurrent(): Release | null {
    if (!fs.lstatSync(at('current'), { throwIfNoEntry: false })) return null
    const number = Number(basename(fs.readlinkSync(at('current'))))
    return numbers().includes(number)
      ? { number, root: rootOf(number), pinned: readableRecord(number)?.pinned ?? null }
      : null
  }

  function numbers(): number[] {
    return fs
      .readdirSync(at('releases'))
      .map(Number)
      .sort((a, b) => a - b)
  }

  function rootOf(number: number): string {
    return basename(fs.readlinkSync(at('releases', String(number))))
  }

  function forget(number: number): void {
    fs.rmSync(at('releases', String(number)))
    fs.rmSync(at('records', `${number}.json`), { force: true })
  }

  /** Nothing that readers see depends on a record: one that a broken disk has damaged stops nothing. */
  function readableRecord(number: number): ReleaseRecord | null {
    try {
      return record(number)
    } catch {
      return null
    }
  }

  function record(number: number): ReleaseRecord {
    return ReleaseRecord.parse(JSON.parse(fs.readFileSync(at('records', `${number}.json`), 'utf8')))
  }

  async function switchTo(
    root: string,
    why: Omit<ReleaseRecord, 'number' | 'root' | 'purged'>,
    beforeSwitch: (root: string) => void,
  ): Promise<Release> {
    const number = highest + 1
    fs.writeFileSync(at('records', `${number}.json`), JSON.stringify({ number, root, ...why, purged: [] }))
    fs.symlinkSync(`../nodes/${root}`, at('releases', String(number)))
    if (durability === 'power') await flush([at('records', `${number}.json`), at('records'), at('releases')])
    beforeSwitch(root)
    fs.symlinkSync(`releases/${number}`, at('current.new'))
    fs.renameSync(at('current.new'), at('current'))
    if (durability === 'power') await flush([folder])
    current = { number, root, pinned: why.pinned }
    highest = number
    return current
  }

  /** Gives paths of a release that is kept the files that stand there now, or none where nothing does. */
  async function rewrite(number: number, paths: Iterable<string>): Promise<void> {
    const was = rootOf(number)
    const changes = new Map<string, FreshFile | null>()
    for (const path of paths) {
      const names = namesOf(path)
      const now = findFile(names, current!.root, nodes.load)
      const file = now && { entry: now.entry, from: join(nodes.folderOf(now.node), names.at(-1)!), moved: false }
      if (findFile(names, was, nodes.load)) changes.set(path, file)
    }
    const { root, nodes: plans } = planTree(was, changes, nodes.load)
    if (root === was) return
    await nodes.write(plans)
    const before = readableRecord(number)
    if (before) {
      const purged = [...new Set([...before.purged, ...changes.keys()])].sort()
      fs.writeFileSync(at('stage', 'record'), JSON.stringify({ ...before, root, purged } satisfies ReleaseRecord))
      fs.renameSync(at('stage', 'record'), at('records', `${number}.json`))
    }
    fs.symlinkSync(`../nodes/${root}`, at('stage', 'release'))
    fs.renameSync(at('stage', 'release'), at('releases', String(number)))
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
    /** The numbers of the releases that are kept, the oldest first. */
    numbers,
    /** Begins to gather what the next release changes. */
    draft: (): Draft => draftIn(stage, entry),
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
    async purge({ oldest, pathsIn }: { oldest: number; pathsIn: (number: number) => Iterable<string> }): Promise<void> {
      const earlier = numbers().filter((number) => number !== current?.number)
      for (const number of earlier) {
        if (number < oldest) forget(number)
        else await rewrite(number, pathsIn(number))
      }
      if (durability === 'power') await flush([at('records'), at('releases')])
      nodes.sweep(numbers().map(rootOf))
    },
    /** Drops the oldest releases, and the folders that none of those kept consists of. Returns how many folders. */
    prune(): number {
      const kept = numbers()
      for (const number of kept.splice(0, Math.max(0, kept.length - keep))) forget(number)
      return nodes.sweep(kept.map(rootOf))
    },
  }
}
