import { createHash } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import {
  Manifest,
  Pending,
  Publication,
  Rows,
  toRef,
  type PublicationRow,
  type PublisherStatus,
  type ReleaseReport,
} from '@kewen/content/contract'
import type { Id } from '../../access/member.ts'
import { createDirectoryStore } from '../../media/directory-store.ts'
import { samples } from '../../media/testing/samples.ts'
import { openDesk, type MediaRow } from '../../media/testing/media-desk.ts'
import { startNewsroom, type Answer, type Newsroom } from '../../testing/start-newsroom.ts'

let newsroom: Newsroom
let key: { apiKey: string }
let site: Id

beforeAll(async () => {
  newsroom = await startNewsroom()
  site = await newsroom.createSite('yunchuan')
  key = await newsroom.createMachine()
})
afterAll(() => newsroom.stop())

const get = (path: string, asker = key): Promise<Answer> => newsroom.request(`/publications${path}`, {}, asker)
const post = (path: string, json: unknown): Promise<Answer> =>
  newsroom.request(`/publications${path}`, { method: 'POST', json }, key)
const pending = async (query = ''): Promise<Pending> => Pending.parse((await get(`/pending${query}`)).body)
const idsOf = (rows: { id: string }[]): string[] => rows.map(({ id }) => id)
const acknowledgeAll = async (): Promise<void> => {
  const { rows } = await pending()
  await post('/acknowledge', { rows: rows.map(({ id, digest }) => ({ id, digest })) })
}
let count = 0
const addTopic = async (): Promise<string> => {
  const data = { site: site as number, name: `主题${(count += 1)}`, slug: `topic-${count}` }
  return toRef('topics', (await newsroom.payload.create({ collection: 'topics', data })).id)
}
const rename = (ref: string, name: string): Promise<unknown> =>
  newsroom.payload.update({ collection: 'topics', id: ref.slice('topics/'.length), data: { name } })
const remove = (ref: string): Promise<unknown> =>
  newsroom.payload.delete({ collection: 'topics', id: ref.slice('topics/'.length) })

beforeEach(acknowledgeAll)

describe('pending rows', () => {
  test('are those that changed, in the form of the contract, with takedowns first', async () => {
    const first = await addTopic()
    const second = await addTopic()
    await acknowledgeAll()
    await rename(first, '改过的主题')
    await remove(second)
    const { rows, more } = await pending()
    expect(more).toBe(false)
    expect(rows.map((row) => Publication.parse(row))).toMatchObject([
      { id: second, form: null, urgent: true, gone: [expect.stringMatching(/^\/topics\/t\/topic-\d+\.html$/)] },
      { id: first, form: { name: { zh: '改过的主题' } }, urgent: false },
    ])
  })

  test('come in portions, and say that there are more', async () => {
    const refs = [await addTopic(), await addTopic(), await addTopic()].sort()
    const { rows, more } = await pending('?limit=2')
    expect(idsOf(rows)).toEqual(refs.slice(0, 2))
    expect(more).toBe(true)
  })

  test('are waited for, and answered within a moment of the change', async () => {
    const waiting = pending('?wait=20')
    await sleep(200)
    const before = performance.now()
    const ref = await addTopic()
    expect(idsOf((await waiting).rows)).toEqual([ref])
    expect(performance.now() - before).toBeLessThan(2000)
  })

  test('are nobody’s to wait for when the time is over', async () => {
    const before = performance.now()
    expect((await pending('?wait=0.3')).rows).toEqual([])
    expect(performance.now() - before).toBeGreaterThan(290)
  })

  test('are looked for no longer when whoever asked has gone, and only so many may wait', async () => {
    const gone = new AbortController()
    const wait = () => newsroom.request('/publications/pending?wait=25', { signal: gone.signal }, key)
    const waiting = Array.from({ length: 8 }, wait)
    await expect.poll(async () => (await get('/pending?wait=1')).status).toBe(429)
    gone.abort()
    await Promise.all(waiting)
    expect((await get('/pending?wait=0.1')).status).toBe(200)
  })
})

