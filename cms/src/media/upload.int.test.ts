import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { Media } from '@kewen/content/contract'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Id } from '../access/member.ts'
import { startNewsroom, type Newsroom, type Person } from '../testing/start-newsroom.ts'
import { gradient, photograph, samples, svgOf } from './testing/samples.ts'
import { openDesk, type MediaDesk, type MediaRow } from './testing/media-desk.ts'
import { svgAttacks } from './testing/svg-attacks.ts'

let newsroom: Newsroom
let site: Id
let desk: MediaDesk
let editor: Person

beforeAll(async () => {
  newsroom = await startNewsroom()
  site = await newsroom.createSite('ordos')
  editor = await newsroom.createPerson('editor', site)
  desk = openDesk(newsroom, editor, site)
})
afterAll(() => newsroom.stop())

const storedFiles = async (): Promise<string[]> => {
  const names = await readdir(path.join(newsroom.folder, 'media'), { recursive: true }).catch(() => [])
  return names.filter((name) => name.includes('.')).sort()
}
const pathOf = (name: string): string => path.join(newsroom.folder, 'media', name.slice(0, 2), name)
const squareOf = (row: MediaRow): string => row.files.find(({ crop }) => crop === 'square')?.name ?? 'none'
const wholesOf = (row: MediaRow): string[] => row.files.filter(({ crop }) => crop !== 'square').map(({ name }) => name)

describe('a picture', () => {
  it('comes out upright in three widths and formats, and as a square, all without metadata', async () => {
    const bytes = await gradient(2000, 1200)
      .withExif({ IFD0: { Artist: '王' }, IFD3: { GPSLatitude: '39/1 36/1 0/1' } })
      .withMetadata({ orientation: 6 })
      .jpeg()
      .toBuffer()
    const row = await desk.taken({ file: { name: '活动 合影.JPG', bytes, mime: 'image/jpeg' } })
    expect(row).toMatchObject({
      type: 'picture',
      originalName: '活动 合影.JPG',
      mimeType: 'image/jpeg',
      filesize: bytes.length,
      width: 1200,
      height: 2000,
      focalX: 50,
      focalY: 50,
    })
    const made = row.files.map(({ mime, width, height, crop }) => `${mime} ${width}×${height} ${crop}`).sort()
    expect(made).toEqual([
      'image/avif 1200×2000 whole',
      'image/avif 320×533 whole',
      'image/avif 720×1200 whole',
      'image/jpeg 1200×2000 whole',
      'image/jpeg 300×300 square',
      'image/jpeg 320×533 whole',
      'image/jpeg 720×1200 whole',
      'image/webp 1200×2000 whole',
      'image/webp 320×533 whole',
      'image/webp 720×1200 whole',
    ])
    for (const file of row.files) {
      const content = await readFile(pathOf(file.name))
      const { width, height, exif, icc, xmp, orientation } = await sharp(content).metadata()
      expect({ width, height, bytes: content.length }).toEqual({
        width: file.width,
        height: file.height,
        bytes: file.bytes,
      })
      expect([exif, icc, xmp, orientation]).toEqual([undefined, undefined, undefined, undefined])
    }
  })

  it('is never enlarged, except for the square', async () => {
    const row = await desk.taken({ file: { name: 'a.png', bytes: await gradient(200, 100).png().toBuffer() } })
    expect(row.files.map(({ width, crop }) => `${width} ${crop}`).sort()).toEqual([
      '200 whole',
      '200 whole',
      '200 whole',
      '300 square',
    ])
  })

  it('with transparency stands on white where the format knows none', async () => {
    const bytes = await sharp({ create: { width: 400, height: 400, channels: 4, background: '#0000' } })
      .png()
      .toBuffer()
    const row = await desk.taken({ file: { name: 'a.png', bytes } })
    const [red] = await sharp(pathOf(squareOf(row)))
      .raw()
      .toBuffer()
    expect(red).toBe(255)
  })

  it('that is a long poster is shown as wide as WebP lets it be high', async () => {
    const row = await desk.taken({ file: { name: 'a.png', bytes: await gradient(1080, 20_000).png().toBuffer() } })
    expect(Math.max(...row.files.map(({ height = 0 }) => height))).toBeLessThanOrEqual(16_383)
    expect(row).toMatchObject({ width: 1080, height: 20_000 })
  })

  it('carries nothing to readers that was hidden behind it', async () => {
    const bytes = Buffer.concat([await samples.jpeg(), Buffer.from('PK\x03\x04<script>alert(1)</script>')])
    const row = await desk.taken({ file: { name: 'a.jpg', bytes } })
    for (const { name } of row.files) expect((await readFile(pathOf(name))).includes('<script>')).toBe(false)
  })

  it('of 1600 × 1067 is taken within seconds, and the time is told', async () => {
    const bytes = await photograph(1600, 1067)
    const start = performance.now()
    await desk.taken({ file: { name: 'a.jpg', bytes } })
    const milliseconds = performance.now() - start
    console.info(`1600 × 1067, ${Math.round(bytes.length / 1024)} KB: ${Math.round(milliseconds)} ms`)
    expect(milliseconds).toBeLessThan(8000)
  })
})

