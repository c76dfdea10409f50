import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Id } from '../access/member.ts'
import { releaseStuckJobs } from '../database/release-stuck-jobs.ts'
import { startNewsroom, type Newsroom, type Person } from '../testing/start-newsroom.ts'
import { jobs } from './schedule-jobs.ts'

let newsroom: Newsroom
let site: Id
let editor: Person
let contributor: Person
let stranger: Person
let machine: { apiKey: string }

beforeAll(async () => {
  newsroom = await startNewsroom()
  site = await newsroom.createSite('ordos')
  editor = await newsroom.createPerson('editor', site)
  contributor = await newsroom.createPerson('contributor', site)
  stranger = await newsroom.createPerson('chief-editor', await newsroom.createSite('linfen'))
  machine = await newsroom.createMachine()
})
afterAll(() => newsroom?.stop())
beforeEach(() => newsroom.payload.db.deleteMany({ collection: jobs, where: {} }))

type Made = 'articles' | 'campaigns' | 'profiles' | 'pages'

let made = 0
async function create(collection: Made, data: Record<string, unknown> = {}): Promise<Id> {
  made += 1
  const named = {
    articles: { title: `稿件 ${made}`, genre: 'news', aiContent: 'none' },
    campaigns: { name: `活动 ${made}`, order: 1 },
    profiles: { name: `人物 ${made}`, type: 'expert' },
    pages: { title: `单页 ${made}`, shows: 'text', order: 1 },
  }[collection]
  const doc = await newsroom.payload.create({
    collection,
    draft: true,
    data: { ...named, site: site as number, ...data } as never,
  })
  return doc.id
}

const isPublic = async (collection: Made, id: Id): Promise<boolean> => {
  const row = await newsroom.payload.db.findOne<{ id: Id; form: unknown }>({
    collection: 'publications',
    where: { id: { equals: `${collection}/${id}` } },
  })
  return row?.form != null
}

const ask = (path: string, who: Person, json?: unknown) =>
  newsroom.request(path, json === undefined ? {} : { method: 'POST', json }, who)

const pending = async (): Promise<string[]> => {
  const { body } = await newsroom.request('/publications/pending?wait=0&limit=500', {}, machine)
  return body.rows.map(({ id }: { id: string }) => id)
}

/** An order that is due already, given without the endpoint, which takes none for the past. */
const order = async (who: Person, documents: string[], change: 'publish' | 'unpublish' = 'publish') =>
  newsroom.payload.jobs.queue({
    task: 'changeTogether',
    input: { change, campaign: documents[0]!, documents, user: { relationTo: 'users', value: who.id } },
    waitUntil: new Date(Date.now() - 1000),
  })

const run = () => newsroom.payload.jobs.run({ limit: 50, silent: true })
const list = async (who: Person) => (await ask('/schedules', who)).body

