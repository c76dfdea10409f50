import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Form, Ref } from '@kewen/content/contract'
import { bilingualForms } from '@kewen/content/fixture'
import { chinesePath, goneListPath, goneListPaths, languageOf, redirectListPath } from '@kewen/content/routes'
import type { Publisher } from '../../scripts/publisher/publisher.ts'
import { addFile, openWorkshop, releasedFiles } from '../../scripts/publisher/testing/workshop.ts'
import { findDeadLinks } from '../gates/find-dead-links.ts'
import { findUntranslated } from '../gates/find-untranslated.ts'
import { copySiteBundle } from './copy-site-bundle.ts'

type FormOf<Kind extends Form['kind']> = Extract<Form, { kind: Kind }>

const folder = mkdtempSync(path.join(tmpdir(), 'kewen-english-'))
const workshop = await openWorkshop()
const forms = new Map<Ref, Form>()
let publisher: Publisher

beforeAll(async () => {
  for (const form of bilingualForms) {
    const files = form.kind === 'media' ? form.files.map((file) => addFile(workshop.standIn, file, form.id)) : []
    forms.set(form.id, form.kind === 'media' ? { ...form, files } : form)
    workshop.standIn.publish(forms.get(form.id)!)
  }
  publisher = await workshop.publisher('english', {
    bundleFolder: await copySiteBundle(folder),
    pageMilliseconds: 60_000,
  })
  await publisher.reconcile()
})
afterAll(async () => {
  await workshop.close()
  rmSync(folder, { recursive: true, force: true })
})

const portal = (): string => workshop.portalOf('english')
const released = (): Map<string, string> => releasedFiles(portal())
const formOf = <Kind extends Form['kind']>(kind: Kind, id: Ref): FormOf<Kind> => forms.get(id) as FormOf<Kind>

/** Publishes forms, answers the paths whose bytes changed or are no more, and puts the portal back as it was. */
async function changedBy(
  ...changed: Form[]
): Promise<{ changed: string[]; removed: string[]; after: Map<string, string> }> {
  const before = released()
  const publish = async (all: Form[]): Promise<void> => {
    for (const form of all) workshop.standIn.publish(form)
    while (await publisher.takePending(0));
  }
  await publish(changed)
  const after = released()
  await publish(changed.flatMap(({ id }) => forms.get(id) ?? []))
  for (const { id } of changed) if (!forms.has(id)) workshop.standIn.takeDown(id)
  while (await publisher.takePending(0));
  const back = released()
  for (const files of [before, back]) for (const list of goneListPaths) files.delete(list)
  expect(back, 'what is put back is as it was').toEqual(before)
  return {
    changed: [...after.keys()].filter((file) => before.has(file) && before.get(file) !== after.get(file)),
    removed: [...before.keys()].filter((file) => !after.has(file)),
    after,
  }
}

const storyPath = '/2024/02/every-block.html'
const story = (): FormOf<'article'> => formOf('article', 'articles/1')
const english = (paths: string[]): string[] => paths.filter((file) => languageOf(file) !== 'zh')
const chinese = (paths: string[]): string[] => paths.filter((file) => languageOf(file) === 'zh')
const isList = (file: string): boolean => file.startsWith('/.kewen/')

test('English pages say nothing in Chinese that does not say so, and lead nowhere that is not', () => {
  const files = released()
  expect(english([...files.keys()]).length).toBeGreaterThan(30)
  expect(findUntranslated(files)).toEqual([])
  expect(findDeadLinks(files, { origins: formOf('site', 'sites/1').origins })).toEqual([])
})

test('an edit of Chinese words changes no English page', async () => {
  const { changed } = await changedBy({ ...story(), title: { ...story().title, zh: '改过的题目' } })
  expect(chinese(changed)).toContain(storyPath)
  expect(english(changed)).toEqual([])
})

test('an edit of English words changes no Chinese page', async () => {
  const { changed } = await changedBy({ ...story(), title: { ...story().title, en: 'Another title' } })
  expect(english(changed)).toEqual(
    expect.arrayContaining([`/en${storyPath}`, '/en/index.html', '/en/columns/news.html']),
  )
  expect(chinese(changed)).toEqual([])
})

test('a column’s English name changes English pages alone', async () => {
  const column = formOf('column', 'columns/1')
  const { changed } = await changedBy({ ...column, name: { ...column.name, en: 'Reports' } })
  expect(changed).toEqual(english(changed))
  expect(changed).toEqual(expect.arrayContaining(['/en/columns/news.html', '/en/structure.html', `/en${storyPath}`]))
})

test('a story that loses its English is gone in English: its page, and every mention', async () => {
  const { en: _title, ...title } = story().title
  const { changed, removed, after } = await changedBy({ ...story(), title })
  expect(removed).toContain(`/en${storyPath}`)
  expect(english(removed)).toEqual(removed)
  expect(after.get(goneListPath)).toBe(`/en${storyPath}\n`)
  // Whatever had a version in English that is no more says so.
  const months = removed.filter((file) => file !== `/en${storyPath}`).map(chinesePath)
  expect(chinese(changed).filter((file) => !isList(file))).toEqual(
    [storyPath, ...months, '/sitemaps/2024-02.xml'].sort(),
  )
  for (const [file, text] of after) if (languageOf(file) !== 'zh') expect(text, file).not.toContain(`/en${storyPath}`)
})

test('a story that moves leads on in both languages', async () => {
  const { after } = await changedBy(
    { ...story(), address: '2024/02/moved' },
    {
      kind: 'redirect',
      id: 'redirects/9',
      site: 'sites/1',
      from: storyPath,
      to: { kind: 'document', ref: story().id },
    },
  )
  expect(after.get(redirectListPath)).toContain(`/en${storyPath}\t/en/2024/02/moved.html\n`)
  expect(after.get(`/en${storyPath}`)).toContain('url=/en/2024/02/moved.html')
  expect(after.get(goneListPath)).toBe('')
})

test('a portal that gives English up has no page in it any more, and Chinese ones as if it never had', async () => {
  const site = formOf('site', 'sites/1')
  const { after, removed } = await changedBy({ ...site, languages: ['zh'] })
  expect(english([...after.keys()])).toEqual([])
  expect(chinese(removed)).toEqual([])
  for (const [file, text] of after) expect(text, file).not.toMatch(/hreflang|href="\/en\//)
})
