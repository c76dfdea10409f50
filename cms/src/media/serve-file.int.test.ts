import type { Id } from '../access/member.ts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startNewsroom, type Asker, type Newsroom, type Person } from '../testing/start-newsroom.ts'
import { openDesk, type MediaDesk, type MediaRow } from './testing/media-desk.ts'
import { gradient, samples, svgOf } from './testing/samples.ts'

let newsroom: Newsroom
let site: Id
let column: Id
let editor: Person
let contributor: Person
let stranger: Person
let desk: MediaDesk

beforeAll(async () => {
  newsroom = await startNewsroom()
  site = await newsroom.createSite('ordos')
  editor = await newsroom.createPerson('editor', site)
  contributor = await newsroom.createPerson('contributor', site)
  stranger = await newsroom.createPerson('chief-editor', await newsroom.createSite('linfen'))
  desk = openDesk(newsroom, editor, site)
  column = (await post('/columns', { site, name: '新闻', slug: 'news' })).id
})
afterAll(() => newsroom.stop())

async function post(path: string, json: unknown): Promise<{ id: number }> {
  const { status, body } = await newsroom.request(path, { method: 'POST', json }, editor)
  if (status !== 201) throw new Error(`${path} answered ${status}: ${JSON.stringify(body)}`)
  return body.doc
}

const story = (cover: number, _status: 'draft' | 'published') =>
  post('/articles', { site, title: `报道 ${cover} ${_status}`, summary: '摘要', genre: 'news', column, cover, _status })

let shade = 0
/** A picture that no other test has. */
async function newPicture(): Promise<MediaRow> {
  shade += 1
  return desk.taken({
    file: {
      name: '照片.png',
      bytes: await gradient(100 + shade, 80)
        .png()
        .toBuffer(),
    },
  })
}

const statusOf = async (name: string, asker: Asker = {}): Promise<number> =>
  (await newsroom.request(`/media/file/${name}`, {}, asker)).status

const nameIn = (row: MediaRow): string => row.files[0]?.name ?? 'none'

