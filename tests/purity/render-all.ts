import { createHash } from 'node:crypto'
import { parseArgs } from 'node:util'
import { z } from 'zod'
import { readingModel, type ReadingModel } from '@kewen/content/reading'
import { languageOf } from '@kewen/content/routes'
import { openSnapshot } from '@kewen/content/snapshot'

const Options = z.object({ bundle: z.string(), snapshot: z.string(), backwards: z.boolean() })
const Bundle = z.object({
  render: z.custom<(path: string, model: ReadingModel) => Promise<string | Uint8Array>>(),
})

const { values } = parseArgs({
  options: {
    bundle: { type: 'string' },
    snapshot: { type: 'string' },
    backwards: { type: 'boolean', default: false },
  },
})
const options = Options.parse(values)
const { render } = Bundle.parse(await import(options.bundle))
const snapshot = openSnapshot(options.snapshot)

// Prints, for every route of every site, a digest of its bytes and the keys that it read.
for (const site of snapshot.sites()) {
  const paths = snapshot.routes(site.id).map(({ path }) => path)
  for (const path of options.backwards ? paths.reverse() : paths) {
    const model = readingModel({ snapshot, site: site.id, language: languageOf(path) })
    const digest = createHash('sha256')
      .update(await render(path, model))
      .digest('hex')
    console.log(JSON.stringify({ path, digest, reads: [...model.reads].sort() }))
  }
}
