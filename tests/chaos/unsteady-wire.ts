import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import { Pending } from '@kewen/content/contract'
import type { Random } from '../../scripts/demo/draw/random.ts'

export type UnsteadyWire = Awaited<ReturnType<typeof openUnsteadyWire>>

/** How often a call is cut before it arrives, cut before its answer arrives, held up, or answered twice and in disorder. */
const chances = { cutBefore: 0.05, cutAfter: 0.05, slow: 0.2, disorder: 0.5 }
const longestDelayMilliseconds = 400

/**
 * Stands between publisher and newsroom, and lets calls through. While it is unsteady it cuts some off, before or after
 * the newsroom heard them, holds some up, and hands out pending rows in another order, some twice and some not yet.
 */
export async function openUnsteadyWire(random: Random) {
  let target: string | null = null
  let isUnsteady = false

  async function pass(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const cut = (): void => void request.socket.destroy()
    const isFor = (chance: number): boolean => isUnsteady && random.chance(chance)
    if (!target || isFor(chances.cutBefore)) return cut()
    const gone = new AbortController()
    response.on('close', () => gone.abort())
    const answer = await fetch(target + request.url!, {
      method: request.method!,
      headers: headersOf(request),
      ...(request.method === 'POST' && { body: new Uint8Array(await bytesOf(request)) }),
      signal: gone.signal,
    })
    const bytes = Buffer.from(await answer.arrayBuffer())
    if (isFor(chances.slow)) await wait(random.between(0, longestDelayMilliseconds))
    if (isFor(chances.cutAfter)) return cut()
    const isPending = answer.ok && request.url!.startsWith('/api/publications/pending')
    const type = answer.headers.get('content-type')
    response.writeHead(answer.status, { ...(type && { 'content-type': type }) })
    response.end(isPending && isFor(chances.disorder) ? disorder(bytes, random) : bytes)
  }

  const server = createServer((request, response) => {
    pass(request, response).catch(() => request.socket.destroy())
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))

  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    /** Where the newsroom is. Until this is told, every call is cut. */
    leadTo: (newsroom: string): void => void (target = newsroom),
    setUnsteady(unsteady: boolean): void {
      isUnsteady = unsteady
      if (unsteady) server.closeAllConnections()
    },
    close: async (): Promise<void> => {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

/** The same rows in another order, some of them twice, and some only with the next answer. */
function disorder(bytes: Buffer, random: Random): string {
  const { rows, wishes } = Pending.parse(JSON.parse(bytes.toString()))
  const some = rows.filter(() => random.chance(0.8))
  const twice = [...some, ...some.filter(() => random.chance(0.3))]
  const places = new Map(twice.map((row) => [row, random.next()]))
  const disordered = twice.toSorted((a, b) => places.get(a)! - places.get(b)!)
  return JSON.stringify({ rows: disordered, more: true, wishes } satisfies Pending)
}

const headersOf = ({ headers }: IncomingMessage): Record<string, string> =>
  Object.fromEntries(
    (['authorization', 'content-type', 'accept'] as const).flatMap((name) =>
      headers[name] ? [[name, headers[name]]] : [],
    ),
  )

async function bytesOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks)
}
