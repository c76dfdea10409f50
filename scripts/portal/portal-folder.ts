import { open, readFile, readlink, type FileHandle } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { goneListPath, redirectListPath } from '@kewen/content/routes'
import { namesOf, Listing, type FileEntry } from '../publisher/releases/listing.ts'

/** A file of a release, open to be read. `digest` names its bytes, `size` counts them. */
export type ReleasedFile = { name: string; digest: string; size: number; handle: FileHandle }
/** One release, as it was when it was asked for: all that is found in it belongs together. */
export type OpenRelease = {
  find: (names: string[]) => Promise<ReleasedFile | null>
  isGone: (address: string) => Promise<boolean>
  /** Where an old address leads; null for any other. */
  newAddressOf: (address: string) => Promise<string | null>
}
export type PortalFolder = ReturnType<typeof portalFolder>

/** Listings that are kept in memory: some hundred kilobytes the largest, a few the most. */
const keptListings = 2000

/**
 * The releases of one portal, for reading. A path is looked up in the listings that a release consists of, not in the
 * file system: only what a release names can be reached, and each file comes with the digest of its bytes.
 */
export function portalFolder(folder: string) {
  const listings = new Map<string, Promise<Listing>>()
  const goneList = keptList((text) => new Set(text.split('\n').filter(Boolean)))
  const redirectList = keptList(
    (text) =>
      new Map(
        text
          .split('\n')
          .filter(Boolean)
          .map((line) => line.split('\t') as [string, string]),
      ),
  )

  function listing(node: string): Promise<Listing> {
    const known = listings.get(node)
    if (known) return known
    const read = readFile(join(folder, 'lists', `${node}.json`), 'utf8').then((json) => Listing.parse(JSON.parse(json)))
    read.catch(() => listings.delete(node))
    listings.set(node, read)
    if (listings.size > keptListings) listings.delete(listings.keys().next().value!)
    return read
  }

  async function locate(root: string, names: string[]): Promise<{ node: string; entry: FileEntry } | null> {
    let node = root
    for (const name of names.slice(0, -1)) {
      const { dirs } = await listing(node)
      if (!Object.hasOwn(dirs, name)) return null
      node = dirs[name]!
    }
    const { files } = await listing(node)
    const last = names.at(-1)!
    return Object.hasOwn(files, last) ? { node, entry: files[last]! } : null
  }

  async function find(root: string, names: string[]): Promise<ReleasedFile | null> {
    const found = await locate(root, names)
    if (!found) return null
    const name = names.at(-1)!
    const handle = await open(join(folder, 'nodes', found.node, name), 'r')
    return { name, digest: found.entry[0], size: found.entry[1], handle }
  }

  /** A list that a release holds for its server, read again when its bytes are others. */
  function keptList<List>(parse: (text: string) => List) {
    let kept: { digest: string; list: List } | null = null
    return async (root: string, path: string): Promise<List> => {
      const names = namesOf(path)
      const found = await locate(root, names)
      const digest = found?.entry[0] ?? 'none'
      if (kept?.digest === digest) return kept.list
      const text = found ? await readFile(join(folder, 'nodes', found.node, names.at(-1)!), 'utf8') : ''
      kept = { digest, list: parse(text) }
      return kept.list
    }
  }

  return {
    /** The release that is current now. Null before the first. */
    async open(): Promise<OpenRelease | null> {
      const current = await readlink(join(folder, 'current')).catch(() => null)
      if (!current) return null
      const root = basename(await readlink(join(folder, current)))
      return {
        find: (names) => find(root, names),
        isGone: async (address) => (await goneList(root, goneListPath)).has(address),
        newAddressOf: async (address) => (await redirectList(root, redirectListPath)).get(address) ?? null,
      }
    },
  }
}
