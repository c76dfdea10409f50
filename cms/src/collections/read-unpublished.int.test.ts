import type { TypedUser } from 'payload'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Id } from '../access/member.ts'
import { startNewsroom, type Newsroom, type Person } from '../testing/start-newsroom.ts'
import { readUnpublished } from './read-unpublished.ts'

let newsroom: Newsroom
let site: Id
let editor: Person
beforeAll(async () => {
  newsroom = await startNewsroom()
  site = await newsroom.createSite('ordos')
  editor = await newsroom.createPerson('editor', site)
})
afterAll(() => newsroom?.stop())

const read = async ({ id }: Person) => {
  const user = await newsroom.payload.findByID({ collection: 'users', id: id as number, depth: 0 })
  return readUnpublished(newsroom.payload, { ...user, collection: 'users' } as TypedUser)
}
const send = async (method: string, path: string, json: object) => {
  const { status, body } = await newsroom.request(path, { method, json }, editor)
  expect(status, JSON.stringify(body)).toBeLessThan(300)
  return body.doc.id as Id
}

test('a person finds the stories with something that readers do not see, the last changed first', async () => {
  const draft = await send('POST', '/articles?draft=true', { title: '草稿' })
  const changed = await send('POST', '/articles', { title: '改过的', _status: 'published' })
  await send('POST', '/articles', { title: '没有改过的', _status: 'published' })
  await send('POST', '/articles?draft=true', {})
  const untitled = await send('POST', '/articles?draft=true', {
    body: { root: { type: 'root', format: '', indent: 0, version: 1, direction: 'ltr', children: [] } },
  })
  const gone = await send('POST', '/articles?draft=true', { title: '回收站里的' })
  await send('PATCH', `/articles/${gone}`, { deletedAt: new Date().toISOString() })
  await send('PATCH', `/articles/${changed}?draft=true`, { title: '改过，没有发布' })
  expect((await read(editor)).map(({ id, title, isPublished }) => ({ id, title, isPublished }))).toEqual([
    { id: changed, title: '改过，没有发布', isPublished: true },
    { id: untitled, title: null, isPublished: false },
    { id: draft, title: '草稿', isPublished: false },
  ])
})

test('nobody finds those of other sites', async () => {
  await send('POST', '/articles?draft=true', { title: '别处的草稿' })
  const stranger = await newsroom.createPerson('chief-editor', await newsroom.createSite('linfen'))
  expect(await read(stranger)).toEqual([])
})
