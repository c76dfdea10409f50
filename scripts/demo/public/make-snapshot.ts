import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import type { Form } from '@kewen/content/contract'
import { z } from 'zod'
import { digestFiles } from '../../start/digest-files.ts'
import { root } from '../../start/env.ts'
import { describeError } from '../../start/start-error.ts'
import { readDemos } from '../read-demos.ts'
import { derivePlainly } from './derive-plainly.ts'
import { keptPictures } from './kept-pictures.ts'
import { toPublicForms } from './to-public-forms.ts'
import { writeSnapshot } from './write-snapshot.ts'

const Options = z.object({ folder: z.string(), port: z.coerce.number().int() })

/** Writes all demonstrations into FOLDER: `snapshot.db`, and the files of their pictures in `files`. */
async function makeSnapshot({ folder, port }: z.infer<typeof Options>): Promise<void> {
  const files = path.join(folder, 'files')
  mkdirSync(files, { recursive: true })
  const recipe = digestFiles(root, ['scripts/demo/draw', 'scripts/demo/public/derive-plainly.ts'])
  const store = keptPictures(files, { recipe, derive: derivePlainly(files) })
  const forms: Form[] = []
  for (const demo of readDemos()) forms.push(...(await toPublicForms(demo, { store, port })))
  writeSnapshot(path.join(folder, 'snapshot.db'), forms, new Date().toISOString())
}

try {
  const { values } = parseArgs({ options: { folder: { type: 'string' }, port: { type: 'string' } } })
  await makeSnapshot(Options.parse(values))
} catch (error) {
  console.error(describeError(error))
  process.exitCode = 1
}
