import { once } from 'node:events'
import { createServer, type IncomingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, test } from 'vitest'
import { peerHeader, tellPeers } from './tell-peers.ts'

test('a request says where its connection comes from, whatever its sender says', async () => {
  tellPeers()
  let seen: IncomingHttpHeaders = {}
  const server = createServer((request, response) => {
    seen = request.headers
    response.end()
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  try {
    const { port } = server.address() as AddressInfo
    await fetch(`http://127.0.0.1:${port}`, { headers: { [peerHeader]: '203.0.113.9' } })
    expect(seen[peerHeader]).toBe('127.0.0.1')
  } finally {
    server.close()
  }
})