describe('an acknowledgement', () => {
  test('strikes off what it names, and twice is as good as once', async () => {
    await addTopic()
    const { rows } = await pending()
    const acknowledged = { rows: rows.map(({ id, digest }) => ({ id, digest })) }
    expect((await post('/acknowledge', acknowledged)).status).toBe(200)
    expect((await post('/acknowledge', acknowledged)).status).toBe(200)
    expect((await pending()).rows).toEqual([])
  })

  test('leaves a row that has changed meanwhile', async () => {
    const ref = await addTopic()
    const [{ digest }] = (await pending()).rows as [PublicationRow]
    await rename(ref, '后来改的')
    await post('/acknowledge', { rows: [{ id: ref, digest }] })
    expect(idsOf((await pending()).rows)).toEqual([ref])
  })
})

describe('the whole published state', () => {
  test('is told by ids and digests, page by page, and handed out by id', async () => {
    await addTopic()
    const ids: string[] = []
    let after: string | null = null
    do {
      const { rows, next }: Manifest = Manifest.parse(
        (await get(`/manifest?limit=2${after ? `&after=${after}` : ''}`)).body,
      )
      ids.push(...idsOf(rows))
      after = next
    } while (after)
    expect(ids).toEqual(ids.toSorted())
    expect(new Set(ids).size).toBe(ids.length)
    const { totalDocs } = await newsroom.payload.db.count({ collection: 'publications', where: {} })
    expect(ids.length).toBe(totalDocs)
    const { rows } = Rows.parse((await get(`/rows?ids=${ids.slice(0, 3).join(',')},articles/999`)).body)
    expect(idsOf(rows)).toEqual(ids.slice(0, 3))
    for (const row of rows) expect(Publication.safeParse(row).error).toBeUndefined()
  })
})

describe('a media file', () => {
  const upload = async (type: 'png' | 'webp'): Promise<MediaRow> =>
    openDesk(newsroom, await newsroom.createPerson('editor', site), site).taken({
      file: { name: `figures.${type}`, bytes: await samples[type](), mime: `image/${type}` },
    })

  const use = (cover: Id): Promise<{ id: Id }> =>
    newsroom.payload.create({
      collection: 'campaigns',
      data: { site: site as number, name: '科普开讲', cover: cover as number, _status: 'published' },
    })

  test('is handed out only while something that is public refers to it', async () => {
    const { id, files } = await upload('png')
    const path = `/files/${files[0]!.name}`
    expect((await get(path)).status).toBe(404)
    const campaign = await use(id)
    expect((await get(path)).status).toBe(200)
    await newsroom.payload.update({ collection: 'campaigns', id: campaign.id, data: { _status: 'draft' } })
    expect((await get(path)).status).toBe(404)
  })

  test('is handed out with its bytes and their number', async () => {
    const { id, files } = await upload('png')
    await use(id)
    for (const { name, bytes } of files) {
      const { status, response } = await get(`/files/${name}`)
      expect(status).toBe(200)
      expect(response.headers.get('content-length')).toBe(String(bytes))
      const handed = Buffer.from(await response.arrayBuffer())
      expect(name.slice(0, 32)).toBe(createHash('sha256').update(handed).digest('hex').slice(0, 32))
    }
  })

  test('is not handed out when it is an original, stands in the store alone, or was taken down', async () => {
    const { id, files } = await upload('webp')
    const row = await newsroom.payload.db.findOne<{ id: Id; original: string }>({
      collection: 'media',
      where: { id: { equals: id } },
    })
    expect((await get(`/files/${row!.original}`)).status).toBe(404)
    await use(id)
    const alone = await createDirectoryStore(`${newsroom.folder}/media`).put(Buffer.from('%PDF-1.7 sample'), 'pdf')
    expect((await get(`/files/${alone}`)).status).toBe(404)
    await newsroom.payload.delete({ collection: 'media', id })
    expect((await get(`/files/${files[0]!.name}`)).status).toBe(404)
  })

  test.each([
    ['00000000000000000000000000000000.pdf', 404],
    ['secrets.json', 400],
    ['..%2F..%2Fnewsroom.db', 400],
    ['%2e%2e%2f00000000000000000000000000000000.pdf', 400],
  ])('called %s is refused with %i', async (name, status) => {
    expect((await get(`/files/${name}`)).status).toBe(status)
  })
})