describe('every type', () => {
  it.each(['jpeg', 'png', 'webp', 'avif', 'gif', 'svg', 'pdf', 'docx', 'doc'] as const)(
    '%s is taken, fits the contract and can be fetched',
    async (type) => {
      const bytes = await samples[type]()
      const row = await desk.taken({ file: { name: `原件.${type}`, bytes } })
      const { docs } = await newsroom.payload.db.find<{ form: unknown }>({
        collection: 'publications',
        where: { id: { equals: `media/${row.id}` } },
      })
      expect(Media.parse(docs[0]?.form).filename).toBe(`原件.${type}`)
      for (const { name, mime, bytes: size } of row.files) {
        const { status, response } = await desk.fetchFile(name)
        expect(status).toBe(200)
        expect(response.headers.get('content-type')).toBe(mime)
        expect((await response.arrayBuffer()).byteLength).toBe(size)
      }
    },
  )

  it('is called by the name that it came with, wherever the admin panel shows it, and keeps its address', async () => {
    const bytes = await samples.jpeg()
    const { id, url } = await desk.taken({ file: { name: '活动 合影.jpg', bytes } })
    expect(url).toMatch(/\/api\/media\/file\/[0-9a-f]{32}\.webp$/)
    const named = { filename: '活动 合影.jpg', url }
    for (const asked of ['depth=0', 'depth=0&select[filename]=true&select[url]=true'])
      expect((await newsroom.request(`/media/${id}?${asked}`, {}, editor)).body).toMatchObject(named)
    const story = { title: '合影', cover: id }
    const { body } = await newsroom.request('/articles?draft=true&depth=1', { method: 'POST', json: story }, editor)
    expect(body.doc.cover).toMatchObject(named)
    expect((await desk.change(id, { fields: { alt: '几位同学', filename: '活动 合影.jpg' } })).body.doc).toMatchObject(
      named,
    )
  })

  it('keeps the bytes of a document as they are', async () => {
    const bytes = await samples.pdf()
    const row = await desk.taken({ file: { name: '通知.pdf', bytes } })
    expect(await readFile(pathOf(path.basename(row.url)))).toEqual(bytes)
  })
})

