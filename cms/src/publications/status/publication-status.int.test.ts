import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import {
  toRef,
  type Pending,
  type PortalStatus,
  type PublisherStatus,
  type ReleaseReport,
} from '@kewen/content/contract'
import type { Id } from '../../access/member.ts'
import { startNewsroom, type Answer, type Newsroom, type Person } from '../../testing/start-newsroom.ts'
import { readPublisherHealth } from './publisher-health.ts'

let newsroom: Newsroom
let key: { apiKey: string }
let site: Id
let editor: Person
let stranger: Person
let number = 0

beforeAll(async () => {
  newsroom = await startNewsroom()
  site = await newsroom.createSite('ordos')
  editor = await newsroom.createPerson('editor', site)
  stranger = await newsroom.createPerson('editor', await newsroom.createSite('linfen'))
  key = await newsroom.createMachine()
})
afterAll(() => newsroom?.stop())

const machine = (path: string, json?: unknown): Promise<Answer> =>
  newsroom.request(`/publications${path}`, json === undefined ? {} : { method: 'POST', json }, key)

/** What the publisher does with what is pending: reports a release, then acknowledges. */
const publishPending = async (more: Partial<ReleaseReport> = {}): Promise<void> => {
  const { rows } = (await machine('/pending')).body as Pending
  const report: ReleaseReport = {
    site: toRef('sites', site),
    number: (number += 1),
    releasedAt: new Date().toISOString(),
    milliseconds: 120,
    causes: rows.map(({ id }) => id),
    written: 12,
    removed: 0,
    heldAt: null,
    ...more,
  }
  expect((await machine('/releases', report)).status).toBe(200)
  await machine('/acknowledge', { rows: rows.map(({ id, digest }) => ({ id, digest })) })
}
const tellStatus = (refused: PublisherStatus['refused'] = [], portal: Partial<PortalStatus> = {}): Promise<Answer> =>
  machine('/status', {
    at: '2020-01-01T00:00:00.000Z',
    version: '0.1.0',
    pending: 0,
    refused,
    portals: [{ site: toRef('sites', site), kept: [], heldAt: null, failures: [], progress: null, ...portal }],
  } satisfies PublisherStatus)
const tellPortal = (portal: Partial<PortalStatus>): Promise<Answer> => tellStatus([], portal)

const createStory = async (more: object = {}): Promise<Id> => {
  const data = { title: '一篇文章', site: site as number, genre: 'news', aiContent: 'none', ...more } as never
  return (await newsroom.payload.create({ collection: 'articles', data })).id
}
const change = (id: Id, data: object) => newsroom.payload.update({ collection: 'articles', id, data })
const statusOf = async (id: Id, asker: object = editor, collection = 'articles') =>
  newsroom.request(`/${collection}/${id}/publication-status`, {}, asker)

beforeEach(async () => {
  await publishPending()
  await tellPortal({})
})

describe('the status of a document', () => {
  test('goes from unpublished over waiting to live, and to down', async () => {
    const id = await createStory({ _status: 'draft', slug: 'from-draft' })
    expect((await statusOf(id)).body).toEqual({ kind: 'unpublished' })
    await change(id, { _status: 'published' })
    expect((await statusOf(id)).body).toMatchObject({ kind: 'waiting', isTakedown: false, isPublisherSilent: false })
    await publishPending()
    expect((await statusOf(id)).body).toMatchObject({
      kind: 'live',
      address: expect.stringMatching(/^http:\/\/ordos\.localhost:4000\/\d{4}\/\d{2}\/from-draft\.html$/),
      arrival: { number, written: 12, others: 0, milliseconds: expect.any(Number) },
      failures: [],
    })
    await change(id, { _status: 'draft' })
    expect((await statusOf(id)).body).toMatchObject({ kind: 'waiting', isTakedown: true })
    await publishPending({ removed: 3 })
    expect((await statusOf(id)).body).toMatchObject({ kind: 'down', arrival: { removed: 3 } })
  })

  test('tells a page that cannot be made with its component, for as long as that is so', async () => {
    const id = await createStory({ _status: 'published' })
    await publishPending()
    const failure = {
      path: '/x.html',
      id: toRef('articles', id),
      reason: 'x is not a function',
      at: 'Article.astro:12',
      isWithdrawn: true,
    }
    await tellPortal({ failures: [failure] })
    expect((await statusOf(id)).body).toMatchObject({
      kind: 'live',
      failures: [{ path: '/x.html', at: 'Article.astro:12', detail: 'x is not a function', isWithdrawn: true }],
    })
    await tellPortal({})
    expect((await statusOf(id)).body).toMatchObject({ kind: 'live', failures: [] })
  })

  test('is held back while its portal is held at an earlier release, unless it is a takedown', async () => {
    const before = await createStory({ _status: 'published' })
    await publishPending()
    const to = number
    await publishPending({ heldAt: to })
    await tellPortal({ kept: [to], heldAt: to })
    const after = await createStory({ _status: 'published' })
    const { rows } = (await machine('/pending')).body as Pending
    await machine('/acknowledge', { rows: rows.map(({ id, digest }) => ({ id, digest })) })
    expect((await statusOf(before)).body).toMatchObject({ kind: 'live', arrival: { number: to } })
    expect((await statusOf(after)).body).toEqual({ kind: 'held', heldAt: to, failures: [] })
    await change(before, { _status: 'draft' })
    await publishPending({ heldAt: to })
    expect((await statusOf(before)).body).toMatchObject({ kind: 'down', arrival: { number } })
    await tellPortal({})
    expect((await statusOf(after)).body).toMatchObject({ kind: 'live' })
  })

  test('tells what the portal refuses', async () => {
    const id = await createStory({ _status: 'published' })
    await publishPending()
    await tellStatus([{ id: toRef('articles', id), reason: 'body: unknown block' }])
    expect((await statusOf(id)).body).toEqual({ kind: 'refused', reason: 'body: unknown block' })
    await tellStatus()
    expect((await statusOf(id)).body).toMatchObject({ kind: 'live' })
  })

  test('is there for every public collection, and leads to the home page of a site', async () => {
    const topic = await newsroom.payload.create({
      collection: 'topics',
      data: { name: '主题', slug: 'topic', site: site as number },
    })
    await publishPending()
    expect((await statusOf(topic.id, editor, 'topics')).body).toMatchObject({
      address: 'http://ordos.localhost:4000/topics/t/topic.html',
    })
    expect((await statusOf(site, editor, 'sites')).body).toMatchObject({ address: 'http://ordos.localhost:4000/' })
  })

  test('is not told to those who may not read the document', async () => {
    const id = await createStory({ _status: 'published' })
    for (const asker of [{}, stranger]) expect((await statusOf(id, asker)).status).toBe(404)
    // A machine's key opens nothing here, whether there is such a document or not.
    for (const asked of [id, 999_999]) expect((await statusOf(asked, key)).status).toBe(403)
    for (const wrong of [999_999, 'abc', '..%2F1', '1e9']) expect((await statusOf(wrong)).status).toBe(404)
  })
})

