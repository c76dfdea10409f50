import { createHash } from 'node:crypto'
import { z } from 'zod'

/** The first 32 hexadecimal digits of the SHA-256 of some bytes: names a node, a file's content, a media file. */
const Digest = z.string().regex(/^[0-9a-f]{32}$/)
/** A name in a release's folder. What begins with a dot is never served. */
const namePattern = /^\.?[A-Za-z0-9_~-][A-Za-z0-9._~@-]*$/
const Name = z.string().regex(namePattern)

/** What a file of a release holds: digest and size in bytes. */
export const FileEntry = z.tuple([Digest, z.int().min(0)])
export type FileEntry = z.infer<typeof FileEntry>

/**
 * What a folder of a release holds: its files, and the nodes that stand as its subfolders. A node is named by the
 * digest of its listing, so the name of a release's root vouches for every byte below it.
 */
export const Listing = z.strictObject({ files: z.record(Name, FileEntry), dirs: z.record(Name, Digest) })
export type Listing = z.infer<typeof Listing>

export const emptyListing: Listing = { files: {}, dirs: {} }

export const digestOf = (bytes: Uint8Array | string): string =>
  createHash('sha256').update(bytes).digest('hex').slice(0, 32)

/** The bytes of a listing: equal folders give equal bytes. */
export const listingJson = ({ files, dirs }: Listing): string =>
  JSON.stringify({ files: inOrder(files), dirs: inOrder(dirs) })

const inOrder = <Value>(record: Record<string, Value>): Record<string, Value> =>
  Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)))

/** The names on the way to a file of a release: `/2024/02/a.html` is `2024`, `02`, `a.html`. */
export const namesOf = (path: string): string[] => {
  const names = path.slice(1).split('/')
  if (!path.startsWith('/') || !names.every((name) => namePattern.test(name)))
    throw new RangeError(`${JSON.stringify(path)} cannot be the path of a released file.`)
  return names
}

/** Finds a file from a root listing down. `load` gives the listing of a node. Null where there is none. */
export function findFile(
  names: string[],
  root: string,
  load: (node: string) => Listing,
): { node: string; entry: FileEntry } | null {
  let node = root
  for (const [depth, name] of names.entries()) {
    const { files, dirs } = load(node)
    if (depth === names.length - 1) return Object.hasOwn(files, name) ? { node, entry: files[name]! } : null
    if (!Object.hasOwn(dirs, name)) return null
    node = dirs[name]!
  }
  return null
}

/** All files below a node, in the order of their paths within each folder. */
export function* filesBelow(
  node: string,
  load: (node: string) => Listing,
  prefix = '/',
): Generator<{ path: string; entry: FileEntry }> {
  const { files, dirs } = load(node)
  for (const [name, entry] of Object.entries(files)) yield { path: prefix + name, entry }
  for (const [name, child] of Object.entries(dirs)) yield* filesBelow(child, load, `${prefix}${name}/`)
}

/** The paths at which two trees have different files, or only one has any. What both share is not looked into. */
export function* filesDiffering(
  node: string | null,
  other: string | null,
  load: (node: string) => Listing,
  prefix = '/',
): Generator<string> {
  if (node === other) return
  const [here, there] = [node, other].map((id) => (id ? load(id) : emptyListing)) as [Listing, Listing]
  for (const name of new Set([...Object.keys(here.files), ...Object.keys(there.files)]))
    if (ownOf(here.files, name)?.[0] !== ownOf(there.files, name)?.[0]) yield prefix + name
  for (const name of new Set([...Object.keys(here.dirs), ...Object.keys(there.dirs)]))
    yield* filesDiffering(ownOf(here.dirs, name), ownOf(there.dirs, name), load, `${prefix}${name}/`)
}

const ownOf = <Value>(record: Record<string, Value>, name: string): Value | null =>
  Object.hasOwn(record, name) ? record[name]! : null