describe('a file that is not taken', () => {
  const attack = svgAttacks['a script'] ?? ''
  it.each([
    ['a script in an SVG', 400, 'a.svg', async () => Buffer.from(attack)],
    ['a truncated picture', 400, 'a.jpg', async () => (await photograph(800, 600)).subarray(0, 9000)],
    ['an empty file', 400, 'a.jpg', async () => Buffer.alloc(0)],
    ['a web page as a picture', 415, 'a.jpg', async () => Buffer.from('<html><script>alert(1)</script></html>')],
    ['a PNG as a JPEG', 415, 'a.jpg', samples.png],
    [
      'an animated picture',
      415,
      'a.gif',
      async () =>
        sharp([await samples.png(), await samples.webp()], { join: { animated: true } })
          .gif()
          .toBuffer(),
    ],
    [
      'too many pixels',
      413,
      'a.png',
      () =>
        sharp({ create: { width: 10_000, height: 10_000, channels: 3, background: '#fff' } })
          .png({ palette: true, colours: 2 })
          .toBuffer(),
    ],
    ['too many bytes', 413, 'a.jpg', async () => Buffer.concat([await samples.jpeg(), Buffer.alloc(21 * 1024 * 1024)])],
    ['a drawing of too many bytes', 413, 'a.svg', async () => svgOf(' '.repeat(3 * 1024 * 1024))],
  ])('(%s) gets %i, says why in both languages, and leaves nothing behind', async (_what, expected, name, content) => {
    const before = [await storedFiles(), (await newsroom.payload.count({ collection: 'media' })).totalDocs]
    const file = { name, bytes: await content(), mime: 'image/jpeg' }
    const inChinese = await desk.add({ file, language: 'zh' })
    const inEnglish = await desk.add({ file, language: 'en' })
    expect([inChinese.status, inEnglish.status]).toEqual([expected, expected])
    expect(inChinese.body.errors[0].message).toMatch(/\p{Script=Han}.*请/su)
    expect(inEnglish.body.errors[0].message).toMatch(/^[\x20-\x7e×“”]+$/)
    expect([await storedFiles(), (await newsroom.payload.count({ collection: 'media' })).totalDocs]).toEqual(before)
  })

  it.each(Object.keys(svgAttacks))('(an SVG with %s) gets a 4xx', async (name) => {
    const { status } = await desk.add({ file: { name: 'a.svg', bytes: Buffer.from(svgAttacks[name] ?? '') } })
    expect(status).toBeGreaterThanOrEqual(400)
    expect(status).toBeLessThan(500)
  })

  it('is larger than anything we take: 413, in the editor’s language as long as it is close to the limit', async () => {
    const pdf = await samples.pdf()
    const padded = (megabytes: number): Buffer => Buffer.concat([pdf, Buffer.alloc(megabytes * 1024 * 1024), pdf])
    const close = await desk.add({ file: { name: 'a.pdf', bytes: padded(50) }, language: 'en' })
    expect([close.status, close.body.errors[0].message]).toEqual([
      413,
      expect.stringMatching(/^The document has 50\.1 MB/),
    ])
    const far = await desk.add({ file: { name: 'a.pdf', bytes: padded(53) } })
    expect([far.status, far.body.errors[0].message]).toEqual([413, expect.stringContaining('50 MB')])
  })

  it('is missing: the message says to choose one', async () => {
    const { status, body } = await desk.add({})
    expect([status, body.errors[0].message]).toEqual([400, expect.stringContaining('请选择一个文件')])
  })

  it('is named in a field instead of sent: nothing is fetched', async () => {
    const body = new FormData()
    body.set('_payload', JSON.stringify({ site, alt: 'x', licence: 'own' }))
    body.set('file', JSON.stringify({ filename: '../../../etc/passwd', mimeType: 'image/png', size: 1 }))
    const person = await newsroom.createPerson('editor', site)
    expect((await newsroom.request('/media', { method: 'POST', body }, person)).status).toBe(400)
    const elsewhere = { site, alt: 'x', licence: 'own', filename: 'a.png', url: 'http://127.0.0.1:1/a.png' }
    expect((await newsroom.request('/media', { method: 'POST', json: elsewhere }, person)).status).toBe(400)
  })

  it('has no alternative text: 400 with a clear message, and no row', async () => {
    const file = { name: 'a.png', bytes: await gradient(33, 33).png().toBuffer() }
    for (const alt of [undefined, '', '  ']) {
      const { status, body } = await desk.add({ file, fields: { alt } })
      expect(status).toBe(400)
      expect(JSON.stringify(body)).toContain('请填写替代文字')
    }
  })
})

describe('what belongs to the file', () => {
  it('cannot be set by a request', async () => {
    const row = await desk.taken({
      file: { name: 'a.png', bytes: await samples.png() },
      fields: {
        files: [{ name: 'x' }],
        type: 'document',
        filename: 'x.html',
        originalName: '../x',
        original: 'x',
        width: 1,
      },
    })
    expect(row).toMatchObject({ type: 'picture', originalName: 'a.png', width: 640 })
    const fields = {
      files: [],
      type: 'document',
      filename: 'x.html',
      originalName: 'x',
      original: 'x',
      names: [],
      width: 1,
      mimeType: 'text/html',
      filesize: 1,
    }
    const { status, body } = await desk.change(row.id, { fields })
    expect(status).toBe(200)
    const { updatedAt: _, ...unchanged } = row as MediaRow & { updatedAt: string }
    expect(body.doc).toMatchObject(unchanged)
  })

  it('is not shown as uploaded: the original and its name stay inside', async () => {
    const row = await desk.taken({ file: { name: 'a.png', bytes: await samples.png() } })
    expect(row).not.toHaveProperty('original')
    expect(row).not.toHaveProperty('names')
    const { original } = await newsroom.payload.findByID({ collection: 'media', id: row.id, showHiddenFields: true })
    expect(await storedFiles()).toContainEqual(expect.stringContaining(String(original)))
    expect((await desk.fetchFile(String(original))).status).toBe(404)
  })
})

describe('a re-upload', () => {
  it('takes new files and leaves the old ones where they are', async () => {
    const row = await desk.taken({ file: { name: 'a.png', bytes: await samples.png() } })
    const { body } = await desk.change(row.id, {
      file: { name: 'b.webp', bytes: await gradient(500, 500).webp().toBuffer() },
    })
    expect(body.doc).toMatchObject({ id: row.id, originalName: 'b.webp', width: 500, height: 500 })
    expect(wholesOf(body.doc)).not.toEqual(wholesOf(row))
    const stored = (await storedFiles()).join()
    for (const { name } of row.files) expect(stored).toContain(name)
  })

  it('may turn a picture into a document', async () => {
    const row = await desk.taken({ file: { name: 'a.png', bytes: await samples.png() } })
    const { body } = await desk.change(row.id, { file: { name: 'a.pdf', bytes: await samples.pdf() } })
    expect(body.doc).toMatchObject({ type: 'document', width: null, height: null })
    expect(body.doc.files).toHaveLength(1)
  })

  it('that is refused changes nothing', async () => {
    const row = await desk.taken({ file: { name: 'a.png', bytes: await samples.png() } })
    expect((await desk.change(row.id, { file: { name: 'b.png', bytes: Buffer.from('no') } })).status).toBe(415)
    const { body } = await newsroom.request(`/media/${row.id}?depth=0`, {}, await newsroom.createPerson('editor', site))
    expect(body.files).toEqual(row.files)
  })
})

