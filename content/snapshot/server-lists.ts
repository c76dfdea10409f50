import { assertNever, type Ref } from '../contract/index.ts'
import type { ServerListPath } from '../routes.ts'
import type { Redirection } from './in-one-step.ts'
import type { SnapshotReader } from './reader.ts'

/** What a server is told of addresses that are no pages: a plain list for ours, a map for nginx, mappings for Caddy. */
export function serverList(
  path: ServerListPath,
  site: Ref,
  snapshot: Pick<SnapshotReader, 'gone' | 'redirects'>,
): Buffer {
  switch (path) {
    case '/.kewen/gone.txt':
      return inLines(snapshot.gone(site))
    case '/.kewen/gone.nginx.map':
      return nginxMap(snapshot.gone(site).map((from) => ({ from, to: '1' })))
    case '/.kewen/gone.caddy':
      return inLines(snapshot.gone(site).map((from) => `"${from}" "1"`))
    case '/.kewen/redirects.txt':
      return inLines(snapshot.redirects(site).map(({ from, to }) => `${from}\t${to}`))
    case '/.kewen/redirects.nginx.map':
      return nginxMap(snapshot.redirects(site))
    case '/.kewen/redirects.caddy':
      return inLines(snapshot.redirects(site).map(({ from, to }) => `"${from}" "${to}"`))
    default:
      return assertNever(path)
  }
}

const inLines = (lines: string[]): Buffer => Buffer.from(lines.map((line) => `${line}\n`).join(''))

/**
 * The lines of nginx's `map`. It compares texts without regard to case, and refuses two that are then the same: these
 * are written as expressions. A `$` in a value would name a variable.
 *
 * The contract leaves nothing in an address that a quoted text could end with or be changed by.
 */
function nginxMap(redirections: Redirection[]): Buffer {
  const counts = new Map<string, number>()
  for (const { from } of redirections) counts.set(from.toLowerCase(), (counts.get(from.toLowerCase()) ?? 0) + 1)
  const keyOf = (from: string): string =>
    counts.get(from.toLowerCase()) === 1 ? from : `~^${from.replace(/[.*+?^$()|]/g, '\\$&')}$`
  return inLines(redirections.map(({ from, to }) => `"${keyOf(from)}" "${to.replaceAll('$', '%24')}";`))
}
