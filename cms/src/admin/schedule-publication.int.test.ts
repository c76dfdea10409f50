import { createLocalReq } from 'payload'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Id } from '../access/member.ts'
import { startNewsroom, type Newsroom, type Person } from '../testing/start-newsroom.ts'
import { schedulePublication } from './schedule-publication.ts'

let newsroom: Newsroom
let site: Id
let contributor: Person
let editor: Person
let stranger: Person

beforeAll(async () => {
  newsroom = await startNewsroom()
  site = await newsroom.createSite('ordos')
  contributor = await newsroom.createPerson('contributor', site)
  editor = await newsroom.createPerson('editor', site)
  stranger = await newsroom.createPerson('chief-editor', await newsroom.createSite('linfen'))
})
afterAll(() => newsroom?.stop())

const requestOf = async (person: Person) => {
  const user = await newsroom.payload.findByID({ collection: 'users', id: person.id as number, depth: 0 })
  return createLocalReq({ user: { ...user, collection: 'users' } }, newsroom.payload)
}

const createDraft = async () =>
  newsroom.payload.create({
    collection: 'articles',
    draft: true,
    data: { title: '定时发布', site: site as number, genre: 'news', aiContent: 'none' },
  })

const schedule = async (person: Person, id: Id, date: Date, type: 'publish' | 'unpublish' = 'publish') =>
  schedulePublication({
    type,
    doc: { relationTo: 'articles', value: String(id) },
    date,
    req: await requestOf(person),
  } as unknown as Parameters<typeof schedulePublication>[0])

const countJobs = async () => (await newsroom.payload.db.count({ collection: 'payload-jobs' })).totalDocs

const soon = () => new Date(Date.now() + 3600_000)

test('an editor schedules a publication, and it happens when it is due', async () => {
  const { id } = await createDraft()
  await schedule(editor, id, new Date(Date.now() - 1000))
  await newsroom.payload.jobs.run()
  const article = await newsroom.payload.findByID({ collection: 'articles', id })
  expect(article).toMatchObject({
    _status: 'published',
    address: expect.stringMatching(/^\d{4}\/\d{2}\/ding-shi-fa-bu$/),
  })
})

test.each([
  ['a contributor', () => contributor],
  ['an editor of another site', () => stranger],
])('%s schedules nothing', async (_, person) => {
  const { id } = await createDraft()
  const before = await countJobs()
  await expect(schedule(person(), id, soon())).rejects.toMatchObject({ status: 403 })
  expect(await countJobs()).toBe(before)
})

test.each([
  ['a contributor', () => contributor],
  ['an editor of another site', () => stranger],
])('%s strikes nothing off', async (_, person) => {
  const { id } = await createDraft()
  await schedule(editor, id, soon())
  const { docs } = await newsroom.payload.db.find<{ id: Id }>({
    collection: 'payload-jobs',
    limit: 0,
    pagination: false,
  })
  const req = await requestOf(person())
  const args = { deleteID: docs.at(-1)!.id, req } as unknown as Parameters<typeof schedulePublication>[0]
  await expect(schedulePublication(args)).rejects.toMatchObject({ status: 403 })
  expect(await countJobs()).toBe(docs.length)
})

test('a removal is scheduled of what is public by then alone', async () => {
  const { id } = await createDraft()
  const later = new Date(Date.now() + 7200_000)
  expect(await schedule(editor, id, later, 'unpublish')).toMatchObject({ error: expect.stringContaining('还没有发布') })
  await schedule(editor, id, soon())
  expect(await schedule(editor, id, later, 'unpublish')).not.toHaveProperty('error')
})
