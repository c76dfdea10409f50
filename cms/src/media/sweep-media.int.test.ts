import { readdir } from 'node:fs/promises'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Id } from '../access/member.ts'
import { startNewsroom, type Newsroom, type Person } from '../testing/start-newsroom.ts'
import { createDirectoryStore } from './directory-store.ts'
import { namesInUse } from './names-in-use.ts'
import { gracePeriod, sweepMedia } from './sweep-media.ts'
import { openDesk, type MediaDesk } from './testing/media-desk.ts'
import { gradient, samples } from './testing/samples.ts'

let newsroom: Newsroom
let site: Id
let editor: Person
let desk: MediaDesk

beforeAll(async () => {
  newsroom = await startNewsroom()
  site = await newsroom.createSite('ordos')
  editor = await newsroom.createPerson('editor', site)
  desk = openDesk(newsroom, editor, site)
})
afterAll(() => newsroom.stop())

const later = (milliseconds: number): Date => new Date(Date.now() + milliseconds)
const sweep = (now: Date): Promise<string[]> =>
  sweepMedia({
    store: createDirectoryStore(path.join(newsroom.folder, 'media')),
    namesInUse: () => namesInUse(newsroom.payload),
    now,
  })
const stored = async (): Promise<string[]> =>
  (await readdir(path.join(newsroom.folder, 'media'), { recursive: true })).filter((name) => name.includes('.'))

describe('the sweep', () => {
  it('takes what a re-upload, a moved focal point, a failed save and a deletion left, and nothing in use', async () => {
    const kept = await desk.taken({ file: { name: 'a.png', bytes: await gradient(210, 140).png().toBuffer() } })
    await desk.change(kept.id, { fields: { focalX: 0 } })
    await desk.change(kept.id, { fields: { focalX: 50 } })
    const replaced = await desk.taken({ file: { name: 'b.png', bytes: await gradient(220, 140).png().toBuffer() } })
    const { body } = await desk.change(replaced.id, { file: { name: 'b.pdf', bytes: await samples.pdf() } })
    const bytes = await gradient(230, 140).png().toBuffer()
    expect((await desk.add({ file: { name: 'c.png', bytes }, fields: { licence: 'stolen' } })).status).toBe(400)
    const deleted = await desk.taken({ file: { name: 'd.docx', bytes: await samples.docx() } })
    await newsroom.request(`/media/${deleted.id}`, { method: 'DELETE' }, editor)

    const before = await stored()
    expect(await sweep(later(gracePeriod - 60_000))).toEqual([])
    expect(await stored()).toEqual(before)

    const removed = await sweep(later(gracePeriod + 60_000))
    const originals = 1
    const inUse = kept.files.length + originals + body.doc.files.length
    expect(await stored()).toHaveLength(inUse)
    expect(removed).toHaveLength(before.length - inUse)
    for (const { name } of [...kept.files, ...body.doc.files]) expect((await desk.fetchFile(name)).status).toBe(200)
    for (const { name } of [...replaced.files, ...deleted.files]) expect(removed).toContain(name)
    expect((await desk.change(kept.id, { fields: { focalX: 100 } })).status).toBe(200)
  })

  it('keeps what only a published form names', async () => {
    const row = await desk.taken({ file: { name: 'e.png', bytes: await gradient(240, 140).png().toBuffer() } })
    await newsroom.payload.db.deleteOne({ collection: 'media', where: { id: { equals: row.id } } })
    const removed = await sweep(later(gracePeriod + 60_000))
    for (const { name } of row.files) expect(removed).not.toContain(name)
  })
})

describe('the names in use', () => {
  it('are the same however many rows are read at a step', async () => {
    for (const width of [301, 302, 303])
      await desk.taken({ file: { name: 'h.png', bytes: await gradient(width, 100).png().toBuffer() } })
    const names = await namesInUse(newsroom.payload)
    expect(names.size).toBeGreaterThan(15)
    for (const step of [1, 2, 3]) expect(await namesInUse(newsroom.payload, step)).toEqual(names)
  })
})

describe('a save that is rolled back', () => {
  it('leaves the row and its files as they were', async () => {
    const row = await desk.taken({ file: { name: 'f.png', bytes: await gradient(250, 140).png().toBuffer() } })
    const bytes = await gradient(260, 140).png().toBuffer()
    expect((await desk.change(row.id, { file: { name: 'g.png', bytes }, fields: { alt: '' } })).status).toBe(400)
    await sweep(later(gracePeriod + 60_000))
    const { body } = await newsroom.request(`/media/${row.id}?depth=0`, {}, editor)
    expect(body.files).toEqual(row.files)
    for (const { name } of row.files) expect((await desk.fetchFile(name)).status).toBe(200)
  })
})