describe('what the publisher reports', () => {
  const release = (number: number): ReleaseReport => ({
    site: toRef('sites', site),
    number,
    releasedAt: '2026-11-22T08:00:00.000Z',
    milliseconds: 320,
    causes: ['topics/1', 'articles/1'],
    written: 12,
    removed: 1,
    heldAt: null,
  })

  test('of a release is kept once, and is found by what caused it', async () => {
    expect((await post('/releases', release(1))).status).toBe(200)
    expect((await post('/releases', release(1))).status).toBe(200)
    expect((await post('/releases', { ...release(2), causes: ['columns/1'] })).status).toBe(200)
    const where = { causes: { in: ['articles/1'] } }
    const { docs } = await newsroom.payload.db.find({ collection: 'releases', where })
    expect(docs).toMatchObject([{ number: 1, written: 12 }])
  })

  test('of itself is kept in place of what it said before', async () => {
    const status = (pendingRows: number): PublisherStatus => ({
      at: '2026-11-22T08:00:00.000Z',
      version: '0.1.0',
      pending: pendingRows,
      refused: [{ id: 'articles/1', reason: 'body: is not of the agreed form' }],
      portals: [{ site: toRef('sites', site), kept: [1, 2], heldAt: null, failures: [], progress: null }],
    })
    expect((await post('/status', status(3))).status).toBe(200)
    expect((await post('/status', status(0))).status).toBe(200)
    const { docs } = await newsroom.payload.db.find({ collection: 'publisher-status', where: {} })
    expect(docs).toMatchObject([
      { id: 'current', pending: 0, refused: [{ id: 'articles/1' }], portals: [{ kept: [1, 2] }] },
    ])
  })
})

describe('whoever is no machine', () => {
  const paths: [string, string][] = [
    ['GET', '/pending'],
    ['POST', '/acknowledge'],
    ['GET', '/manifest'],
    ['GET', '/rows?ids=topics/1'],
    ['GET', '/files/00000000000000000000000000000000.pdf'],
    ['POST', '/releases'],
    ['POST', '/status'],
    ['POST', '/wishes'],
  ]

  test.each(paths)('gets nothing from %s %s', async (method, path) => {
    const administrator = await newsroom.createPerson('administrator')
    const ask = async (asker: object): Promise<number> =>
      (await newsroom.request(`/publications${path}`, { method }, asker)).status
    expect(await ask({})).toBe(401)
    expect(await ask({ apiKey: 'a key that nobody has' })).toBe(401)
    expect(await ask({ token: administrator.token })).toBe(403)
  })

  test('finds the rows on no other road, and neither does the machine', async () => {
    const administrator = await newsroom.createPerson('administrator')
    for (const asker of [{}, administrator, key])
      for (const collection of ['publications', 'releases', 'publisher-status', 'rollback-wishes']) {
        expect((await newsroom.request(`/${collection}`, {}, asker)).status).toBe(403)
        expect((await newsroom.request(`/${collection}`, { method: 'POST', json: {} }, asker)).status).toBe(403)
      }
    const { body } = await newsroom.graphql('{ Publications { docs { id } } }', administrator)
    expect(JSON.stringify(body.errors)).toContain('Cannot query field')
  })
})

describe('a request that is not of the agreed form', () => {
  test.each([
    '/pending?wait=26',
    '/pending?wait=soon',
    '/pending?limit=0',
    '/pending?limit=501',
    '/pending?surprise=1',
    '/manifest?limit=5001',
    '/manifest?after=users/1',
    '/rows',
    '/rows?ids=',
    '/rows?ids=users/1',
    `/rows?ids=${Array.from({ length: 201 }, (_, index) => `topics/${index}`).join()}`,
  ])('such as GET %s is told so', async (path) => {
    const { status, body } = await get(path)
    expect(status).toBe(400)
    expect(body.errors[0].message).toContain('not of the agreed form')
  })

  test.each<[string, unknown]>([
    ['/acknowledge', {}],
    ['/acknowledge', { rows: [{ id: 'users/1', digest: 'x' }] }],
    ['/acknowledge', { rows: [], more: true }],
    ['/releases', { site: 'sites/1' }],
    ['/status', { at: 'now' }],
    ['/wishes', { id: 'sites/1:1', answer: { kind: 'granted' } }],
  ])('such as POST %s %j is told so', async (path, json) => {
    const { status, body } = await post(path, json)
    expect(status).toBe(400)
    expect(body.errors[0].message).toContain('not of the agreed form')
  })

  test('such as broken JSON is told so', async () => {
    const { status } = await newsroom.request('/publications/status', { method: 'POST', body: '{"at":' }, key)
    expect(status).toBe(400)
  })

  test('such as one that is larger than any report is cut off', async () => {
    const { status } = await post('/acknowledge', { rows: [], filler: 'x'.repeat(3 * 1024 * 1024) })
    expect(status).toBe(413)
  })
})
