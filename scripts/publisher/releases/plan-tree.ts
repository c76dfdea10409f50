import { digestOf, emptyListing, listingJson, namesOf, type FileEntry, type Listing } from './listing.ts'

/** A file that a release brings: what it holds and where its bytes lie. `moved` where they lie there for this alone. */
export type FreshFile = { entry: FileEntry; from: string; moved: boolean }
/** What becomes of each path: a fresh file, or nothing any more. */
export type Changes = ReadonlyMap<string, FreshFile | null>
/** A folder to be made: `was` has the files that it keeps. */
export type NodePlan = { id: string; was: string | null; listing: Listing; json: string; fresh: Map<string, FreshFile> }

type Step = { names: string[]; file: FreshFile | null }

/** Which folders a release needs that are not there, those below first, and the name of its root. Touches no file. */
export function planTree(
  root: string | null,
  changes: Changes,
  load: (node: string) => Listing,
): { root: string; nodes: NodePlan[] } {
  const nodes: NodePlan[] = []

  function update(was: string | null, steps: Step[]): string | null {
    const before = was ? load(was) : emptyListing
    const files = { ...before.files }
    const dirs = { ...before.dirs }
    const fresh = new Map<string, FreshFile>()
    const inner: Step[] = []
    for (const step of steps) {
      if (step.names.length > 1) {
        inner.push(step)
        continue
      }
      const name = step.names[0]!
      if (!step.file) delete files[name]
      else if (files[name]?.[0] !== step.file.entry[0]) {
        files[name] = step.file.entry
        fresh.set(name, step.file)
      }
    }
    for (const [name, below] of Map.groupBy(inner, (step) => step.names[0]!)) {
      const child = update(
        dirs[name] ?? null,
        below.map(({ names, file }) => ({ names: names.slice(1), file })),
      )
      if (child) dirs[name] = child
      else delete dirs[name]
    }
    return Object.keys(files).length + Object.keys(dirs).length === 0 ? null : add({ files, dirs }, was, fresh)
  }

  function add(listing: Listing, was: string | null, fresh: Map<string, FreshFile>): string {
    const json = listingJson(listing)
    const id = digestOf(json)
    if (id !== was) nodes.push({ id, was, listing, json, fresh })
    return id
  }

  const steps = Array.from(changes, ([path, file]) => ({ names: namesOf(path), file }))
  return { root: update(root, steps) ?? add(emptyListing, root, new Map()), nodes }
}
