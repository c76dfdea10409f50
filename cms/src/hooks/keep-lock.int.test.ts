import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Id } from '../access/member.ts'
import { startNewsroom, type Newsroom, type Person } from '../testing/start-newsroom.ts'

let newsroom: Newsroom
let site: Id
let first: Person
let second: Person
beforeAll(async () => {
  newsroom = await startNewsroom()
  site = await newsroom.createSite('ordos')
  first = await newsroom.createPerson('editor', site)
  second = await newsroom.createPerson('chief-editor', site)
})
afterAll(() => newsroom?.stop())

const createDraft = async (): Promise<Id> => {
  const sent = { method: 'POST', json: { title: '两个人写一篇', site } }
  return (await newsroom.request('/articles?draft=true', sent, first)).body.doc.id
}
const autosave = (id: Id, title: string, person: Person) =>
  newsroom.request(`/articles/${id}?draft=true&autosave=true`, { method: 'PATCH', json: { title } }, person)
const locksOf = async (person: Person) =>
  (await newsroom.request('/payload-locked-documents?depth=0', {}, person)).body.docs as { id: Id; user: object }[]
const titleOf = async (id: Id) => (await newsroom.request(`/articles/${id}?draft=true`, {}, first)).body.title

test('whoever writes holds the document, and what another form saves by itself is refused', async () => {
  const id = await createDraft()
  expect((await autosave(id, '第一位写的', first)).status).toBe(200)
  expect((await autosave(id, '第一位接着写', first)).status).toBe(200)
  expect(await locksOf(second)).toMatchObject([{ user: { relationTo: 'users', value: first.id } }])
  const answer = await autosave(id, '第二位写的', second)
  expect(answer).toMatchObject({
    status: 423,
    body: { errors: [{ message: expect.stringMatching(/^editor正在写这篇内容，您刚才的修改没有保存/) }] },
  })
  expect(await titleOf(id)).toBe('第一位接着写')
})

test('whoever takes over writes on, and the other is told', async () => {
  const id = await createDraft()
  await autosave(id, '第一位写的', first)
  const [lock] = await locksOf(second)
  const user = { relationTo: 'users', value: second.id }
  const took = { method: 'PATCH', json: { user } }
  expect((await newsroom.request(`/payload-locked-documents/${lock!.id}`, took, second)).status).toBe(200)
  expect((await autosave(id, '第二位接管', second)).status).toBe(200)
  expect((await autosave(id, '第一位还在写', first)).status).toBe(423)
  expect(await titleOf(id)).toBe('第二位接管')
})

test('a document that was published, or left for five minutes, is held by nobody', async () => {
  const id = await createDraft()
  await autosave(id, '第一位写的', first)
  await newsroom.request(`/articles/${id}`, { method: 'PATCH', json: { _status: 'published' } }, first)
  expect((await autosave(id, '第二位写的', second)).status).toBe(200)
  const [lock] = await locksOf(second)
  await newsroom.payload.db.updateOne({
    collection: 'payload-locked-documents',
    id: lock!.id,
    data: { updatedAt: new Date(Date.now() - 6 * 60 * 1000).toISOString() },
  })
  expect((await autosave(id, '第一位写的', first)).status).toBe(200)
})
