import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Id } from '../access/member.ts'
import { written } from '../testing/editor-states.ts'
import { startNewsroom, type Newsroom } from '../testing/start-newsroom.ts'
import { sweepEmptyDrafts } from './empty-drafts.ts'

let newsroom: Newsroom
let site: number
beforeAll(async () => {
  newsroom = await startNewsroom()
  site = (await newsroom.createSite('ordos')) as number
})
afterAll(() => newsroom?.stop())

/** What the admin panel does when somebody opens the form of a new story. */
const openForm = async (): Promise<Id> =>
  (await newsroom.payload.create({ collection: 'articles', draft: true, data: { site } as never })).id

const write = async (id: Id, data: object, locale: 'zh' | 'en' = 'zh') =>
  newsroom.payload.update({ collection: 'articles', id, draft: true, autosave: true, locale, data })

const ids = async (): Promise<Id[]> => {
  const { docs } = await newsroom.payload.find({ collection: 'articles', draft: true, pagination: false, sort: 'id' })
  return docs.map(({ id }) => id)
}

const listed = async (locale: 'zh' | 'en'): Promise<Id[]> => {
  const where = await newsroom.payload.collections.articles.config.admin.baseFilter!({} as never)
  const found = { collection: 'articles', draft: true, pagination: false, sort: 'id', locale, where: where! } as const
  return (await newsroom.payload.find(found)).docs.map(({ id }) => id)
}

test('drafts in which nobody wrote anything are in no list, and go after a day; all others stay', async () => {
  const empty = await openForm()
  const erased = await openForm()
  await write(erased, { body: written('') })
  const titled = await openForm()
  await write(titled, { title: '有标题' })
  const bodied = await openForm()
  await write(bodied, { body: written('先写正文') })
  const english = await openForm()
  await write(english, { body: written('English first') }, 'en')

  expect(await listed('zh')).toEqual(expect.arrayContaining([titled, bodied]))
  expect(await listed('zh')).not.toContain(empty)
  expect(await listed('en')).toEqual(expect.arrayContaining([titled, english]))

  const hours = (count: number) => new Date(Date.now() + count * 60 * 60 * 1000)
  expect(await sweepEmptyDrafts(newsroom.payload, hours(23))).toBe(0)
  expect(await sweepEmptyDrafts(newsroom.payload, hours(25))).toBe(2)
  expect(await ids()).toEqual([titled, bodied, english])
})
