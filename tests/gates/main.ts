import path from 'node:path'
import { describeError } from '../../scripts/start/start-error.ts'
import { startTemporary } from '../../scripts/start/start-temporary.ts'
import { buildStatic, diffFolders } from './build-static.ts'
import { checkHtml } from './check-html.ts'
import { findDeadLinks } from './find-dead-links.ts'
import { findUntranslated } from './find-untranslated.ts'
import { servedPortals } from './portals/served-portals.ts'

const ending = new AbortController()
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => ending.abort())

let passed = 0
let failed = 0

/** Shows a gate and what it found: nothing, if it is passed. */
async function gate(name: string, find: () => Promise<string[]> | string[]): Promise<void> {
  const started = performance.now()
  const found = await Promise.resolve()
    .then(find)
    .catch((error: unknown) => [describeError(error)])
  console.log(`${found.length ? '✗' : '✓'} ${name}  ${((performance.now() - started) / 1000).toFixed(1)} s`)
  for (const line of found.slice(0, 50)) console.log(`    ${line}`)
  if (found.length > 50) console.log(`    … ${found.length - 50} more`)
  if (found.length) failed++
  else passed++
}

async function main(): Promise<void> {
  const system = await startTemporary({ say: console.log, signal: ending.signal })
  const { place, folder } = system
  try {
    const snapshot = path.join(place.publisher, 'snapshot.db')
    const portals = servedPortals({ snapshot, portalFolder: place.portal, folder: path.join(folder, 'gates') })
    for (const { key, origins, release, files } of portals) {
      await gate(`${key}: the Nu checker finds no error in ${files.size} files`, () => checkHtml(release))
      await gate(`${key}: no dead link, and nothing loaded from another host`, () =>
        findDeadLinks(files, { origins }).map(({ page, link, reason }) => `${page}: ${link} (${reason})`),
      )
      await gate(`${key}: no Chinese on an English page that does not say so`, () =>
        findUntranslated(files).map(({ page, words }) => `${page}: ${words}`),
      )
      await gate(`${key}: no page points at the newsroom`, () =>
        [...files].filter(([, text]) => text.includes(place.newsroomUrl)).map(([name]) => name),
      )
      await gate(`${key}: astro build writes the same bytes as the release`, async () => {
        const out = path.join(folder, 'gates', key, 'static')
        await buildStatic({ snapshot, files: path.join(place.publisher, 'files'), site: key, out })
        return (await diffFolders(out, release)).split('\n').filter(Boolean)
      })
    }
  } finally {
    await system.stop()
  }
}

try {
  await main()
} catch (error) {
  console.log(describeError(error))
  failed++
}
console.log(`${passed} passed, ${failed} failed`)
process.exit(failed ? 1 : 0)
