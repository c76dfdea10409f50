import { createHash } from 'node:crypto'
import type { Random } from '../../scripts/demo/draw/random.ts'
import { rootOf, servedDigests } from './find-broken.ts'

const sample = 8
const tries = 20

/** Reads the home page and some others from the portal server, and tells which are not those of the current release. */
export async function findUnserved(portal: string, reach: URL, random: Random): Promise<string[]> {
  for (let left = tries; ; left -= 1) {
    const root = rootOf(portal)
    const digests = servedDigests(portal, root)
    const pages = [...digests.keys()].filter((file) => !file.startsWith('/.') && !/^\/4\d\d\.html$/.test(file))
    const paths = ['/index.html', ...Array.from({ length: sample }, () => random.pick(pages))]
    const read = async (file: string): Promise<string[]> => {
      const response = await fetch(new URL(file === '/index.html' ? '/' : file, reach))
      const bytes = new Uint8Array(await response.arrayBuffer())
      const digest = createHash('sha256').update(bytes).digest('hex').slice(0, 32)
      const isRight = response.status === 200 && digest === digests.get(file)
      return isRight ? [] : [`${file} is answered with ${response.status}, and other bytes`]
    }
    const found = (await Promise.all(paths.map(read))).flat()
    if (found.length === 0 || rootOf(portal) === root || left === 0) return found
  }
}
