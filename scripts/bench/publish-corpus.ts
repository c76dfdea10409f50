import { text } from 'node:stream/consumers'
import { z } from 'zod'
import { openSnapshot, type Newsroom } from '@kewen/content/snapshot'
import { openPublisher } from '../publisher/publisher.ts'
import { corpusAsOf } from './corpus/write-corpus.ts'

/**
 * Releases a portal whose snapshot is filled and of which nothing is released yet, as the publisher does it, and ends. A
 * process of its own: it is measured from its start to its end. The order comes as JSON on the standard input, the most
 * memory that it had goes to the standard output.
 */
const Order = z.strictObject({
  publisher: z.string(),
  portal: z.string(),
  bundle: z.string(),
  workers: z.int().min(1),
})

async function main(): Promise<void> {
  const order = Order.parse(JSON.parse(await text(process.stdin)))
  const publisher = await openPublisher({
    newsroom: newsroomWithoutNews(`${order.publisher}/snapshot.db`),
    folder: order.publisher,
    portalFolder: order.portal,
    bundleFolder: order.bundle,
    workers: order.workers,
    pageMilliseconds: 10_000,
    keepReleases: 1,
    // Hugo leaves it to the system too when its files get to the disk.
    durability: 'process',
    portalUrl: null,
    version: 'bench',
    clock: () => new Date(corpusAsOf),
    log: (line) => console.error(line),
  })
  await publisher.reconcile()
  await publisher.close()
  process.stdout.write(`${JSON.stringify({ peakMegabytes: process.resourceUsage().maxRSS / 1024 })}\n`)
}

/** A newsroom that publishes what the snapshot has, and nothing else. */
function newsroomWithoutNews(file: string): Newsroom {
  const snapshot = openSnapshot(file)
  const rows = snapshot.digests()
  snapshot.close()
  const nothing = async (): Promise<void> => {}
  return {
    pending: async () => ({ rows: [], more: false, wishes: [] }),
    manifest: async () => ({ rows, next: null }),
    rows: async () => [],
    file: (name) => Promise.reject(new Error(`The corpus has no file ${name}.`)),
    acknowledge: nothing,
    reportRelease: nothing,
    reportStatus: nothing,
    answerWish: nothing,
  }
}

await main()