describe('a new focal point', () => {
  it('from the admin panel cuts a new square and nothing else', async () => {
    const row = await desk.taken({ file: { name: 'a.png', bytes: await gradient(1200, 600).png().toBuffer() } })
    const query = '&uploadEdits[focalPoint][x]=10&uploadEdits[focalPoint][y]=80'
    const { status, body } = await desk.change(row.id, { query, fields: { alt: '新的' } })
    expect(status).toBe(200)
    expect(body.doc).toMatchObject({ focalX: 10, focalY: 80, alt: '新的' })
    expect(wholesOf(body.doc)).toEqual(wholesOf(row))
    expect(squareOf(body.doc)).not.toBe(squareOf(row))
    const leftmost = async (name: string) => (await sharp(pathOf(name)).stats()).channels[0]?.mean ?? 0
    expect(await leftmost(squareOf(body.doc))).toBeGreaterThan((await leftmost(squareOf(row))) + 20)
    expect((await storedFiles()).join()).toContain(squareOf(row))
  })

  it('in the fields of the row does the same, and the same point gives the same square', async () => {
    const row = await desk.taken({ file: { name: 'a.png', bytes: await gradient(900, 300).png().toBuffer() } })
    const moved = await desk.change(row.id, { fields: { focalX: 0, focalY: 50 } })
    const back = await desk.change(row.id, { fields: { focalX: 50, focalY: 50 } })
    expect(squareOf(moved.body.doc)).not.toBe(squareOf(row))
    expect(squareOf(back.body.doc)).toBe(squareOf(row))
  })

  it('can come with the upload itself', async () => {
    const bytes = await gradient(900, 300).png().toBuffer()
    const query = '&uploadEdits[focalPoint][x]=100&uploadEdits[focalPoint][y]=50'
    const [middle, right] = [
      await desk.taken({ file: { name: 'a.png', bytes } }),
      await desk.taken({ file: { name: 'a.png', bytes }, query }),
    ]
    expect(right).toMatchObject({ focalX: 100, focalY: 50 })
    expect(squareOf(right)).not.toBe(squareOf(middle))
  })

  it('outside of the picture is brought back, and what is no number is left out', async () => {
    const row = await desk.taken({ file: { name: 'a.png', bytes: await samples.png() } })
    expect((await desk.change(row.id, { fields: { focalX: 400, focalY: -3 } })).body.doc).toMatchObject({
      focalX: 100,
      focalY: 0,
    })
    expect((await desk.change(row.id, { fields: { focalX: 'left', focalY: 20 } })).body.doc).toMatchObject({
      focalX: 100,
      focalY: 20,
    })
  })
})

describe('the same bytes', () => {
  it('can be uploaded twice at one site and again at another, and are stored once', async () => {
    const bytes = await gradient(321, 123).png().toBuffer()
    const first = await desk.taken({ file: { name: 'a.png', bytes } })
    const stored = await storedFiles()
    const other = await newsroom.createSite('linfen')
    const elsewhere = openDesk(newsroom, await newsroom.createPerson('editor', other), other)
    const again = [
      await desk.taken({ file: { name: 'b.png', bytes } }),
      await elsewhere.taken({ file: { name: 'c.png', bytes } }),
    ]
    for (const row of again) expect(row.files).toEqual(first.files)
    expect(await storedFiles()).toEqual(stored)
  })
})

describe('many uploads at once', () => {
  it('are all taken, while others save', async () => {
    const pictures = await Promise.all(Array.from({ length: 10 }, (_, index) => photograph(1000 + index, 667)))
    const start = performance.now()
    const rows = Promise.all(pictures.map((bytes) => desk.taken({ file: { name: 'a.jpg', bytes } })))
    const waits: number[] = []
    const person = await newsroom.createPerson('editor', site)
    for (let count = 0; count < 10; count += 1) {
      const began = performance.now()
      const json = { site, name: `主题${count}`, slug: `topic-${count}` }
      expect((await newsroom.request('/topics', { method: 'POST', json }, person)).status).toBe(201)
      waits.push(performance.now() - began)
    }
    expect((await rows).map(({ type }) => type)).toEqual(Array(10).fill('picture'))
    console.info(
      `10 uploads: ${Math.round(performance.now() - start)} ms; slowest other save: ${Math.round(Math.max(...waits))} ms`,
    )
    expect(Math.max(...waits)).toBeLessThan(3000)
  })
})
