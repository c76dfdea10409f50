import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startNewsroom, type Newsroom } from '../testing/start-newsroom.ts'
import { migrations } from './migrations/index.ts'

let newsroom: Newsroom
beforeAll(async () => {
  newsroom = await startNewsroom()
})
afterAll(() => newsroom?.stop())

type Row = { name: string }
type SqliteDatabase = {
  client: { execute: (sql: string) => Promise<{ rows: Row[] }> }
  schema: Record<string, unknown>
  requireDrizzleKit: () => {
    generateDrizzleJson: (schema: Record<string, unknown>) => Promise<object>
    generateMigration: (before: object, after: object) => Promise<string[]>
  }
}
const database = () => newsroom.payload.db as unknown as SqliteDatabase

test('the collections have drifted from no migration (else: pnpm --filter @kewen/cms migration NAME)', async () => {
  const folder = newsroom.payload.db.migrationDir
  const last = readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .at(-1)!
  const { generateDrizzleJson, generateMigration } = database().requireDrizzleKit()
  const before = JSON.parse(readFileSync(path.join(folder, last), 'utf8')) as object
  expect(await generateMigration(before, await generateDrizzleJson(database().schema))).toEqual([])
})

test('every migration ran once, at the start', async () => {
  const { docs } = await newsroom.payload.find({ collection: 'payload-migrations', pagination: false })
  expect(docs.map(({ name }) => name).sort()).toEqual(migrations.map(({ name }) => name).sort())
})

test('no two documents of a site can have one slug, whatever the hooks do', async () => {
  const site = await newsroom.createSite('ordos')
  const column = { name: '栏目', slug: 'same', site: site as number }
  await newsroom.payload.db.create({ collection: 'columns', data: column })
  await expect(newsroom.payload.db.create({ collection: 'columns', data: column })).rejects.toThrow()
})

test('every translated row is found by its parent', async () => {
  const { rows: tables } = await database().client.execute(
    "select name from sqlite_master where type = 'table' and name like '%\\_locales' escape '\\'",
  )
  expect(tables.length).toBeGreaterThan(10)
  const { rows: indexes } = await database().client.execute("select name from sqlite_master where type = 'index'")
  const names = new Set(indexes.map(({ name }) => name))
  expect(tables.filter(({ name }) => !names.has(`${name}_by_parent`))).toEqual([])
})

test('an id is never given twice', async () => {
  const site = (await newsroom.createSite('linfen')) as number
  const first = await newsroom.payload.create({ collection: 'topics', data: { name: '甲', site } })
  await newsroom.payload.delete({ collection: 'topics', id: first.id })
  const second = await newsroom.payload.create({ collection: 'topics', data: { name: '乙', site } })
  expect(second.id).toBeGreaterThan(first.id)
})

test('a page of the editors’ list is found without sorting every story', async () => {
  const { rows } = await database().client.execute(
    'explain query plan select id from _articles_v where latest = 1 and version_deleted_at is null and version_site_id in (1) order by version_published_at desc limit 25',
  )
  const plan = rows.map((row) => (row as unknown as { detail: string }).detail).join('\n')
  expect(plan).toContain('_articles_v_list')
  expect(plan).not.toContain('TEMP B-TREE')
})
