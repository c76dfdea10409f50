import path from 'node:path'
import sharp from 'sharp'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { toRef, type Article, type Ref, type SharePicture } from '@kewen/content/contract'
import type { Id } from '../access/member.ts'
import { createDirectoryStore } from '../media/directory-store.ts'
import { namesInUse } from '../media/names-in-use.ts'
import { sweepMedia } from '../media/sweep-media.ts'
import { checkPublications } from '../publications/check-publications.ts'
import { publications, type PublicationRecord } from '../publications/publication-record.ts'
import { startNewsroom, type Answer, type Newsroom, type Person } from '../testing/start-newsroom.ts'
import { makeSharePictures } from './make-share-pictures.ts'
import { publishDocument } from '../publications/publish-document.ts'
import { sharePictures } from './share-pictures-collection.ts'
import { shareArtist, type ShareArtist } from './share-artist.ts'
import { firstStory, wantMissing } from './want-missing.ts'
import { wantFailed, wantOutdated } from './want-outdated.ts'

let newsroom: Newsroom
let editor: Person
let machine: { apiKey: string }
let site: Id
let count = 0
const artist = shareArtist()

beforeAll(async () => {
  newsroom = await startNewsroom()
  machine = await newsroom.createMachine()
})
afterAll(async () => {
  artist.rest()
  await newsroom.stop()
})
beforeEach(async () => {
  count += 1
  site = await newsroom.createSite(`site-${count}`)
  editor = await newsroom.createPerson('editor', site)
})

const store = () => createDirectoryStore(path.join(newsroom.folder, 'media'))
const make = (by: ShareArtist = artist): Promise<number> =>
  makeSharePictures(newsroom.payload, { store: store(), artist: by, rest: 0 })
const publish = async (title: string): Promise<number> => {
  const data = {
    site: site as number,
    title,
    slug: `story-${(count += 1)}`,
    genre: 'news' as const,
    aiContent: 'none' as const,
  }
  return (await newsroom.payload.create({ collection: 'articles', data: { ...data, _status: 'published' } })).id
}
const change = (id: number, data: Record<string, unknown>) =>
  newsroom.payload.update({ collection: 'articles', id, data: { _status: 'published', ...data } })
const recordOf = (id: number) =>
  newsroom.payload.db.findOne<PublicationRecord>({
    collection: publications,
    where: { id: { equals: toRef('articles', id) } },
  })
const shareOf = async (id: number): Promise<SharePicture | undefined> =>
  ((await recordOf(id))?.form as Article | null)?.share
const fileOf = (name: string): Promise<Answer> => newsroom.request(`/publications/files/${name}`, {}, machine)
const statusOf = async (id: number, asker = editor): Promise<Answer> =>
  newsroom.request(`/articles/${id}/share-picture`, {}, asker)
const isInStep = async () => expect(await checkPublications({ payload: newsroom.payload })).toEqual([])

test('a story is published without waiting for its picture, and once more with it', async () => {
  const id = await publish('草原上的星空')
  expect(await shareOf(id)).toBeUndefined()
  expect((await statusOf(id)).body).toEqual({ kind: 'under-way' })
  expect(await make()).toBe(1)
  const share = await shareOf(id)
  expect(share).toMatchObject({
    whole: { mime: 'image/png', width: 1200, height: 630, crop: 'whole' },
    square: { mime: 'image/png', width: 300, height: 300, crop: 'square' },
  })
  expect((await recordOf(id))?.pending).toBe(true)
  expect((await statusOf(id)).body).toEqual({ kind: 'made', name: share!.whole.name, isOutdated: false })
  for (const { name, bytes } of Object.values(share!)) {
    const { status, response } = await fileOf(name)
    expect([status, response.headers.get('content-length')]).toEqual([200, String(bytes)])
  }
  expect(await make()).toBe(0)
  await isInStep()
})

test('it is made anew when it would show something else, and not when the body changes', async () => {
  const id = await publish('第一个题目')
  await make()
  const first = await shareOf(id)
  await change(id, { summary: '另一段摘要。' })
  expect(await shareOf(id)).toEqual(first)
  expect(await make()).toBe(0)
  await change(id, { title: '第二个题目' })
  expect(await shareOf(id)).toBeUndefined()
  expect((await fileOf(first!.whole.name)).status).toBe(404)
  await make()
  const second = await shareOf(id)
  expect(second!.whole.name).not.toBe(first!.whole.name)
  await change(id, { title: '第一个题目' })
  await make()
  expect(await shareOf(id)).toEqual(first)
  await isInStep()
})

test('when the site changes its colours, stories keep their pictures until the new ones are made', async () => {
  const id = await publish('河流的颜色')
  await make()
  const before = await shareOf(id)
  expect(await wantOutdated(newsroom.payload, new Date())).toBe(0)
  await newsroom.payload.update({
    collection: 'sites',
    id: site,
    data: { brand: { primary: '#7a1f2b', accent: '#c8902e', ground: '#fbf7ef' } },
  })
  expect(await wantOutdated(newsroom.payload, new Date())).toBe(1)
  expect((await statusOf(id)).body).toMatchObject({ kind: 'made', isOutdated: true })
  expect(await shareOf(id)).toEqual(before)
  await make()
  expect((await shareOf(id))!.whole.name).not.toBe(before!.whole.name)
  expect(await wantOutdated(newsroom.payload, new Date())).toBe(0)
  await isInStep()
})

