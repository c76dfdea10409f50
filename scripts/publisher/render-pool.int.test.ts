import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { fixturePublications } from '@kewen/content/fixture'
import { openWritableSnapshot, type Snapshot } from '@kewen/content/snapshot'
import { openRenderPool, RenderPoolError, type RenderPool } from './render-pool.ts'
import type { Rendered } from './render-protocol.ts'
import { testBundle } from './testing/workshop.ts'

const site = 'sites/1'
const bundle = pathToFileURL(join(testBundle, 'entry.mjs')).href
let folder: string
let snapshot: Snapshot
let pool: RenderPool

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'kewen-pool-'))
  snapshot = openWritableSnapshot(join(folder, 'snapshot.db'))
  snapshot.apply(fixturePublications)
  pool = await openRenderPool({ bundle, snapshot: join(folder, 'snapshot.db'), workers: 2, pageMilliseconds: 500 })
})
afterAll(async () => {
  await pool.close()
  snapshot.close()
  rmSync(folder, { recursive: true })
})

const render = async (paths: string[], known: string | null = null): Promise<Rendered[]> => {
  const all: Rendered[] = []
  await pool.render(
    paths.map((path) => ({ site, path, known })),
    (rendered) => all.push(...rendered),
  )
  return all
}

it('hands over every page once, with what it read', async () => {
  const paths = snapshot.routes(site).map(({ path }) => path)
  const rendered = await render(paths)
  expect(rendered.map(({ path }) => path).toSorted()).toEqual(paths)
  expect(rendered.every(({ kind, reads }) => kind === 'page' && reads.includes('doc:sites/1'))).toBe(true)
})
it('does not hand over bytes that are known', async () => {
  const [first] = await render(['/index.html'])
  if (first?.kind !== 'page') throw new Error('the page failed')
  expect(first.bytes).not.toBeNull()
  expect(await render(['/index.html'], first.digest)).toMatchObject([{ bytes: null, digest: first.digest }])
})
it('sees what was applied before', async () => {
  const row = fixturePublications.find(({ id }) => id === 'profiles/2')!
  if (row.form?.kind !== 'profile') throw new Error('no profile')
  snapshot.apply([{ ...row, digest: 'n'.repeat(43), form: { ...row.form, name: { zh: '改名' } } }])
  const [page] = await render(['/profiles/a/an-ming.html'])
  expect(page?.kind === 'page' && Buffer.from(page.bytes!).toString()).toContain('改名')
})
it('gives up no page because the publisher itself was held up', async () => {
  const paths = snapshot.routes(site).map(({ path }) => path)
  const failed: Rendered[] = []
  const holdUp = (rendered: Rendered[]): void => {
    failed.push(...rendered.filter(({ kind }) => kind === 'failure'))
    for (const end = performance.now() + 700; performance.now() < end;);
  }
  await pool.render(
    [...paths, ...paths].map((path) => ({ site, path, known: null })),
    holdUp,
  )
  expect(failed).toEqual([])
})
/** Templates whose thread ends over the archive, so many times. */
function writeDeadlyBundle(name: string, deaths: number): string {
  const file = join(folder, `${name}.mjs`)
  writeFileSync(
    file,
    `import { appendFileSync, readFileSync } from 'node:fs'
import { render as whole } from ${JSON.stringify(bundle)}
const record = ${JSON.stringify(join(folder, `${name}.deaths`))}
export function render(path, model) {
  if (path === '/archive.html') {
    appendFileSync(record, 'x')
    if (readFileSync(record).length <= ${deaths}) process.exit(1)
  }
  return whole(path, model)
}
`,
  )
  return pathToFileURL(file).href
}

it.each([
  ['once is tried again and made', 1, []],
  ['twice is given up, and no other', 2, ['/archive.html']],
])('a page over which its thread ends %s', async (name, deaths, failures) => {
  const deadly = await openRenderPool({
    bundle: writeDeadlyBundle(name.split(' ')[0]!, deaths),
    snapshot: join(folder, 'snapshot.db'),
    workers: 1,
    pageMilliseconds: 5000,
  })
  const rendered: Rendered[] = []
  const paths = snapshot.routes(site).map(({ path }) => path)
  await deadly.render(
    paths.map((path) => ({ site, path, known: null })),
    (pages) => rendered.push(...pages),
  )
  await deadly.close()
  expect(rendered.map(({ path }) => path).toSorted()).toEqual(paths)
  expect(rendered.filter(({ kind }) => kind === 'failure').map(({ path }) => path)).toEqual(failures)
})
it('says which bundle does not start, and why', async () => {
  const opening = openRenderPool({
    bundle: pathToFileURL(join(folder, 'none.mjs')).href,
    snapshot: join(folder, 'snapshot.db'),
    workers: 1,
    pageMilliseconds: 500,
  })
  await expect(opening).rejects.toThrow(RenderPoolError)
  await expect(opening).rejects.toThrow(/none\.mjs/)
})