describe('the release log', () => {
  const log = (asker: object, query = '') => newsroom.request(`/release-log${query}`, {}, asker)

  test('names what caused a release by its title, and tells failures and refusals', async () => {
    const id = await createStory({ title: '科普大篷车进校园', _status: 'published' })
    const ref = toRef('articles', id)
    await publishPending()
    const failures = [{ path: '/x.html', id: ref, reason: 'x', at: 'Article.astro:12', isWithdrawn: false }]
    await tellStatus([{ id: ref, reason: 'body: unknown block' }], { failures })
    const { status, body } = await log(editor)
    expect(status).toBe(200)
    expect(body.releases[0]).toMatchObject({
      site: toRef('sites', site),
      siteName: { zh: 'ordos科协' },
      number,
      causes: [{ ref, title: '科普大篷车进校园' }],
    })
    expect(body.portals).toMatchObject([
      {
        site: toRef('sites', site),
        release: { number },
        hold: null,
        failures: [
          {
            path: '/x.html',
            at: 'Article.astro:12',
            address: 'http://ordos.localhost:4000/x.html',
            document: { ref, title: '科普大篷车进校园' },
          },
        ],
      },
    ])
    expect(body.refused).toEqual([{ document: { ref, title: '科普大篷车进校园' }, reason: 'body: unknown block' }])
    expect(body.publisher).toMatchObject({ version: '0.1.0', isSilent: false })
    await newsroom.payload.delete({ collection: 'articles', id })
    await publishPending()
    expect((await log(editor)).body.releases[0].causes).toEqual([{ ref, title: null }])
    await tellStatus()
  })

  test('shows an editor the releases of their own sites only', async () => {
    await createStory({ _status: 'published' })
    await publishPending()
    await tellStatus([{ id: toRef('sites', site), reason: 'x' }])
    expect((await log(stranger)).body).toMatchObject({ releases: [], refused: [] })
    expect((await log(await newsroom.createPerson('administrator'))).body.releases.length).toBeGreaterThan(0)
    await tellStatus()
  })

  test('comes page by page', async () => {
    for (let count = 0; count < 21; count += 1) await publishPending()
    const first = (await log(editor)).body
    const second = (await log(editor, '?page=2')).body
    expect(first).toMatchObject({ page: 1, hasMore: true })
    expect(first.releases).toHaveLength(20)
    expect(second.releases[0].number).toBeLessThan(first.releases.at(-1).number)
  })

  test('is for people who are logged in', async () => {
    for (const asker of [{}, key]) expect((await log(asker)).status).toBe(403)
    expect((await log(editor, '?page=0')).status).toBe(400)
  })
})

describe('the publisher', () => {
  const minutes = (count: number) => new Date(Date.now() + count * 60_000)

  test('is silent when something waits and it was not heard for two minutes, by the newsroom’s own clock', async () => {
    await tellStatus()
    expect(await readPublisherHealth(newsroom.payload, minutes(3))).toMatchObject({
      isSilent: false,
      waitingSince: null,
    })
    await createStory({ _status: 'published' })
    expect(await readPublisherHealth(newsroom.payload, minutes(1))).toMatchObject({ isSilent: false })
    expect(await readPublisherHealth(newsroom.payload, minutes(3))).toMatchObject({
      isSilent: true,
      waitingSince: expect.any(String),
    })
  })
})
