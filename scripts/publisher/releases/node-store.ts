import * as fs from 'node:fs'
import { join } from 'node:path'
import { setImmediate as breathe } from 'node:timers/promises'
import { flush, type Durability } from './durability.ts'
import { Listing } from './listing.ts'
import type { FreshFile, NodePlan } from './plan-tree.ts'

/** The endings of a folder that is being made and of one that is being removed: neither is ever a node. */
const making = '.new'
const removing = '.gone'
const linkName = 'link'

export type NodeStore = ReturnType<typeof nodeStore>

/** A file as it stands in a folder, whatever paths lead to it. */
export type NodeFile = { node: string; name: string }

/**
 * The immutable folders that releases consist of: `nodes/ID` and, for each, what it holds in `lists/ID.json`. A folder
 * has its name only while it is complete. New files and links are made in `stage` and moved: to make one in a new folder
 * costs a file system ten times as much as in an old one.
 */
export function nodeStore(root: string, { stage, durability }: { stage: string; durability: Durability }) {
  const nodes = join(root, 'nodes')
  const lists = join(root, 'lists')
  for (const folder of [nodes, lists]) fs.mkdirSync(folder, { recursive: true })
  for (const name of fs.readdirSync(nodes))
    if (name.endsWith(making) || name.endsWith(removing)) fs.rmSync(join(nodes, name), { recursive: true })

  const cache = new Map<string, Listing>()
  const prepared = new Set<string>()
  const folderOf = (id: string): string => join(nodes, id)
  const listOf = (id: string): string => join(lists, `${id}.json`)

  function load(id: string): Listing {
    let listing = cache.get(id)
    if (!listing) {
      listing = Listing.parse(JSON.parse(fs.readFileSync(listOf(id), 'utf8')))
      cache.set(id, listing)
    }
    return listing
  }

  /** Makes one folder whole before it gets its name; returns what is to be flushed. */
  function make({ id, was, listing, json, fresh }: NodePlan): string[] {
    cache.set(id, listing)
    if (fs.existsSync(folderOf(id))) return []
    const temporary = folderOf(id) + making
    fs.mkdirSync(temporary)
    for (const name of Object.keys(listing.files)) {
      const file = fresh.get(name) ?? { from: join(folderOf(was!), name), moved: false }
      place(file, join(temporary, name))
    }
    const kept = was ? load(was).dirs : {}
    for (const [name, child] of Object.entries(listing.dirs)) {
      const link = join(temporary, name)
      if (kept[name] !== child || !linkAgain(join(folderOf(was!), name), link)) makeLink(child, link)
    }
    fs.writeFileSync(listOf(id), json)
    fs.renameSync(temporary, folderOf(id))
    return [...Array.from(fresh.keys(), (name) => join(folderOf(id), name)), folderOf(id), listOf(id)]
  }

  function makeLink(child: string, link: string): void {
    fs.symlinkSync(`../${child}`, join(stage, linkName))
    fs.renameSync(join(stage, linkName), link)
  }

  return {
    load,
    folderOf,
    /** Makes folders, those below first. They are on the disk when it resolves, where that is asked for. */
    async write(plans: NodePlan[]): Promise<void> {
      const written = plans.flatMap(make)
      if (durability === 'power' && written.length > 0) await flush([...written, nodes, lists])
    },
    /**
     * Makes folders that are to be part of a release later, one by one, until it is to pause; a sweep spares them. True
     * when all are there.
     */
    async prepare(plans: NodePlan[], isPaused: () => boolean): Promise<boolean> {
      const written: string[] = []
      let count = 0
      for (const plan of plans) {
        if (count > 0 && isPaused()) break
        written.push(...make(plan))
        prepared.add(plan.id)
        count++
        await breathe()
      }
      if (durability === 'power' && written.length > 0) await flush([...written, nodes, lists])
      return count === plans.length
    },
    /** Spares what was prepared no longer. */
    dropPrepared: (): void => prepared.clear(),
    /** Whether all that a root consists of is known and there. */
    isWhole(root: string): boolean {
      try {
        return fs.existsSync(folderOf(root)) && Object.values(load(root).dirs).every((child) => this.isWhole(child))
      } catch {
        return false
      }
    },
    /**
     * Removes every folder that is not below one of these roots; returns how many. Of what stands in them, the files that
     * are named go first: a folder of a thousand links takes a while.
     */
    sweep(roots: Iterable<string>, first: Iterable<NodeFile> = []): number {
      const kept = new Set<string>()
      const keep = (id: string): void => {
        if (kept.has(id)) return
        kept.add(id)
        for (const child of Object.values(load(id).dirs)) keep(child)
      }
      for (const id of [...roots, ...prepared]) keep(id)
      const dropped = new Set(fs.readdirSync(nodes).filter((id) => !kept.has(id)))
      for (const id of dropped) {
        cache.delete(id)
        fs.renameSync(folderOf(id), folderOf(id) + removing)
      }
      for (const { node, name } of first)
        if (dropped.has(node)) fs.rmSync(join(folderOf(node) + removing, name), { force: true })
      for (const id of dropped) fs.rmSync(folderOf(id) + removing, { recursive: true })
      for (const name of fs.readdirSync(lists)) if (!kept.has(name.replace(/\.json$/, ''))) fs.rmSync(join(lists, name))
      return dropped.size
    },
  }
}

const unlinkable = new Set(['EXDEV', 'EPERM', 'EMLINK', 'ENOTSUP'])
const isUnlinkable = (error: unknown): boolean => unlinkable.has((error as NodeJS.ErrnoException).code ?? '')

/** Makes a second name for a symbolic link itself. False where the system would follow it, or does not allow it. */
function linkAgain(from: string, to: string): boolean {
  if (process.platform !== 'linux') return false
  try {
    fs.linkSync(from, to)
    return true
  } catch (error) {
    if (isUnlinkable(error)) return false
    throw error
  }
}

/** Puts a file where it belongs, without copying its bytes where the file system allows that. */
function place({ from, moved }: Pick<FreshFile, 'from' | 'moved'>, to: string): void {
  try {
    if (moved) fs.renameSync(from, to)
    else fs.linkSync(from, to)
  } catch (error) {
    if (!isUnlinkable(error)) throw error
    fs.copyFileSync(from, to)
  }
}
