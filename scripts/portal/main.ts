import { readEnv } from './env.ts'
import { startPortalServer } from './portal-server.ts'

async function main(): Promise<void> {
  const env = readEnv()
  const log = (line: string): void => console.log(line)
  const server = await startPortalServer({ folder: env.PORTAL_DIR, port: env.PORTAL_PORT, host: env.HOST, log })
  log(`The portals are served at http://localhost:${server.port}.`)
  const end = (): void => {
    server.close()
    process.exit(0)
  }
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, end)
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error)
  process.exit(1)
})
