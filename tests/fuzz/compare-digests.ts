import { digestOf } from '../../scripts/publisher/releases/listing.ts'
import { bytesOf, type Files } from './compare-files.ts'

/** What stands at each path, by its digest. */
export type Digests = Map<string, string>

/** The digests of bytes as they lie on the disk, whatever a manifest says. */
export const digestsOf = (files: Files): Digests =>
  new Map(Array.from(files, ([file, content]) => [file, digestOf(bytesOf(content))]))

/** The paths at which there stands, or is missing, what none of the sides has so. */
export function findStrange(found: Digests, sides: Digests[]): string[] {
  const paths = new Set([found, ...sides].flatMap((side) => [...side.keys()]))
  return [...paths]
    .filter((file) => sides.every((side) => side.get(file) !== found.get(file)))
    .map((file) => `${file} is ${found.has(file) ? 'as it may not be' : 'missing'}`)
}
