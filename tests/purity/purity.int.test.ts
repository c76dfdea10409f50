import { execFile } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import type { Form, Publication } from '@kewen/content/contract'
import { inBothLanguages } from '@kewen/content/fixture'
import { openWritableSnapshot } from '@kewen/content/snapshot'
import { testBundle } from '../../scripts/publisher/testing/workshop.ts'
import { copySiteBundle } from '../publishing/copy-site-bundle.ts'
import { portalForms } from '../publishing/portal-forms.ts'

const Page = z.object({ path: z.string(), digest: z.string(), reads: z.array(z.string()) })
type Page = z.infer<typeof Page>

const run = promisify(execFile)
// Every route, in both languages.
const bilingual = inBothLanguages(portalForms)
const folder = mkdtempSync(path.join(tmpdir(), 'kewen-purity-'))
const here = path.join(folder, 'here')
let templates: string
let snapshots: { home: string; elsewhere: string }

beforeAll(async () => {
  mkdirSync(here)
  snapshots = { home: snapshotOf('home', atOnce()), elsewhere: snapshotOf('elsewhere', inAnotherOrder()) }
  templates = path.join(await copySiteBundle(folder), 'server/entry.mjs')
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const toPublication = (form: Form, index: number, state = 'as it is'): Publication => ({
  id: form.id,
  site: form.site,
  digest: `${state.length}-${index}`.padStart(43, '0'),
  form,
  gone: [],
  urgent: false,
})

/** A snapshot file that came to its state by these steps. */
function snapshotOf(name: string, steps: Publication[][]): string {
  const file = path.join(folder, `${name}.db`)
  const snapshot = openWritableSnapshot(file)
  snapshot.setAsOf('2024-04-01T00:00:00.000Z')
  for (const step of steps) snapshot.apply(step)
  snapshot.close()
  return file
}

const atOnce = (): Publication[][] => [bilingual.map((form, index) => toPublication(form, index))]

/** The last document first, each alone, and each taken down once before it stands as it is. */
const inAnotherOrder = (): Publication[][] =>
  bilingual
    .map((form, index) => [
      [toPublication(form, index, 'before')],
      [{ ...toPublication(form, index, 'taken down'), form: null }],
      [toPublication(form, index)],
    ])
    .reverse()
    .flat()

type Surroundings = { bundle: string; snapshot: string; env?: Record<string, string>; cwd?: string; args?: string[] }

/** Every route, rendered in a process of its own, in the order of the paths. */
async function renderAll({ bundle, snapshot, env = {}, cwd = here, args = [] }: Surroundings): Promise<Page[]> {
  const isElsewhere = args.includes('--backwards')
  const preload = isElsewhere ? ['--import', path.join(import.meta.dirname, 'another-day.ts')] : []
  const script = path.join(import.meta.dirname, 'render-all.ts')
  const { stdout } = await run(
    process.execPath,
    [...preload, script, '--bundle', pathToFileURL(bundle).href, '--snapshot', snapshot, ...args],
    { cwd, env: { NODE_ENV: 'production', ...env }, maxBuffer: 64 * 1024 * 1024 },
  )
  const pages = stdout
    .trim()
    .split('\n')
    .map((line) => Page.parse(JSON.parse(line)))
  return pages.sort((a, b) => (a.path < b.path ? -1 : 1))
}

/** The same published state on another machine, in another year, that grew in another way and is rendered backwards. */
const elsewhere = (bundle: string): Surroundings => ({
  bundle,
  snapshot: snapshots.elsewhere,
  env: { TZ: 'America/St_Johns', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8', NODE_ENV: 'development', SITE: 'other' },
  cwd: folder,
  args: ['--backwards'],
})
const atHome = (bundle: string): Surroundings => ({
  bundle,
  snapshot: snapshots.home,
  env: { TZ: 'Asia/Shanghai', LANG: 'zh_CN.UTF-8', NODE_ENV: 'production' },
})

test('every route gives the same bytes and reads the same, at any time, anywhere, whichever way its content came', async () => {
  const home = await renderAll(atHome(templates))
  expect(home.length).toBeGreaterThan(100)
  expect(await renderAll(elsewhere(templates))).toEqual(home)
})

/** Templates that add to each page what the expression gives. */
function taintedBundle(name: string, expression: string): string {
  const file = path.join(folder, `${name}.mjs`)
  const whole = pathToFileURL(path.join(testBundle, 'entry.mjs')).href
  writeFileSync(
    file,
    `import { render as whole } from ${JSON.stringify(whole)}
let count = 0
export async function render(path, model) {
  count += 1
  return (await whole(path, model)) + (${expression})
}
`,
  )
  return file
}

test.each([
  ['the year', 'new Date().getFullYear()'],
  ['a clock', 'Math.floor(Date.now() / 1e10)'],
  ['chance', 'Math.random() === 0.5'],
  ['the time zone', 'new Date(0).getHours()'],
  ['the language of the machine', '(1234.5).toLocaleString()'],
  ['the environment', 'process.env.SITE'],
  ['the folder', 'process.cwd()'],
  ['the pages before it', 'count'],
  ['a key that another page does not', "count === 1 && model.card('articles/4')"],
])('a template that reads %s is found out', async (reads, expression) => {
  const bundle = taintedBundle(reads.replaceAll(' ', '-'), expression)
  expect(await renderAll(elsewhere(bundle))).not.toEqual(await renderAll(atHome(bundle)))
})
