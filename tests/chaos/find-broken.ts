import { createHash } from 'node:crypto'
import { readFileSync, readlinkSync } from 'node:fs'
import path from 'node:path'
import { filesBelow, Listing } from '../../scripts/publisher/releases/listing.ts'
import { findDeadLinks } from '../gates/find-dead-links.ts'

const isText = (name: string): boolean => /\.(?:html|css|xml|json|txt)$/.test(name)
const tries = 20

/** What a portal serves: the root of its current release. */
export const rootOf = (portal: string): string =>
  path.basename(readlinkSync(path.join(portal, 'releases', path.basename(readlinkSync(path.join(portal, 'current'))))))

/** The digest of every file of the release that a portal serves, by its address. */
export function servedDigests(portal: string, root = rootOf(portal)): Map<string, string> {
  const load = (node: string): Listing =>
    Listing.parse(JSON.parse(readFileSync(path.join(portal, 'lists', `${node}.json`), 'utf8')))
  return new Map(Array.from(filesBelow(root, load), ({ path: file, entry: [digest] }) => [file, digest]))
}

/** The release whose files were all as listed is not looked at again: what its name vouches for stays as it is. */
export type Looked = Set<string>

/**
 * What is not as it must be in the release that a portal serves: a file that is missing or has other bytes than its
 * manifest says, a link that leads nowhere. Another release that comes meanwhile is looked at in its place.
 */
export function findBroken(portal: string, origins: string[], looked: Looked = new Set()): string[] {
  for (let left = tries; ; left -= 1) {
    const root = rootOf(portal)
    if (looked.has(root)) return []
    const found = brokenIn(portal, root, origins)
    if (found.length === 0) looked.add(root)
    if (found.length === 0 || left === 0 || rootOf(portal) === root) return found
  }
}

function brokenIn(portal: string, root: string, origins: string[]): string[] {
  try {
    const texts = new Map<string, string>()
    const found: string[] = []
    for (const [file, digest] of servedDigests(portal, root)) {
      const bytes = readFileSync(path.join(portal, 'nodes', root, file))
      if (createHash('sha256').update(bytes).digest('hex').slice(0, 32) !== digest)
        found.push(`${file} is not as its manifest says`)
      texts.set(file, isText(file) ? bytes.toString() : '')
    }
    if (!texts.has('/index.html')) found.push('there is no home page')
    const dead = findDeadLinks(texts, { origins })
    return [...found, ...dead.map(({ page, link, reason }) => `${page}: ${link} (${reason})`)]
  } catch (error) {
    return [String(error)]
  }
}
