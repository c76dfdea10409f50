import type { IncomingMessage, ServerResponse } from 'node:http'
import { join } from 'node:path'
import { toOldAddress } from '@kewen/content/contract'
import { gonePath, languageOf, notFoundPath, pathIn } from '@kewen/content/routes'
import { compressor } from './compression.ts'
import { movedAnswer, plainAnswer, portalListPage, type PlainAnswer } from './plain-answers.ts'
import { portalFolder, type OpenRelease, type PortalFolder } from './portal-folder.ts'
import type { Portal } from './portal-list.ts'
import { longestTarget, requestPath } from './request-path.ts'
import { securityHeaders } from './security-headers.ts'
import { serveFile } from './serve-file.ts'
import { portalOfHost } from './watched-portals.ts'

type Exchange = { request: IncomingMessage; response: ServerResponse }
/** Where a request came in: at the port of all portals, or at that of the portal at this place in the list. */
export type Entrance = number | 'all'

/** Answers requests from the portals' folders. `ownPorts` gives each portal's own port, in the order of the list. */
export function portalAnswers(options: {
  folder: string
  portals: () => Portal[]
  ownPorts: () => number[]
  log: (line: string) => void
}) {
  const { folder, portals, ownPorts, log } = options
  const folders = new Map<string, PortalFolder>()
  const compress = compressor()

  function folderOf({ key }: Portal): PortalFolder {
    const known = folders.get(key) ?? portalFolder(join(folder, key))
    folders.set(key, known)
    return known
  }

  /** Which portal a request is for; `all` where it asks for the list of them. */
  function askedFor(request: IncomingMessage, entrance: Entrance): Portal | 'all' | null {
    if (entrance !== 'all') return portals()[entrance] ?? null
    const hostname = hostnameOf(request)
    return portalOfHost(portals(), hostname) ?? (isOwnName(hostname) ? 'all' : null)
  }

  async function answer(exchange: Exchange, entrance: Entrance): Promise<void> {
    const { request } = exchange
    if (request.method !== 'GET' && request.method !== 'HEAD')
      return say(exchange, plainAnswer(405, { allow: 'GET, HEAD' }))
    const portal = askedFor(request, entrance)
    if (!portal) return say(exchange, plainAnswer(421))
    const asked = requestPath(request.url!)
    const names = asked.kind === 'path' ? asked.names : []
    const refusal = asked.kind === 'refused' && asked.status !== 404 ? plainAnswer(asked.status) : null
    if (portal === 'all') return refusal ? say(exchange, refusal) : answerWithList(exchange, names)
    const addresses = addressesAsked(request.url!)
    if (refusal && addresses.length === 0) return say(exchange, refusal)
    for (let attempt = 1; ; attempt++) {
      try {
        const release = await folderOf(portal).open()
        if (!release) return say(exchange, notReady)
        for (const address of addresses) {
          const target = await release.newAddressOf(address)
          if (target) return say(exchange, movedAnswer(target))
        }
        return refusal ? say(exchange, refusal) : await answerFrom(release, { names, addresses }, exchange)
      } catch (error) {
        // A release may be pruned before its file is opened: the one that is current by now is not.
        if (codeOf(error) !== 'ENOENT' || exchange.response.headersSent || attempt === attempts) throw error
      }
    }
  }

  function answerWithList(exchange: Exchange, names: string[]): void {
    const ports = ownPorts()
    const listed = portals().map((one, index) => ({ ...one, port: ports[index] ?? null }))
    const isList = names.join() === 'index.html'
    say(exchange, isList ? portalListPage(listed, hostnameOf(exchange.request)) : plainAnswer(404))
  }

  async function answerFrom(
    release: OpenRelease,
    { names, addresses }: { names: string[]; addresses: string[] },
    exchange: Exchange,
  ): Promise<void> {
    const path = `/${names.join('/')}`
    const file = names.length > 0 ? await release.find(names) : null
    if (file) return serveFile({ ...exchange, file, path, status: 200, compress })
    const isGone = await Promise.all(addresses.map((address) => release.isGone(address)))
    const status = isGone.includes(true) ? 410 : 404
    const missing = status === 410 ? gonePath : notFoundPath
    const find = (file: string) => release.find(file.slice(1).split('/'))
    const page = (await find(pathIn(languageOf(path), missing))) ?? (await find(missing))
    if (page) await serveFile({ ...exchange, file: page, path, status, compress })
    else say(exchange, plainAnswer(status))
  }

  return (exchange: Exchange, entrance: Entrance): void => {
    const { request, response } = exchange
    answer(exchange, entrance).catch((error: unknown) => {
      if (response.destroyed || hangUps.has(codeOf(error))) return response.destroy()
      log(`${request.method} ${JSON.stringify(request.url?.slice(0, 200))} failed: ${String(error)}`)
      if (response.headersSent) response.destroy()
      else say(exchange, plainAnswer(500))
    })
  }
}

/** The forms under which old addresses are listed: with the query that was sent, and without one. */
function addressesAsked(target: string): string[] {
  const exact = target.length > longestTarget ? null : toOldAddress(target)
  if (exact === null) return []
  const path = exact.split('?', 1)[0]!
  return path === exact ? [exact] : [exact, path]
}

const attempts = 5
const notReady = plainAnswer(503, { 'retry-after': '5' })
const hangUps = new Set(['ERR_STREAM_PREMATURE_CLOSE', 'ECONNRESET', 'EPIPE'])

const codeOf = (error: unknown): string => (error instanceof Error && 'code' in error ? String(error.code) : '')

const hostnameOf = ({ headers }: IncomingMessage): string =>
  (headers.host ?? '')
    .replace(/:\d+$/, '')
    .replace(/^\[([0-9a-f:]+)\]$/i, '$1')
    .toLowerCase()

const isOwnName = (hostname: string): boolean =>
  hostname === 'localhost' || /^(?:\d{1,3}\.){3}\d{1,3}$|^[0-9a-f:]+$/.test(hostname)

function say({ request, response }: Exchange, { status, body, mime, headers }: PlainAnswer): void {
  response.writeHead(status, {
    ...securityHeaders,
    ...headers,
    'content-type': mime,
    'content-length': Buffer.byteLength(body),
    'cache-control': status === 301 ? 'no-cache' : 'no-store',
  })
  response.end(request.method === 'HEAD' ? undefined : body)
}
