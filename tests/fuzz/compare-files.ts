import { readFileSync } from 'node:fs'

/** A path that two sides do not have alike: what stands there on each, from the first byte that differs. */
export type Difference = { path: string; found: string; wanted: string }

/** What stands at each path: the bytes, or where they lie. */
export type Files = Map<string, Content>
type Content = string | Uint8Array

/** The bytes of a file, as they lie on the disk if they do. */
export const bytesOf = (content: Content): Uint8Array => (typeof content === 'string' ? readFileSync(content) : content)

/** Compares all paths of two sides, and every byte. In the order of the paths. */
export function compareFiles(found: Files, wanted: Files): Difference[] {
  const paths = [...new Set([...found.keys(), ...wanted.keys()])].sort()
  return paths.flatMap((path) => comparePath(path, found.get(path), wanted.get(path)))
}

function comparePath(path: string, found: Content | undefined, wanted: Content | undefined): Difference[] {
  if (found === undefined) return [{ path, found: 'no file', wanted: 'a file' }]
  if (wanted === undefined) return [{ path, found: 'a file', wanted: 'no file' }]
  const [one, other] = [bytesOf(found), bytesOf(wanted)]
  if (Buffer.compare(one, other) === 0) return []
  const at = firstDifference(one, other)
  return [{ path, found: excerpt(one, at), wanted: excerpt(other, at) }]
}

const firstDifference = (one: Uint8Array, other: Uint8Array): number => {
  const at = one.findIndex((byte, index) => byte !== other[index])
  return at === -1 ? one.length : at
}

const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes)

/** Some bytes on either side of a place, as text. */
const excerpt = (bytes: Uint8Array, at: number): string =>
  `at byte ${at} of ${bytes.length}: ${JSON.stringify(textOf(bytes.subarray(Math.max(0, at - 60), at + 100)))}`

export const describeDifference = ({ path, found, wanted }: Difference): string =>
  `${path}\n    released ${found}\n    clean    ${wanted}`
