import { languages } from '@kewen/content/contract'
import { homePath, linkTo, pathIn } from '@kewen/content/routes'

/** What a request's target asks for: a path of the release, or why it is refused. */
export type RequestPath = { kind: 'path'; names: string[] } | { kind: 'refused'; status: 400 | 404 | 414 }

const homes = languages.map((language) => pathIn(language, homePath))

/** Characters of a request's target that are read at all. */
export const longestTarget = 2048

/**
 * Reads the path of a request's target. Refused is whatever could mean something else to a file system than to us:
 * encoded separators, NUL and other control characters, backslashes, empty and dotted names. An address that ends in a
 * slash is that of its `index.html` for the home pages alone: a portal has no other folder that one could look into.
 */
export function requestPath(target: string): RequestPath {
  if (target.length > longestTarget) return { kind: 'refused', status: 414 }
  if (!target.startsWith('/')) return { kind: 'refused', status: 400 }
  const raw = target.split(/[?#]/, 1)[0]!
  if (/%(?:2f|5c|00)/i.test(raw)) return { kind: 'refused', status: 400 }
  const path = decoded(raw)
  // oxlint-disable-next-line no-control-regex -- control characters are what is looked for
  if (path === null || /[\u0000-\u001f\u007f\\]/.test(path)) return { kind: 'refused', status: 400 }
  const home = homes.find((one) => linkTo(one) === path || linkTo(one) === `${path}/`)
  const names = (home ?? path).slice(1).split('/')
  if (names.some((name) => name === '' || name.startsWith('.'))) return { kind: 'refused', status: 404 }
  return { kind: 'path', names }
}

function decoded(raw: string): string | null {
  try {
    return decodeURIComponent(raw)
  } catch {
    return null
  }
}
