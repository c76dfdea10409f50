import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Id } from '../access/member.ts'
import type { PublicationRecord } from '../publications/publication-record.ts'
import { startNewsroom, type Newsroom, type Person } from '../testing/start-newsroom.ts'

let newsroom: Newsroom
let chief: Person
let site: Id
let column: Id
let foreignColumn: Id

beforeAll(async () => {
  newsroom = await startNewsroom()
  site = await newsroom.createSite('ordos')
  const other = await newsroom.createSite('linfen')
  chief = await newsroom.createPerson('chief-editor', site)
  ;[column, foreignColumn] = await Promise.all([createColumn(site), createColumn(other)])
})
afterAll(() => newsroom?.stop())

const createColumn = async (of: Id): Promise<Id> => {
  const data = { site: of as number, slug: 'news', name: '要闻', order: 1 }
  return (await newsroom.payload.create({ collection: 'columns', data })).id
}

const compose = (...home: object[]) =>
  newsroom.request(`/sites/${site}`, { method: 'PATCH', json: { look: 'strata', home } }, chief)

const stream = (value: Id) => ({
  blockType: 'stream',
  stream: { relationTo: 'columns', value },
  arrangement: 'row',
  count: 3,
})

test('what a chief editor composes is published with the site, in its order', async () => {
  const { status, body } = await compose({ blockType: 'lead' }, stream(column))
  expect(status, JSON.stringify(body)).toBe(200)
  const id = `sites/${site}`
  const where = { id: { equals: id } }
  const row = await newsroom.payload.db.findOne<PublicationRecord>({ collection: 'publications', where })
  expect(row?.form).toMatchObject({
    look: 'strata',
    home: [{ kind: 'lead' }, { kind: 'stream', stream: `columns/${column}`, arrangement: 'row', count: 3 }],
  })
})

test('a section names documents of its own site only', async () => {
  const { status, body } = await compose(stream(foreignColumn))
  expect(status, JSON.stringify(body)).toBe(400)
  expect(JSON.stringify(body)).toContain(`columns/${foreignColumn}`)
})

test('a campaign that the home page shows is not deleted before its section', async () => {
  const data = { site: site as number, slug: 'caravan', name: '科普大篷车', _status: 'published' as const }
  const { id } = await newsroom.payload.create({ collection: 'campaigns', data })
  expect((await compose({ blockType: 'campaign', campaign: id })).status).toBe(200)
  const remove = () => newsroom.request(`/campaigns/${id}`, { method: 'DELETE' }, chief)
  const refusal = await remove()
  expect(refusal.status, JSON.stringify(refusal.body)).toBe(400)
  expect(JSON.stringify(refusal.body)).toContain('首页')
  expect((await compose({ blockType: 'lead' })).status).toBe(200)
  expect((await remove()).status).toBe(200)
})

test('more stories than a section holds are refused', async () => {
  expect((await compose({ blockType: 'latest', count: 13 })).status).toBe(400)
})