describe('a file', () => {
  it('is for those who work for its site, and for nobody else, until something published uses it', async () => {
    const row = await newPicture()
    const name = nameIn(row)
    const machine = await newsroom.createMachine()
    expect(await statusOf(name, editor)).toBe(200)
    expect(await statusOf(name, contributor)).toBe(200)
    expect([await statusOf(name, stranger), await statusOf(name)]).toEqual([404, 404])
    // A machine's key opens nothing here, whether there is such a file or not.
    expect([await statusOf(name, machine), await statusOf('none.webp', machine)]).toEqual([403, 403])

    await story(row.id, 'draft')
    expect([await statusOf(name, stranger), await statusOf(name)]).toEqual([404, 404])

    const { id } = await story(row.id, 'published')
    for (const { name: each } of row.files) expect(await statusOf(each)).toBe(200)
    expect(await statusOf(name, stranger)).toBe(200)

    await newsroom.request(`/articles/${id}`, { method: 'PATCH', json: { _status: 'draft' } }, editor)
    expect(await statusOf(name)).toBe(404)
  })

  it('that was replaced is not given out any more, though it still stands in the store', async () => {
    const row = await newPicture()
    await story(row.id, 'published')
    const { body } = await desk.change(row.id, {
      file: { name: 'b.png', bytes: await gradient(77, 77).png().toBuffer() },
    })
    expect(await statusOf(nameIn(row))).toBe(404)
    expect(await statusOf(nameIn(body.doc))).toBe(200)
  })

  it('of equal bytes at two sites is public when one of them publishes it', async () => {
    const bytes = await gradient(99, 33).png().toBuffer()
    const row = await desk.taken({ file: { name: 'a.png', bytes } })
    const otherSite = await newsroom.createSite('qingyang')
    const other = await newsroom.createPerson('editor', otherSite)
    const twin = await openDesk(newsroom, other, otherSite).taken({ file: { name: 'a.png', bytes } })
    expect(nameIn(twin)).toBe(nameIn(row))
    expect(await statusOf(nameIn(row))).toBe(404)
    await story(row.id, 'published')
    expect(await statusOf(nameIn(row))).toBe(200)
    expect(await statusOf(nameIn(row), other)).toBe(200)
  })

  it.each(['..%2F..%2Fnewsroom.db', '%2e%2e%2fsecrets.json', 'a.png', '0'.repeat(32), `${'0'.repeat(32)}.webp`, '%00'])(
    'by the name %s is none',
    async (name) => {
      expect([await statusOf(name, editor), await statusOf(name)]).toEqual([404, 404])
    },
  )

  it('that is a drawing is shown in a sandbox, and a document is only for download, under its own name', async () => {
    const drawing = await desk.taken({ file: { name: 'a.svg', bytes: svgOf('<path d="M0 0h9"/>') } })
    const document = await desk.taken({ file: { name: "通知 (1)'.pdf", bytes: await samples.pdf() } })
    const headers = async (row: MediaRow) => Object.fromEntries((await desk.fetchFile(nameIn(row))).response.headers)
    expect(await headers(drawing)).toMatchObject({
      'content-type': 'image/svg+xml',
      'content-disposition': 'inline',
      'content-security-policy': expect.stringContaining('sandbox'),
      'x-content-type-options': 'nosniff',
    })
    expect(await headers(document)).toMatchObject({
      'content-type': 'application/pdf',
      'content-disposition': "attachment; filename*=UTF-8''%E9%80%9A%E7%9F%A5%20%281%29%27.pdf",
      'x-content-type-options': 'nosniff',
    })
  })

  it('is not sent again to a browser that has it', async () => {
    const row = await newPicture()
    const { response } = await desk.fetchFile(nameIn(row))
    const headers = { 'If-None-Match': response.headers.get('etag') ?? '' }
    const again = await newsroom.request(`/media/file/${nameIn(row)}`, { headers }, editor)
    expect([again.status, (await again.response.arrayBuffer()).byteLength]).toEqual([304, 0])
  })

  it('is what the admin panel shows: the thumbnail of a picture and of a drawing, and the address of each', async () => {
    const drawing = await desk.taken({ file: { name: 'a.svg', bytes: svgOf('<path d="M0 0h8"/>') } })
    for (const row of [await newPicture(), drawing])
      for (const address of [row.thumbnailURL, row.url]) {
        const path = new URL(address ?? '', 'http://localhost:3000').pathname.replace('/api', '')
        expect((await newsroom.request(path, {}, editor)).response.headers.get('content-type')).toMatch(/^image\//)
      }
  })
})

describe('media', () => {
  it('may be added and mended by a contributor, until it is published', async () => {
    const ownDesk = openDesk(newsroom, contributor, site)
    const row = await ownDesk.taken({ file: { name: 'a.png', bytes: await gradient(55, 66).png().toBuffer() } })
    expect((await ownDesk.change(row.id, { fields: { alt: '改好了' } })).status).toBe(200)
    await story(row.id, 'published')
    expect((await ownDesk.change(row.id, { fields: { alt: '又改' } })).status).toBe(403)
    expect((await desk.change(row.id, { fields: { alt: '编辑改' } })).status).toBe(200)
  })

  it('of another site is neither seen, changed nor deleted, nor can a file be put there', async () => {
    const row = await newPicture()
    const theirs = openDesk(newsroom, stranger, site)
    expect((await newsroom.request(`/media/${row.id}`, {}, stranger)).status).toBeGreaterThanOrEqual(400)
    expect((await theirs.change(row.id, { fields: { alt: '别人的' } })).status).toBeGreaterThanOrEqual(400)
    const bytes = await gradient(12, 13).png().toBuffer()
    expect((await theirs.change(row.id, { file: { name: 'a.png', bytes } })).status).toBeGreaterThanOrEqual(400)
    expect((await theirs.add({ file: { name: 'a.png', bytes } })).status).toBe(403)
    expect((await newsroom.request(`/media/${row.id}`, { method: 'DELETE' }, stranger)).status).toBe(403)
    expect((await newsroom.request(`/media?limit=100`, {}, stranger)).body.docs).toEqual([])
    const own = await newsroom.request(`/media/${row.id}?depth=0`, {}, editor)
    expect(own.body).toMatchObject({ alt: '一张图片', files: row.files })
  })

  it('is taken from nobody who is not logged in, and its body is not even read', async () => {
    const body = new ReadableStream(
      {
        pull() {
          throw new Error('read')
        },
      },
      { highWaterMark: 0 },
    )
    const headers = { 'Content-Type': 'multipart/form-data; boundary=x' }
    const { status } = await newsroom.request('/media', {
      method: 'POST',
      body,
      headers,
      duplex: 'half',
    } as RequestInit)
    expect(status).toBe(403)
  })

  it('that something published uses is not deleted by a person, and once unused its files stay until the sweep', async () => {
    const row = await newPicture()
    const { id } = await story(row.id, 'published')
    const remove = () => newsroom.request(`/media/${row.id}`, { method: 'DELETE' }, editor)
    const refused = await remove()
    expect([refused.status, refused.body.errors[0].message]).toEqual([400, expect.stringContaining('正在使用')])
    expect(await statusOf(nameIn(row))).toBe(200)
    await newsroom.request(`/articles/${id}`, { method: 'DELETE' }, editor)
    expect((await remove()).status).toBe(200)
    expect(await statusOf(nameIn(row), editor)).toBe(404)
  })
})
