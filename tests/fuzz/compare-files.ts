import { readFileSync } from 'node:fs'

/** A path that two sides do not have alike: what stands there on each, from the first byte that differs. */
export type Difference = { path: string; found: string; wanted: string }

/** Where the files lie, by path. */
export type Files = Map<string, string>

/** Compares all paths of two sides, and every byte. In the order of the paths. */
export function compareFiles(found: Files, wanted: Files): Difference[] {
  const paths = [...new Set([...found.keys(), ...wanted.keys()])].sort()
  return paths.flatMap((path) => comparePath(path, found.get(path), wanted.get(path)))
}

function comparePath(path: string, found: string | undefined, wanted: string | undefined): Difference[] {
  if (found === undefined) return [{ path, found: 'no file', wanted: 'a file' }]
  if (wanted === undefined) return [{ path, found: 'a file', wanted: 'no file' }]
  const [one, other] = [readFileSync(found), readFileSync(wanted)]
  if (one.equals(other)) return []
  const at = firstDifference(one, other)
  return [{ path, found: excerpt(one, at), wanted: excerpt(other, at) }]
}

const firstDifference = (one: Buffer, other: Buffer): number => {
  const at = one.findIndex((byte, index) => byte !== other[index])
  return at === -1 ? one.length : at
}

/** Some bytes on either side of a place, as text. */
const excerpt = (bytes: Buffer, at: number): string =>
  `at byte ${at} of ${bytes.length}: ${JSON.stringify(bytes.subarray(Math.max(0, at - 60), at + 100).toString())}`

export const describeDifference = ({ path, found, wanted }: Difference): string =>
  `${path}\n    released ${found}\n    clean    ${wanted}`
