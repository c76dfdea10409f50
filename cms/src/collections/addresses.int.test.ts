import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Id } from '../access/member.ts'
import { startNewsroom, type Newsroom, type Person } from '../testing/start-newsroom.ts'

let newsroom: Newsroom
let editor: Person

beforeAll(async () => {
  newsroom = await startNewsroom()
  editor = await newsroom.createPerson('editor', await newsroom.createSite('ordos'))
})
afterAll(() => newsroom?.stop())

const post = (path: string, json: unknown = {}) => newsroom.request(path, { method: 'POST', json }, editor)
const patch = (path: string, json: unknown) => newsroom.request(path, { method: 'PATCH', json }, editor)
const read = async (id: Id, query = '') => (await newsroom.request(`/articles/${id}?depth=0${query}`, {}, editor)).body

const write = async (data: object, query = ''): Promise<Id> => {
  const { status, body } = await post(`/articles${query}`, data)
  expect(status, JSON.stringify(body)).toBe(201)
  return body.doc.id
}

test('a slug is made of the title’s pinyin, and a second one is numbered', async () => {
  const first = await write({ title: '院士进校园 2026' }, '?draft=true')
  const second = await write({ title: '院士进校园 2026' }, '?draft=true')
  expect((await read(first)).slug).toBe('yuan-shi-jin-xiao-yuan-2026')
  expect((await read(second)).slug).toBe('yuan-shi-jin-xiao-yuan-2026-2')
})

test('a document that begins without a title gets its slug with the title', async () => {
  const id = await write({}, '?draft=true')
  expect((await read(id)).slug).toMatch(/^untitled-/)
  await patch(`/articles/${id}?draft=true&autosave=true`, { title: '后来才有标题' })
  expect((await read(id, '&draft=true')).slug).toBe('hou-lai-cai-you-biao-ti')
  await patch(`/articles/${id}`, { _status: 'published' })
  expect((await read(id)).slug).toBe('hou-lai-cai-you-biao-ti')
})

test('two documents without a title stand side by side', async () => {
  await write({}, '?draft=true')
  await write({}, '?draft=true')
})

test('the address is the month of publication in Shanghai, and the slug', async () => {
  const id = await write({
    title: '跨年',
    slug: 'new-year',
    publishedAt: '2025-12-31T17:00:00.000Z',
    _status: 'published',
  })
  expect((await read(id)).address).toBe('2026/01/new-year')
})

test('a story without a date is dated when it is published', async () => {
  const before = Date.now()
  const id = await write({ title: '未注明日期' }, '?draft=true')
  expect((await read(id)).publishedAt ?? null).toBeNull()
  await patch(`/articles/${id}`, { _status: 'published' })
  const { publishedAt, address } = await read(id)
  expect(Date.parse(publishedAt)).toBeGreaterThanOrEqual(before)
  expect(address).toBe(
    `${new Date(Date.now() + 8 * 3600_000).toISOString().slice(0, 7).replace('-', '/')}/wei-zhu-ming-ri-qi`,
  )
})

test('an address once given stays: through edits, unpublishing and another date', async () => {
  const id = await write({ title: '甲', slug: 'kept', publishedAt: '2024-02-27T04:00:00.000Z', _status: 'published' })
  await patch(`/articles/${id}`, { publishedAt: '2025-06-01T04:00:00.000Z', _status: 'published' })
  await patch(`/articles/${id}`, { _status: 'draft' })
  await patch(`/articles/${id}`, { title: '乙', _status: 'published' })
  expect(await read(id)).toMatchObject({ address: '2024/02/kept', slug: 'kept', title: '乙' })
})

