import { createServer, type AddressInfo, type Server } from 'node:net'
import { once } from 'node:events'
import { afterEach, expect, test } from 'vitest'
import { checkPorts } from './check-ports.ts'

const servers: Server[] = []
afterEach(() => {
  for (const server of servers.splice(0)) server.close()
})

async function takePort(host: string): Promise<number> {
  const server = createServer().listen(0, host)
  servers.push(server)
  await once(server, 'listening')
  return (server.address() as AddressInfo).port
}

test.each(['127.0.0.1', '0.0.0.0'])('a port that is taken on %s is named, with the way out', async (host) => {
  const port = await takePort(host)
  await expect(checkPorts([{ port, variable: 'PORTAL_PORT' }], '127.0.0.1')).rejects.toMatchObject({
    code: 'KEWEN_PORT_TAKEN',
    what: { zh: `端口 ${port} 已被占用（可能科闻已在运行）。` },
    remedy: { zh: `请关闭占用它的程序，或换一个端口：PORTAL_PORT=${port + 100} npm start` },
  })
})

test('free ports are left free', async () => {
  const port = await takePort('127.0.0.1')
  servers.pop()?.close()
  await checkPorts([{ port, variable: 'PORT' }], '127.0.0.1')
  await expect(checkPorts([{ port, variable: 'PORT' }], '127.0.0.1')).resolves.toBeUndefined()
})

test('an address that the computer does not have is named', async () => {
  await expect(checkPorts([{ port: 4000, variable: 'PORTAL_PORT' }], '192.0.2.1')).rejects.toThrow(
    'This computer has no address 192.0.2.1.',
  )
})