describe('A campaign as a whole', () => {
  let campaign: Id
  let branch: Id
  let story: Id
  let person: Id
  beforeEach(async () => {
    campaign = await create('campaigns')
    branch = await create('campaigns', { parent: campaign })
    person = await create('profiles')
    story = await create('articles', { campaign: branch, profiles: [person] })
  })
  const family = (): string[] => [
    `campaigns/${campaign}`,
    `campaigns/${branch}`,
    `articles/${story}`,
    `profiles/${person}`,
  ]

  test('lists what belongs to it, whom it names, and what else waits to be published', async () => {
    const page = await create('pages')
    const { status, body } = await ask(`/campaigns/${campaign}/together?change=publish`, editor)
    expect(status).toBe(200)
    const belongs = Object.fromEntries(
      body.members.map((one: { ref: string; belongs: string }) => [one.ref, one.belongs]),
    )
    expect(belongs).toMatchObject({
      [`campaigns/${campaign}`]: 'family',
      [`campaigns/${branch}`]: 'family',
      [`articles/${story}`]: 'family',
      [`profiles/${person}`]: 'named',
      [`pages/${page}`]: 'other',
    })
    expect(body.members.every(({ state }: { state: string }) => state === 'draft')).toBe(true)
  })
  test('is published in one transaction, and reaches the publisher in one pull', async () => {
    const stories = await Promise.all(Array.from({ length: 50 }, () => create('articles', { campaign })))
    const documents = [...family(), ...stories.map((id) => `articles/${id}`)]
    const { status, body } = await ask(`/campaigns/${campaign}/together`, editor, {
      change: 'publish',
      documents,
      at: null,
    })
    expect([status, body.changed]).toEqual([200, documents])
    expect(await pending()).toEqual(expect.arrayContaining(documents))
  })
  test('is taken down as one, and comes back as one', async () => {
    await ask(`/campaigns/${campaign}/together`, editor, { change: 'publish', documents: family(), at: null })
    const listed = await ask(`/campaigns/${campaign}/together?change=unpublish`, editor)
    expect(listed.body.members.map(({ ref }: { ref: string }) => ref)).toEqual([
      `campaigns/${campaign}`,
      `campaigns/${branch}`,
      `articles/${story}`,
      `profiles/${person}`,
    ])
    const down = { change: 'unpublish', documents: family().slice(0, 3), at: null }
    expect((await ask(`/campaigns/${campaign}/together`, editor, down)).status).toBe(200)
    expect(
      await Promise.all([isPublic('campaigns', branch), isPublic('articles', story), isPublic('profiles', person)]),
    ).toEqual([false, false, true])
    await ask(`/campaigns/${campaign}/together`, editor, { ...down, change: 'publish' })
    expect(await isPublic('articles', story)).toBe(true)
  })
  test('is not published at all where one document cannot be, which is named', async () => {
    const unfinished = await create('articles', { campaign, title: '没写完的稿件', genre: null })
    const documents = [...family(), `articles/${unfinished}`]
    const { status, body } = await ask(`/campaigns/${campaign}/together`, editor, {
      change: 'publish',
      documents,
      at: null,
    })
    expect(status).toBe(400)
    expect(body.errors[0].message).toMatch(/^《没写完的稿件》还不能发布，请先改好：.*体裁/)
    expect(await isPublic('articles', story)).toBe(false)
    expect(await isPublic('campaigns', campaign)).toBe(false)
  })
  test('is published when it is due', async () => {
    const at = new Date(Date.now() + 3600_000).toISOString()
    const { status } = await ask(`/campaigns/${campaign}/together`, editor, {
      change: 'publish',
      documents: family(),
      at,
    })
    expect(status).toBe(201)
    expect((await list(editor)).upcoming).toMatchObject([
      {
        state: 'upcoming',
        change: 'publish',
        campaign: { ref: `campaigns/${campaign}` },
        count: 4,
        at,
        orderedBy: 'editor',
        mayChange: true,
      },
    ])
    await run()
    expect(await isPublic('articles', story)).toBe(false)
    await order(editor, family())
    await run()
    expect(await isPublic('articles', story)).toBe(true)
  })
  test('leaves out what was put in the trash meanwhile', async () => {
    await newsroom.payload.update({
      collection: 'articles',
      id: story,
      data: { deletedAt: new Date().toISOString() },
    })
    await order(editor, family())
    await run()
    expect([await isPublic('campaigns', campaign), await isPublic('articles', story)]).toEqual([true, false])
  })
  test.each([
    ['a contributor', () => contributor, 403],
    ['an editor of another site', () => stranger, 404],
  ])('is neither listed nor changed by %s', async (_, who, expected) => {
    expect((await ask(`/campaigns/${campaign}/together?change=publish`, who())).status).toBe(expected)
    const together = { change: 'publish', documents: family(), at: null }
    expect((await ask(`/campaigns/${campaign}/together`, who(), together)).status).toBe(expected)
    expect(await isPublic('campaigns', campaign)).toBe(false)
  })
  test('takes no document of another site with it, and no time that has passed', async () => {
    const foreign = await newsroom.payload.create({
      collection: 'articles',
      draft: true,
      data: {
        title: '别处的',
        site: (await newsroom.createSite(`other-${made}`)) as number,
        genre: 'news',
        aiContent: 'none',
      },
    })
    const documents = [...family(), `articles/${foreign.id}`]
    expect(
      (await ask(`/campaigns/${campaign}/together`, editor, { change: 'publish', documents, at: null })).status,
    ).toBe(400)
    const past = { change: 'publish', documents: family(), at: '2020-01-01T00:00:00Z' }
    expect((await ask(`/campaigns/${campaign}/together`, editor, past)).status).toBe(400)
  })
})