test('another slug moves a story within its month, and another address wherever that says', async () => {
  const id = await write({ title: '丙', slug: 'one', publishedAt: '2024-02-27T04:00:00.000Z', _status: 'published' })
  await patch(`/articles/${id}`, { slug: 'two', publishedAt: '2025-06-01T04:00:00.000Z', _status: 'published' })
  expect(await read(id)).toMatchObject({ address: '2024/02/two', slug: 'two' })
  await patch(`/articles/${id}?draft=true`, { address: '2025/06/three' })
  expect(await read(id)).toMatchObject({ address: '2024/02/two', slug: 'two' })
  expect(await read(id, '&draft=true')).toMatchObject({ address: '2025/06/three', slug: 'three' })
  await patch(`/articles/${id}`, { _status: 'published' })
  expect(await read(id)).toMatchObject({ address: '2025/06/three', slug: 'three' })
})

test('an address that is none, or whose slug another story has, is refused in a draft too', async () => {
  await write({ title: '丁', slug: 'taken', _status: 'published' })
  const id = await write({ title: '戊', slug: 'mine', publishedAt: '2024-02-27T04:00:00.000Z', _status: 'published' })
  for (const address of ['2024/13/mine', 'mine', '2024/02/Not Mine', '2024/02/taken']) {
    const answer = await patch(`/articles/${id}?draft=true`, { address })
    expect(answer.status, address).toBe(400)
  }
  expect(await read(id, '&draft=true')).toMatchObject({ address: '2024/02/mine', slug: 'mine' })
})

test('an address that a caller makes up is not taken', async () => {
  const id = await write({ title: '捏造', slug: 'made-up', address: '1999/01/forged' }, '?draft=true')
  expect((await read(id)).address ?? null).toBeNull()
})

test('a version from before the first publication brings back its text, not its slug or its lack of an address', async () => {
  const id = await write({ title: '旧标题', slug: 'old-slug' }, '?draft=true')
  await patch(`/articles/${id}`, {
    title: '新标题',
    slug: 'new-slug',
    publishedAt: '2024-02-27T04:00:00.000Z',
    _status: 'published',
  })
  const { docs } = await newsroom.payload.findVersions({
    collection: 'articles',
    where: { parent: { equals: id } },
    sort: 'createdAt',
  })
  const answer = await post(`/articles/versions/${docs[0]!.id}?draft=true`)
  expect(answer.status, JSON.stringify(answer.body)).toBe(200)
  await patch(`/articles/${id}`, { _status: 'published' })
  expect(await read(id)).toMatchObject({
    title: '旧标题',
    slug: 'new-slug',
    address: '2024/02/new-slug',
    publishedAt: '2024-02-27T04:00:00.000Z',
  })
})

test('a copy is a draft with a slug of its own, and no address or date', async () => {
  const id = await write({
    title: '原文',
    slug: 'original',
    publishedAt: '2024-02-27T04:00:00.000Z',
    _status: 'published',
  })
  const answer = await post(`/articles/${id}/duplicate`)
  expect(answer.status, JSON.stringify(answer.body)).toBe(200)
  const copy = await read(answer.body.doc.id, '&draft=true')
  expect(copy).toMatchObject({ _status: 'draft', address: null, publishedAt: null })
  expect(copy.slug).not.toBe('original')
})

test('a column may be given another slug, and so may a draft', async () => {
  const { body } = await post('/columns', { name: '要闻', slug: 'news' })
  expect((await patch(`/columns/${body.doc.id}`, { slug: 'other' })).body.doc.slug).toBe('other')
  const draft = await write({ title: '草稿', slug: 'one' }, '?draft=true')
  expect((await patch(`/articles/${draft}?draft=true`, { slug: 'two' })).status).toBe(200)
})

test('the pinyin of a person is generated, and kept where an editor corrected it', async () => {
  const { body } = await post('/profiles', { name: '单雄信', type: 'expert', _status: 'published' })
  expect(body.doc).toMatchObject({ pinyin: 'shan xiong xin', slug: expect.stringMatching(/^[a-z-]+$/) })
  const corrected = await patch(`/profiles/${body.doc.id}`, { pinyin: 'dan xiong xin', _status: 'published' })
  expect(corrected.body.doc.pinyin).toBe('dan xiong xin')
  const renamed = await patch(`/profiles/${body.doc.id}`, { summary: '简介', _status: 'published' })
  expect(renamed.body.doc.pinyin).toBe('dan xiong xin')
})
