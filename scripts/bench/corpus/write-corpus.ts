import { createHash } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { canonical, type Form, type Publication } from '@kewen/content/contract'
import { openWritableSnapshot } from '@kewen/content/snapshot'
import { corpusFiles } from './corpus-pictures.ts'

/** The moment that a corpus is shown at: after its last story. */
export const corpusAsOf = '2026-11-22T08:00:00.000Z'
const batch = 1000

/** Writes documents into a new snapshot as a pull from the newsroom would, and the corpus's files beside it. */
export function writeCorpus(folder: string, forms: Iterable<Form>): { snapshot: string; files: string } {
  const [file, files] = [join(folder, 'snapshot.db'), join(folder, 'files')]
  for (const [name, bytes] of corpusFiles()) {
    const path = join(files, name.slice(0, 2), name)
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, bytes)
  }
  const snapshot = openWritableSnapshot(file)
  snapshot.setAsOf(corpusAsOf)
  let rows: Publication[] = []
  for (const form of forms) {
    rows.push(toPublication(form))
    if (rows.length < batch) continue
    snapshot.apply(rows)
    rows = []
  }
  snapshot.apply(rows)
  snapshot.close()
  return { snapshot: file, files }
}

/** A form as the newsroom hands it out. */
const toPublication = (form: Form): Publication => ({
  id: form.id,
  site: form.site,
  digest: createHash('sha256').update(canonical(form)).digest('base64url'),
  form,
  gone: [],
  urgent: false,
})