describe('A schedule', () => {
  test('of a removal takes a page down when it is due', async () => {
    const page = await create('pages')
    await newsroom.payload.update({ collection: 'pages', id: page, data: { _status: 'published' } })
    expect(await isPublic('pages', page)).toBe(true)
    await newsroom.payload.jobs.queue({
      task: 'schedulePublish',
      input: {
        type: 'unpublish',
        doc: { relationTo: 'pages', value: String(page) as unknown as number },
        user: { relationTo: 'users', value: editor.id as number },
      },
      waitUntil: new Date(Date.now() - 1000),
    })
    await run()
    expect(await isPublic('pages', page)).toBe(false)
    expect(await list(editor)).toMatchObject({ upcoming: [], late: [], failed: [] })
  })
  test('of a person who may not publish any more fails, says so, and is carried out for one who may', async () => {
    const leaving = await newsroom.createPerson('editor', site)
    const story = await create('articles')
    await order(leaving, [`articles/${story}`])
    await newsroom.payload.update({
      collection: 'users',
      id: leaving.id,
      data: { roles: [{ site: site as number, role: 'contributor' }] },
    })
    await run()
    expect(await isPublic('articles', story)).toBe(false)
    const { failed } = await list(editor)
    expect(failed).toMatchObject([
      { state: 'failed', mayChange: true, reason: { zh: expect.stringContaining('没有权限发布《稿件') } },
    ])
    await run()
    expect((await list(editor)).failed).toHaveLength(1)
    expect((await ask(`/schedules/${failed[0].id}/retry`, contributor, {})).status).toBe(404)
    expect((await ask(`/schedules/${failed[0].id}/retry`, editor, {})).status).toBe(201)
    await new Promise((resolve) => setTimeout(resolve, 5))
    await run()
    expect(await isPublic('articles', story)).toBe(true)
    expect((await list(editor)).failed).toEqual([])
  })
  test('of a person without an account, and of a document that is gone, fail in words', async () => {
    const gone = await newsroom.createPerson('editor', site)
    const story = await create('articles')
    await order(gone, [`articles/${story}`])
    await newsroom.payload.delete({ collection: 'users', id: gone.id })
    const trashed = await create('articles')
    await order(editor, [`articles/${trashed}`])
    await newsroom.payload.delete({ collection: 'articles', id: trashed })
    await run()
    const administrator = await newsroom.createPerson('administrator')
    const reasons = (await list(administrator)).failed.map(({ reason }: { reason: { zh: string } }) => reason.zh)
    expect(reasons.toSorted()).toEqual([
      expect.stringContaining('安排这件事的人已经没有账号'),
      expect.stringContaining('要发布的内容已被删除'),
    ])
  })
  test('is seen by those of its site alone, and cancelled by those who publish for it', async () => {
    const story = await create('articles')
    const at = new Date(Date.now() + 3600_000)
    const { id } = await newsroom.payload.jobs.queue({
      task: 'schedulePublish',
      input: {
        type: 'publish',
        doc: { relationTo: 'articles', value: String(story) as unknown as number },
        user: { relationTo: 'users', value: editor.id as number },
      },
      waitUntil: at,
    })
    expect((await list(contributor)).upcoming).toMatchObject([
      { id, mayChange: false, documents: [{ ref: `articles/${story}` }] },
    ])
    expect((await list(stranger)).upcoming).toEqual([])
    expect((await newsroom.request('/schedules')).status).toBe(403)
    for (const who of [contributor, stranger]) expect((await ask(`/schedules/${id}/cancel`, who, {})).status).toBe(404)
    expect((await ask(`/schedules/${id}/cancel`, editor, {})).status).toBe(200)
    expect((await list(editor)).upcoming).toEqual([])
  })
  test('that was missed is late on the list, and made up by the next run', async () => {
    const story = await create('articles')
    const { id } = await order(editor, [`articles/${story}`])
    await newsroom.payload.db.updateJobs({ id, data: { waitUntil: new Date(Date.now() - 3600_000).toISOString() } })
    expect((await list(editor)).late).toMatchObject([{ id, state: 'late' }])
    await run()
    expect(await isPublic('articles', story)).toBe(true)
    expect(await list(editor)).toMatchObject({ late: [], upcoming: [] })
  })
  test('that hung is late, freed when it is old or the newsroom starts, and then carried out', async () => {
    const story = await create('articles')
    const { id } = await order(editor, [`articles/${story}`])
    const hang = () =>
      newsroom.payload.db.updateJobs({ id, data: { processing: true, updatedAt: new Date().toISOString() } })
    await hang()
    await run()
    expect(await isPublic('articles', story)).toBe(false)
    expect(await releaseStuckJobs(newsroom.payload, new Date())).toBe(0)
    expect(await releaseStuckJobs(newsroom.payload, new Date(Date.now() + 11 * 60_000))).toBe(1)
    await hang()
    expect(await releaseStuckJobs(newsroom.payload)).toBe(1)
    await run()
    expect(await isPublic('articles', story)).toBe(true)
  })
})

test('a draft is called by what was written last, also where it was begun without a title', async () => {
  const { body } = await ask('/articles?draft=true', editor, { site })
  const id: Id = body.doc.id
  const written = { method: 'PATCH', json: { title: '定时发布的稿件' } }
  expect((await newsroom.request(`/articles/${id}?draft=true&autosave=true`, written, editor)).status).toBe(200)
  await newsroom.payload.jobs.queue({
    task: 'schedulePublish',
    input: {
      type: 'publish',
      doc: { relationTo: 'articles', value: String(id) as unknown as number },
      user: { relationTo: 'users', value: editor.id as number },
    },
    waitUntil: new Date(Date.now() + 3600_000),
  })
  const { upcoming } = await list(editor)
  expect(upcoming[0].documents).toEqual([{ ref: `articles/${id}`, title: '定时发布的稿件' }])
})
