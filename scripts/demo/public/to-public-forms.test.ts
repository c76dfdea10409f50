import { expect, test } from 'vitest'
import { Form, refsIn } from '@kewen/content/contract'
import { readDemos } from '../read-demos.ts'
import { toPublicForms, type StorePicture } from './to-public-forms.ts'

const store: StorePicture = async ({ id }) => ({
  type: 'drawing',
  filename: `${id.slice('media/'.length)}.svg`,
  files: [{ name: `${'0'.repeat(32)}.svg`, mime: 'image/svg+xml', bytes: 1, crop: 'whole' }],
})
const demos = readDemos()
const forms = (await Promise.all(demos.map((demo) => toPublicForms(demo, { store, port: 4500 })))).flat()
const ids = new Set(forms.map(({ id }) => id))

test('every document and picture of all portals is there once, under an id of its own', () => {
  const expected = demos.reduce((sum, { documents, pictures }) => sum + 1 + documents.length + pictures.length, 0)
  expect(ids.size).toBe(expected)
  expect(forms.length).toBe(expected)
})

test('forms fit the contract and refer to documents of the same portal that are there', () => {
  for (const form of forms) {
    expect(Form.parse(form)).toEqual(form)
    for (const ref of refsIn(form)) {
      expect(ids.has(ref), `${form.id} refers to ${ref}`).toBe(true)
      expect(forms.find(({ id }) => id === ref)?.site).toBe(form.site)
    }
  }
})

test('portals are at the port where they are served', () => {
  const origins = forms.flatMap((form) => (form.kind === 'site' ? form.origins : []))
  expect(origins.length).toBeGreaterThan(0)
  for (const origin of origins) expect(new URL(origin).port, origin).toBe('4500')
})