test('a takedown takes it along: no file of it is handed out, and the sweep removes them', async () => {
  const id = await publish('撤下的文章')
  await make()
  const names = Object.values((await shareOf(id))!).map(({ name }) => name)
  await newsroom.payload.update({ collection: 'articles', id, data: { _status: 'draft' } })
  expect(await shareOf(id)).toBeUndefined()
  for (const name of names) expect((await fileOf(name)).status).toBe(404)
  expect((await statusOf(id)).body).toEqual({ kind: 'none' })
  const inUse = await namesInUse(newsroom.payload)
  expect(names.filter((name) => inUse.has(name))).toEqual([])
  const now = new Date(Date.now() + 2 * 24 * 60 * 60 * 1000)
  const swept = await sweepMedia({ store: store(), namesInUse: () => namesInUse(newsroom.payload), now })
  expect(swept).toEqual(expect.arrayContaining(names))
  await isInStep()
})

test('the sweep leaves the pictures of stories that are published', async () => {
  const id = await publish('还在的文章')
  await make()
  const inUse = await namesInUse(newsroom.payload)
  for (const { name } of Object.values((await shareOf(id))!)) expect(inUse).toContain(name)
})

test('a story that changes or goes while its picture is drawn is not shown as it was', async () => {
  const [changed, gone] = [await publish('旧题'), await publish('要撤的')]
  const slow: ShareArtist = {
    rest: () => {},
    draw: async (card) => {
      const drawn = await artist.draw(card)
      if (card.title === '旧题') await change(changed, { title: '新题' })
      if (card.title === '要撤的') await newsroom.payload.delete({ collection: 'articles', id: gone })
      return drawn
    },
  }
  await make(slow)
  expect(await shareOf(changed)).toBeUndefined()
  expect(await make()).toBe(1)
  expect(await shareOf(changed)).toBeDefined()
  expect((await recordOf(gone))?.form ?? null).toBeNull()
  await isInStep()
})

test('one that cannot be drawn holds back no other, says so, and is tried again', async () => {
  const [bad, good] = [await publish('画不出来'), await publish('画得出来')]
  const failing: ShareArtist = {
    rest: () => {},
    draw: (card) => (card.title === '画不出来' ? Promise.reject(new Error('no ink')) : artist.draw(card)),
  }
  await make(failing)
  expect(await shareOf(good)).toBeDefined()
  expect((await statusOf(bad)).body).toEqual({ kind: 'failed', reason: 'no ink' })
  expect(await make()).toBe(0)
  expect(await wantFailed(newsroom.payload, new Date())).toBe(1)
  await make()
  expect(await shareOf(bad)).toBeDefined()
})

test('stories of before there were pictures get theirs last, some at a time, and are not changed by it', async () => {
  const old = await Promise.all(['旧文一', '旧文二', '旧文三'].map(publish))
  await make()
  const forget = (id: Ref) =>
    newsroom.payload.db.deleteOne({ collection: sharePictures, where: { id: { equals: id } } })
  for (const id of old.map((number) => toRef('articles', number))) {
    await forget(id)
    await publishDocument({ payload: newsroom.payload }, id)
    await forget(id)
  }
  expect(await Promise.all(old.map(shareOf))).toEqual([undefined, undefined, undefined])
  const read = () => newsroom.payload.find({ collection: 'articles', where: { id: { in: old } }, sort: 'id' })
  const before = await read()

  expect(await wantMissing(newsroom.payload, firstStory)).toEqual({ next: null, count: 3 })
  expect(await wantMissing(newsroom.payload, firstStory)).toEqual({ next: null, count: 0 })
  const fresh = await publish('刚刚发布的')
  expect(await make()).toBe(1)
  expect(await shareOf(fresh)).toBeDefined()

  let drawn = 0
  const interrupted: ShareArtist = {
    rest: () => {},
    draw: async (card) => {
      drawn += 1
      if (drawn === 1) await publish('中途发布的')
      return artist.draw(card)
    },
  }
  expect(await make(interrupted)).toBe(1)
  expect(await make()).toBe(1)
  expect(await make()).toBe(2)
  for (const id of old) expect(await shareOf(id)).toBeDefined()
  expect(await read()).toEqual(before)
  expect(await make()).toBe(0)
  await isInStep()
})

test('people see the pictures of the stories that they may read', async () => {
  const id = await publish('给编辑看的')
  await make()
  const { response, status } = await newsroom.request(`/articles/${id}/share-picture/square`, {}, editor)
  expect(status).toBe(200)
  expect(await sharp(Buffer.from(await response.arrayBuffer())).metadata()).toMatchObject({ width: 300, height: 300 })
  const stranger = await newsroom.createPerson('editor', await newsroom.createSite(`other-${count}`))
  for (const asker of [stranger, {}])
    for (const file of ['', '/whole', '/square'])
      expect((await newsroom.request(`/articles/${id}/share-picture${file}`, {}, asker)).status).toBe(404)
  expect((await newsroom.request(`/articles/${id}/share-picture/round`, {}, editor)).status).toBe(404)
})
