import { createHash } from 'node:crypto'
import { rmSync } from 'node:fs'
import { canonical, type Form, type Publication } from '@kewen/content/contract'
import { openWritableSnapshot } from '@kewen/content/snapshot'

/** Writes forms into a new snapshot file, as they are published at a moment (ISO 8601). */
export function writeSnapshot(file: string, forms: Form[], asOf: string): void {
  for (const part of ['', '-wal', '-shm']) rmSync(file + part, { force: true })
  const snapshot = openWritableSnapshot(file)
  snapshot.setAsOf(asOf)
  snapshot.apply(forms.map(toPublication))
  snapshot.close()
}

const toPublication = (form: Form): Publication => ({
  id: form.id,
  site: form.site,
  digest: createHash('sha256').update(canonical(form)).digest('base64url'),
  form,
  gone: [],
  urgent: false,
})
