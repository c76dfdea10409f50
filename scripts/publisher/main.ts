import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { z } from 'zod'
import { newsroom } from '@kewen/content/snapshot'
import { readEnv } from './env.ts'
import { isDamaged, setSnapshotAside } from './open-snapshot-or-anew.ts'
import { openPublisher } from './publisher.ts'
import { isExplained, runPublisher } from './run-publisher.ts'

const log = (line: string): void => console.log(line)
const clock = (): Date => new Date()

async function main(): Promise<void> {
  const env = readEnv()
  const manifest = readFileSync(resolve(import.meta.dirname, '../../package.json'), 'utf8')
  const { version } = z.object({ version: z.string() }).parse(JSON.parse(manifest))
  const stop = new AbortController()
  const publisher = await openPublisher({
    newsroom: newsroom({ url: env.NEWSROOM_URL, key: env.PUBLISHER_KEY }),
    folder: env.PUBLISHER_DIR,
    portalFolder: env.PORTAL_DIR,
    bundleFolder: env.SITE_BUNDLE,
    workers: env.WORKERS,
    pageMilliseconds: env.PAGE_SECONDS * 1000,
    keepReleases: env.KEEP_RELEASES,
    atMostNow: env.PAGES_AT_ONCE,
    durability: env.DURABILITY,
    portalUrl: env.PORTAL_URL ?? null,
    version,
    clock,
    log,
  })
  // Whatever is cut off here is done again at the next start: there is nothing to wait for.
  const end = (): void => process.exit(0)
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, end)
  log('The publisher is ready.')
  try {
    await runPublisher(publisher, { clock, log, signal: stop.signal })
  } catch (error) {
    if (isDamaged(error)) setSnapshotAside(join(env.PUBLISHER_DIR, 'snapshot.db'))
    throw error
  }
}

main().catch((error: unknown) => {
  console.error(isExplained(error) && error instanceof Error ? error.message : error)
  process.exit(1)
})
