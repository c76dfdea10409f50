import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { root } from '../../../scripts/start/env.ts'
import { describeError } from '../../../scripts/start/start-error.ts'
import { startDemoPortals } from '../portals/start-demo-portals.ts'
import { toIndex } from './to-index.ts'
import { takePictures } from './take-pictures.ts'
import { withinBudget } from './within-budget.ts'

// `npm run gallery` writes docs/gallery anew: a sheet for each template of each portal, and a page that shows them.
const folder = path.join(root, 'docs/gallery')

try {
  const served = await startDemoPortals({ say: console.log })
  try {
    const entries: { portal: string; name: string; path: string; png: Buffer }[] = []
    for (const portal of served.portals) {
      const sheets = await takePictures(portal)
      entries.push(...sheets.map(({ name, page, png }) => ({ portal: portal.key, name, path: page.path, png })))
      console.log(`${portal.key}: ${sheets.length} sheets`)
    }
    const encoded = await withinBudget(entries.map(({ png }) => png))
    rmSync(folder, { recursive: true, force: true })
    for (const [at, { portal, name }] of entries.entries()) {
      mkdirSync(path.join(folder, portal), { recursive: true })
      writeFileSync(path.join(folder, portal, `${name}.webp`), encoded[at]!)
    }
    writeFileSync(path.join(folder, 'README.md'), toIndex(entries))
    const bytes = encoded.reduce((sum, { length }) => sum + length, 0)
    console.log(`docs/gallery: ${entries.length} sheets, ${(bytes / 1e6).toFixed(2)} MB`)
  } finally {
    await served.stop()
  }
} catch (error) {
  console.error(describeError(error))
  process.exitCode = 1
}
process.exit()
