import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Newsroom } from '../../cms/src/testing/start-newsroom.ts'

/** Puts a newsroom behind a port, for what speaks HTTP. Resolves with its address and what closes it. */
export async function serveNewsroom(newsroom: Newsroom): Promise<{ url: string; close: () => Promise<void> }> {
  const server = createServer((request, response) => {
    answer(newsroom, request).then(
      async ({ status, response: said }) => {
        response.writeHead(status, { 'content-type': said.headers.get('content-type') ?? 'text/plain' })
        response.end(Buffer.from(await said.arrayBuffer()))
      },
      (error: unknown) => response.writeHead(500).end(String(error)),
    )
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  }
}

async function answer(newsroom: Newsroom, request: IncomingMessage): ReturnType<Newsroom['request']> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  const passed = Object.entries(request.headers).filter(([name]) => name !== 'host' && name !== 'connection')
  return newsroom.request((request.url ?? '').replace(/^\/api/u, ''), {
    method: request.method ?? 'GET',
    headers: passed.map(([name, value]): [string, string] => [name, String(value)]),
    ...(chunks.length > 0 && { body: Buffer.concat(chunks) }),
  })
}
