import { execFile } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'

const root = path.resolve(import.meta.dirname, '..')
let folder: string

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'kewen-walls-'))
  cpSync(path.join(root, '.oxlintrc.json'), path.join(folder, '.oxlintrc.json'))
})
afterAll(() => rmSync(folder, { recursive: true }))

/** What the linter says of a file with these lines: the rules that it breaks, and the help that it gives. */
async function lint(file: string, source: string): Promise<string> {
  const target = path.join(folder, file)
  mkdirSync(path.dirname(target), { recursive: true })
  writeFileSync(target, source)
  return new Promise((resolve) => {
    const oxlint = path.join(root, 'node_modules/oxlint/bin/oxlint')
    execFile(process.execPath, [oxlint, file], { cwd: folder }, (_error, stdout) => resolve(stdout))
  })
}

const use = (specifier: string): string => `import { thing } from '${specifier}'\nthing()\n`

test.each([
  ['cms/src/hooks/a.ts', '@kewen/content/snapshot', 'what it hands out goes over HTTP'],
  ['cms/src/hooks/b.ts', '../../../site/src/page-at.ts', 'they pull from it over HTTP'],
  ['site/src/views/a.ts', '../../../cms/src/env.ts', 'comes from Astro.locals.model'],
  ['site/src/views/b.ts', 'payload', 'comes from Astro.locals.model'],
  ['site/src/views/c.ts', 'node:fs', 'opened in site/src/source.ts alone'],
  ['content/contract/a.ts', 'node:crypto', 'know only zod'],
  ['content/reading/a.ts', 'astro', 'content knows only zod and Node'],
  ['scripts/publisher/a.ts', '../../cms/src/env.ts', 'speak HTTP to the newsroom'],
])('%s may not import %s, and is told where to go', async (file, specifier, advice) => {
  expect(await lint(file, use(specifier))).toContain(advice)
})

test.each([
  ['cms/src/hooks/c.ts', '@kewen/content/contract'],
  ['cms/src/hooks/d.ts', '@kewen/content/routes'],
  ['cms/src/hooks/e.ts', '@kewen/content/design'],
  ['site/src/views/d.ts', '@kewen/content/reading'],
  ['site/src/source.ts', '@kewen/content/snapshot'],
  ['scripts/publisher/b.ts', '@kewen/content/snapshot'],
])('%s may import %s', async (file, specifier) => {
  expect(await lint(file, use(specifier))).toContain('Found 0 warnings and 0 errors')
})

const impurities: [line: string, advice: string][] = [
  ['const thing = new Date()', 'ask the model for its moment'],
  ['const thing = Date.now()', 'ask the model for its moment'],
  ['const thing = performance.now()', 'ask the model for its moment'],
  ['const thing = Math.random()', 'derive it from the document'],
  ['const { random: thing } = Math', 'derive it from the document'],
  ['const thing = crypto.randomUUID()', 'derive it from the document'],
  ['const thing = process.env.HOME', 'it knows no process and no environment'],
  ['const thing = import.meta.env.HOME', 'settings are read in site/env.ts'],
  ['const thing = globalThis', 'name what you need'],
  ["const thing = await fetch('https://example.org/')", 'it fetches nothing'],
  ['const thing = setTimeout(() => {}, 1)', 'it waits for nothing'],
  ["const thing = new Intl.NumberFormat('zh')", 'language and time zone would show'],
  ['const thing = (1234).toLocaleString()', 'language and time zone would show'],
  ["const thing = 'a'.localeCompare('b')", 'language and time zone would show'],
  ["const thing = await import('node:fs')", 'Templates read nothing but Astro.locals.model'],
  ["import thing from 'node:fs'", 'Templates read nothing but Astro.locals.model'],
  ["import thing from 'fs'", 'prefer-node-protocol'],
  ["import { openSnapshot as thing } from '@kewen/content/snapshot'", 'Templates read nothing but Astro.locals.model'],
  ["import { getCollection as thing } from 'astro:content'", 'come from site/src/evergreen'],
]

test.each(impurities)('a template may not say “%s”, and is told what to do', async (line, advice) => {
  expect(await lint('site/src/pages/a.astro', `---\n${line}\n---\n\n<p>{thing}</p>\n`)).toContain(advice)
  expect(await lint('site/src/feeds/a.ts', `${line}\nexport { thing }\n`)).toContain(advice)
})

test.each(['request', 'cookies', 'clientAddress'])('a template may not ask who reads it: Astro.%s', async (name) => {
  const source = `---\nconst thing = Astro.${name}\n---\n\n<p>{thing}</p>\n`
  expect(await lint('site/src/pages/a.astro', source)).toContain('the same for whoever asks for it')
})

test.each(['content/reading/a.ts', 'content/contract/a.ts', 'content/design/a.ts'])(
  'nor may what templates call: %s',
  async (file) => {
    expect(await lint(file, 'export const now = () => Date.now()\n')).toContain('ask the model for its moment')
    expect(await lint(file, 'export const one = () => Math.random()\n')).toContain('derive it from the document')
  },
)

test('the environment is read in env.ts alone', async () => {
  expect(await lint('scripts/portal/a.ts', 'export const home = process.env.HOME\n')).toContain('no-process-env')
  expect(await lint('scripts/portal/env.ts', 'export const home = process.env.HOME\n')).toContain('0 errors')
})
