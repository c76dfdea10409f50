import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import {
  Pending,
  toRef,
  type PortalStatus,
  type PublisherStatus,
  type ReleaseReport,
  type RollbackAnswer,
} from '@kewen/content/contract'
import type { Id } from '../../access/member.ts'
import { startNewsroom, type Answer, type Newsroom, type Person } from '../../testing/start-newsroom.ts'

let newsroom: Newsroom
let key: { apiKey: string }
let site: Id
let otherSite: Id
let chief: Person
let number = 0

beforeAll(async () => {
  newsroom = await startNewsroom()
  site = await newsroom.createSite('ordos')
  otherSite = await newsroom.createSite('linfen')
  chief = await newsroom.createPerson('chief-editor', site)
  key = await newsroom.createMachine()
})
afterAll(() => newsroom?.stop())

const machine = (path: string, json?: unknown): Promise<Answer> =>
  newsroom.request(`/publications${path}`, json === undefined ? {} : { method: 'POST', json }, key)
const pending = async (query = ''): Promise<Pending> => Pending.parse((await machine(`/pending${query}`)).body)
const answer = async (answer: RollbackAnswer): Promise<void> => {
  for (const { id } of (await pending()).wishes) expect((await machine('/wishes', { id, answer })).status).toBe(200)
}
const release = (more: Partial<ReleaseReport> = {}): Promise<Answer> =>
  machine('/releases', {
    site: toRef('sites', site),
    number: (number += 1),
    releasedAt: new Date().toISOString(),
    milliseconds: 120,
    causes: [],
    written: 1,
    removed: 0,
    heldAt: null,
    ...more,
  } satisfies ReleaseReport)
const tellPortal = (more: Partial<PortalStatus> = {}): Promise<Answer> =>
  machine('/status', {
    at: new Date().toISOString(),
    version: '0.1.0',
    pending: 0,
    refused: [],
    portals: [{ site: toRef('sites', site), kept: [1, 2], heldAt: null, failures: [], progress: null, ...more }],
  } satisfies PublisherStatus)

const ask = (to: unknown, asker: object = chief, of: Id = site): Promise<Answer> =>
  newsroom.request('/release-log/rollback', { method: 'POST', json: { site: toRef('sites', of), to } }, asker)
const portal = async (asker: object = chief) => (await newsroom.request('/release-log', {}, asker)).body.portals[0]

beforeEach(async () => {
  const { rows } = await pending()
  await machine('/acknowledge', { rows: rows.map(({ id, digest }) => ({ id, digest })) })
  await answer({ kind: 'lifted', number: null })
  await tellPortal()
})

describe('a wish for a rollback', () => {
  test('is pending until the publisher answers it, and then tells what became of it', async () => {
    await release()
    await release()
    const { status, body } = await ask(1)
    expect(status).toBe(201)
    expect(body.wish).toMatchObject({ to: 1, askedBy: 'chief-editor', answer: null })
    const { wishes } = await pending()
    expect(wishes).toEqual([{ id: expect.any(String), site: toRef('sites', site), to: 1 }])
    expect(await portal()).toMatchObject({ hold: null, wish: { to: 1, answer: null }, mayRollBack: true })
    await release({ heldAt: 1 })
    await answer({ kind: 'held', number })
    await tellPortal({ kept: [1, 2, 3], heldAt: 1 })
    expect((await pending()).wishes).toEqual([])
    expect(await portal()).toMatchObject({
      release: { number },
      hold: { to: 1, by: 'chief-editor', since: expect.any(String) },
      wish: { to: 1, answer: { kind: 'held', number } },
    })
  })

  test('ends the publisher’s waiting', async () => {
    const waiting = pending('?wait=20')
    await sleep(200)
    const before = performance.now()
    await ask(null)
    expect((await waiting).wishes).toMatchObject([{ to: null }])
    expect(performance.now() - before).toBeLessThan(2000)
  })

  test('keeps its first answer, and an answer to no wish is no fault', async () => {
    await ask(2)
    const [wish] = (await pending()).wishes
    for (const answer of [
      { kind: 'not-kept', kept: [2] },
      { kind: 'held', number: 9 },
    ])
      expect((await machine('/wishes', { id: wish!.id, answer })).status).toBe(200)
    expect(await portal()).toMatchObject({ wish: { to: 2, answer: { kind: 'not-kept', kept: [2] } } })
    expect((await machine('/wishes', { id: 'nobody’s', answer: { kind: 'lifted', number: null } })).status).toBe(200)
  })

  test('is one at a time for a portal', async () => {
    const statuses = await Promise.all([1, 2, null].map(async (to) => (await ask(to)).status))
    expect(statuses.sort()).toEqual([201, 409, 409])
    expect((await pending()).wishes).toHaveLength(1)
    expect((await ask(1)).body.errors[0].message).toContain('等待发布程序')
  })

  test('goes to a release that is kept, and those are named', async () => {
    const { status, body } = await ask(7)
    expect(status).toBe(400)
    expect(body.errors[0]).toMatchObject({ message: expect.stringContaining('1、2'), data: { kept: [1, 2] } })
    expect((await pending()).wishes).toEqual([])
  })

  test('is refused for a portal of which the publisher never told', async () => {
    const administrator = await newsroom.createPerson('administrator')
    expect((await ask(null, administrator, otherSite)).status).toBe(400)
    expect((await ask(null, administrator, 999_999)).status).toBe(400)
  })

  test.each([0, 1.5, '1', undefined])('for %j is not of the agreed form', async (to) => {
    expect((await ask(to)).status).toBe(400)
  })
})

describe('who may wish', () => {
  test.each(['contributor', 'editor', 'reviewer'] as const)('not a %s', async (role) => {
    const person = await newsroom.createPerson(role, site)
    const { status, body } = await ask(1, person)
    expect(status).toBe(403)
    expect(body.errors[0].message).toContain('总编辑')
    expect(await portal(person)).toMatchObject({ mayRollBack: false })
  })

  test('not the chief editor of another site, nor a machine, nor a visitor', async () => {
    const stranger = await newsroom.createPerson('chief-editor', otherSite)
    for (const asker of [stranger, key, {}]) expect((await ask(1, asker)).status).toBe(403)
    expect((await pending()).wishes).toEqual([])
  })

  test('an administrator', async () => {
    expect((await ask(1, await newsroom.createPerson('administrator'))).status).toBe(201)
  })
})

describe('a portal that is held', () => {
  test('is so since the first release that shows the earlier one, whatever is taken down meanwhile', async () => {
    await release()
    const to = number
    const since = '2026-11-22T08:00:00.000Z'
    await release({ heldAt: to, releasedAt: since })
    await release({ heldAt: to })
    await tellPortal({ heldAt: to })
    expect(await portal()).toMatchObject({ hold: { to, since, by: null } })
    const { releases } = (await newsroom.request('/release-log', {}, chief)).body
    expect(releases.find((row: { number: number }) => row.number === to)).toMatchObject({ isShown: true, heldAt: null })
    expect(releases.find((row: { number: number }) => row.number === number)).toMatchObject({
      isShown: false,
      heldAt: to,
    })
  })

  test('tells how far a change of all pages is', async () => {
    await tellPortal({ progress: { done: 1234, total: 100_000 } })
    expect(await portal()).toMatchObject({ progress: { done: 1234, total: 100_000 } })
  })
})
