import { subscribe } from 'node:diagnostics_channel'
import type { IncomingMessage } from 'node:http'

/** The header in which a request says from which address its connection came. */
export const peerHeader = 'x-kewen-peer'

/**
 * Writes into every request that reaches this process, before anything else sees it, where its connection comes from:
 * Next tells its routes no such thing, but for `X-Forwarded-For`, which it takes from whoever sends one.
 */
export function tellPeers(): void {
  subscribe('http.server.request.start', (message) => {
    const { request } = message as { request: IncomingMessage }
    request.headers[peerHeader] = request.socket.remoteAddress ?? ''
  })
}
