import { fixtureForms } from '@kewen/content/fixture'
import type { Form, Language, Publication } from '@kewen/content/contract'
import { readingModel, type ReadingModel } from '@kewen/content/reading'
import { fixtureSnapshot } from '../fixture-snapshot.ts'

const site = 'sites/1'

/** The reading model over some forms, by default those of the fixture in Chinese, in a snapshot of their own. */
export const modelOf = (forms: Form[] = fixtureForms, language: Language = 'zh'): ReadingModel =>
  readingModel({ snapshot: fixtureSnapshot(forms.map(toPublication)), site, language })

const toPublication = (form: Form): Publication => ({
  id: form.id,
  site,
  digest: form.id.padStart(43, '0'),
  form,
  gone: [],
  urgent: false,
})

/** The fixture with some of its documents changed. */
export const fixtureWith = (changes: Record<string, object>): Form[] =>
  fixtureForms.map((form) => ({ ...form, ...changes[form.id] }) as Form)

/** A document of the fixture, as the reading model gives it. */
export function documentOf<Kind extends Form['kind']>(model: ReadingModel, kind: Kind, id: string) {
  const document = model.document(kind, id)
  if (!document) throw new Error(`The fixture has no ${id}.`)
  return document
}
