import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { portalAnswers, type Entrance } from './answer-request.ts'
import { watchedPortals } from './watched-portals.ts'

export type PortalServer = Awaited<ReturnType<typeof startPortalServer>>

const limits = {
  maxHeaderSize: 16 * 1024,
  headersTimeout: 10_000,
  requestTimeout: 30_000,
  keepAliveTimeout: 5_000,
  connectionsCheckingInterval: 5_000,
}
const idleMilliseconds = 60_000
const lookForPortalsMilliseconds = 1000

/** The port that readers are to be served on is taken. */
export class PortTakenError extends Error {
  readonly code = 'KEWEN_PORTAL_PORT'
}

/**
 * Serves the portals: all of them by host name on one port, and each on a port of its own from the next one on, in the
 * order of their list. A page is read from the release that is current when its request begins.
 */
export async function startPortalServer(options: {
  folder: string
  /** 0 lets the system choose every port. */
  port: number
  host: string
  log: (line: string) => void
}) {
  const { folder, port, host, log } = options
  const portals = watchedPortals(folder)
  const own: Server[] = []
  const answer = portalAnswers({ folder, portals, ownPorts: () => own.map(portOf), log })

  function listen(entrance: Entrance, at: number): Promise<Server> {
    const server = createServer(limits, (request, response) => answer({ request, response }, entrance))
    server.timeout = idleMilliseconds
    return new Promise((resolve, reject) => {
      server.once('error', reject)
      server.listen(at, host, () => resolve(server.off('error', reject)))
    })
  }

  /** Gives each portal that has none a port of its own. */
  async function openOwnPorts(): Promise<void> {
    while (own.length < portals().length) own.push(await listen(own.length, port === 0 ? 0 : port + 1 + own.length))
  }

  let complaint = ''
  let isClosed = false
  const main = await listen('all', port).catch((cause: unknown) => {
    throw new PortTakenError(`Port ${port} cannot be listened on. Free it, or set PORTAL_PORT to another.`, { cause })
  })
  const lookForPortals = async (): Promise<void> => {
    try {
      await openOwnPorts()
    } catch (error) {
      if (String(error) !== complaint) log(`A portal has no port of its own: ${String(error)}`)
      complaint = String(error)
    }
    if (!isClosed) look = setTimeout(() => void lookForPortals(), lookForPortalsMilliseconds)
  }
  let look: NodeJS.Timeout | undefined
  await lookForPortals()

  return {
    port: portOf(main),
    /** The port of its own of each portal, in the order of their list. */
    ownPorts: (): number[] => own.map(portOf),
    close(): void {
      isClosed = true
      clearTimeout(look)
      for (const server of [main, ...own]) {
        server.close()
        server.closeAllConnections()
      }
    },
  }
}

const portOf = (server: Server): number => (server.address() as AddressInfo).port
