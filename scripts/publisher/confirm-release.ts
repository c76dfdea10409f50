import { request } from 'node:http'
import { setTimeout as wait } from 'node:timers/promises'
import { digestOf } from './releases/listing.ts'

/** So many of a release's pages are fetched: they became visible by one rename, all or none of them. */
const sample = 3
const patienceMilliseconds = 2000
const pauseMilliseconds = 10

/**
 * Fetches some of the pages that were written from the readers' address, until it has the new bytes. False where it does not have
 * them after 2 s, and at once where nobody answers. `portal` is the address of the portal server, `origin` the one by
 * which readers know the site.
 */
export async function confirmRelease(
  { portal, origin }: { portal: string; origin: string },
  written: { path: string; digest: string }[],
): Promise<boolean> {
  const end = performance.now() + patienceMilliseconds
  const pages = written.filter(({ path }) => path.endsWith('.html')).slice(0, sample)
  const { host } = new URL(origin)
  const isSeen = async ({ path, digest }: { path: string; digest: string }): Promise<boolean> => {
    for (;;) {
      const found = await digestAt(new URL(path, portal), host)
      if (found === digest) return true
      if (found === null || performance.now() > end) return false
      await wait(pauseMilliseconds)
    }
  }
  return (await Promise.all(pages.map(isSeen))).every(Boolean)
}

/** The digest of the bytes at an address, or null where nothing answers. */
function digestAt(url: URL, host: string): Promise<string | null> {
  return new Promise((resolve) => {
    const get = request(url, { headers: { host }, timeout: patienceMilliseconds }, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('end', () => resolve(digestOf(Buffer.concat(chunks))))
      response.on('error', () => resolve(null))
    })
    get.on('timeout', () => get.destroy())
    get.on('error', () => resolve(null))
    get.end()
  })
}
