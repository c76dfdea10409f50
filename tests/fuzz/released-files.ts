import { readdirSync, readFileSync, readlinkSync, statSync } from 'node:fs'
import path from 'node:path'
import { filesBelow, filesDiffering, Listing } from '../../scripts/publisher/releases/listing.ts'
import { readPurged, readRecord } from '../../scripts/publisher/releases/release-record.ts'

/** Every file below a folder, links followed: where it lies, by its path as readers have it. */
export function filesIn(folder: string, prefix = '/'): Map<string, string> {
  const files = new Map<string, string>()
  for (const name of readdirSync(folder)) {
    const at = path.join(folder, name)
    if (statSync(at).isDirectory()) for (const [below, file] of filesIn(at, `${prefix}${name}/`)) files.set(below, file)
    else files.set(prefix + name, at)
  }
  return files
}

/** The number of the release that a portal serves. */
export const currentNumber = (portal: string): number =>
  Number(path.basename(readlinkSync(path.join(portal, 'current'))))

/** The folder of a release. It stays as it is for as long as the release is current. */
export const releaseFolder = (portal: string, number: number): string => path.join(portal, 'releases', String(number))

/** The digest of every file of a release, as its manifest has it. */
export const manifestOf = (portal: string, number: number): Map<string, string> =>
  new Map(Array.from(filesBelow(rootOf(portal, number), listingsOf(portal)), (file) => [file.path, file.entry[0]]))

const rootOf = (portal: string, number: number): string => path.basename(readlinkSync(releaseFolder(portal, number)))

const listingsOf =
  (portal: string) =>
  (node: string): Listing =>
    Listing.parse(JSON.parse(readFileSync(path.join(portal, 'lists', `${node}.json`), 'utf8')))

/** Causes that are nobody's edit: they render everything, and so hide what an edit did not make stale. */
const sweeping = new Set(['mended', 'templates', 'retry'])

/**
 * Compares what each release after one changed with the account that it gives: every changed file has a cause, which is
 * an edit's, and every file with a cause has changed. Returns what does not agree.
 */
export function findUnexplained(portal: string, { after, upTo }: { after: number; upTo: number }): string[] {
  const kept = new Set(readdirSync(path.join(portal, 'releases')).map(Number))
  const found: string[] = []
  for (let number = after + 1; number <= upTo; number += 1) {
    if (!kept.has(number - 1) || !kept.has(number)) continue
    const [was, is] = [rootOf(portal, number - 1), rootOf(portal, number)]
    const changed = new Set(filesDiffering(was, is, listingsOf(portal)))
    const { changes } = readRecord(portal, number)
    // What a later takedown took from a release no longer tells what the release changed.
    const altered = new Set([number - 1, number].flatMap((one) => readPurged(portal, one)))
    for (const file of altered) changed.delete(file)
    const causes = new Map(changes.filter((one) => !altered.has(one.path)).map((one) => [one.path, one.cause]))
    for (const file of changed.difference(causes))
      found.push(`${file}: release ${number} changed it and gives no cause`)
    for (const file of new Set(causes.keys()).difference(changed))
      found.push(`${file}: release ${number} gives a cause and did not change it`)
    for (const [file, cause] of causes)
      if (cause === '' || sweeping.has(cause)) found.push(`${file}: release ${number} changed it because of “${cause}”`)
  }
  return found
}
