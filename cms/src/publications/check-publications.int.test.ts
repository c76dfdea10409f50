import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { toRef, type Ref } from '@kewen/content/contract'
import { startNewsroom, type Newsroom } from '../testing/start-newsroom.ts'
import { checkPublications } from './check-publications.ts'
import { recomputePublications } from './recompute-publications.ts'

let newsroom: Newsroom
let ref: Ref
let count = 0

beforeAll(async () => {
  newsroom = await startNewsroom()
})
afterAll(() => newsroom.stop())

beforeEach(async () => {
  count += 1
  const site = await newsroom.createSite(`site-${count}`)
  const data = { site: site as number, name: '水', slug: 'water' }
  ref = toRef('topics', (await newsroom.payload.create({ collection: 'topics', data })).id)
})

const check = () => checkPublications({ payload: newsroom.payload })
const topic = (): number => Number(ref.slice('topics/'.length))
const db = () => newsroom.payload.db
const tamper = (data: Record<string, unknown>) => db().updateOne({ collection: 'publications', id: ref, data })
const publicationWhere = { collection: 'publications' as const, where: { id: { equals: '' } } }

/** Each goes past the hooks, as a migration or a hand in the database does. */
const ways: [string, string, () => Promise<unknown>][] = [
  [
    'a document that was changed',
    'is not what the document says',
    () => db().updateOne({ collection: 'topics', id: topic(), data: { name: { zh: '火' } } }),
  ],
  [
    'a document that was deleted',
    'has a form, and the document is not published',
    () => db().deleteOne({ collection: 'topics', where: { id: { equals: topic() } } }),
  ],
  [
    'a publication that was deleted',
    'is published, and has no publication',
    () => db().deleteOne({ ...publicationWhere, where: { id: { equals: ref } } }),
  ],
  ['a form that was changed', 'has the digest of another form', () => tamper({ form: null })],
  ['references that were lost', 'has not the references of its form', () => tamper({ refs: ['media/1'] })],
  ['a takedown that takes nothing down', 'is urgent, and no takedown', () => tamper({ urgent: true })],
]

describe('the check of publications', () => {
  test.each(ways)('finds %s', async (_what, problem, change) => {
    expect(await check()).toEqual([])
    await change()
    expect(await check()).toEqual([{ ref, problem }])
    await db().deleteOne({ ...publicationWhere, where: { id: { equals: ref } } })
    await recomputePublications(newsroom.payload)
  })
})

describe('recomputing publications', () => {
  test.each(ways.slice(0, 3))('mends %s', async (_what, _problem, change) => {
    await change()
    expect(await check()).toHaveLength(1)
    expect(await recomputePublications(newsroom.payload)).toEqual([])
    expect(await check()).toEqual([])
  })

  test('names what does not fit, and leaves its publication as it was', async () => {
    await db().updateOne({ collection: 'topics', id: topic(), data: { slug: 'Not A Slug' } })
    const before = await db().findOne({ collection: 'publications', where: { id: { equals: ref } } })
    expect(await recomputePublications(newsroom.payload)).toEqual([{ ref, problem: expect.stringContaining('slug') }])
    expect(await db().findOne({ collection: 'publications', where: { id: { equals: ref } } })).toEqual(before)
    await newsroom.payload.delete({ collection: 'topics', id: topic() })
  })
})
