import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliDecompressSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { digestOf } from '../publisher/releases/listing.ts'
import { openReleases, type Releases } from '../publisher/releases/releases.ts'
import { writePortalList } from './portal-list.ts'
import { startPortalServer, type PortalServer } from './portal-server.ts'
import { ask, askRaw } from './testing/ask.ts'

const digits = '0123456789'.repeat(200_000)
const page = `<!doctype html><title>科普</title>${'<p>科学在身边</p>'.repeat(200)}`
const media = `/media/ab/${digestOf('x')}.webp`
const files = {
  '/index.html': page,
  '/404.html': '<!doctype html>没有',
  '/410.html': '<!doctype html>下线',
  '/en/index.html': '<!doctype html>Science',
  '/en/404.html': '<!doctype html>not found',
  '/columns/news.html': '<!doctype html>要闻',
  '/feed.xml': '<rss/>',
  '/theme.css': ':root{}',
  '/.kewen/gone.txt': '/2024/01/gone.html\n/show.php?id=9\n',
  '/.kewen/redirects.txt': [
    '/content/old.html\t/columns/news.html',
    '/list.aspx\t/archive.html',
    '/list.aspx?id=3\t/columns/news.html',
    '/%E7%A7%91/\thttps://example.org/?a=1&b=2',
    '/?p=7\t/columns/news.html',
    '/%C4%DA.htm\t/columns/news.html',
    '',
  ].join('\n'),
  '/content/old.html': 'for folders without a server',
  '/media/ab/drawing.svg': '<svg/>',
  '/media/ab/paper.docx': 'Word',
  '/media/ab/empty.txt': '',
  [media]: digits,
}

let folder: string
let releases: Releases
let server: PortalServer
const logged: string[] = []

async function release(changes: Record<string, string>): Promise<void> {
  const draft = releases.draft()
  for (const [path, text] of Object.entries(changes)) {
    const bytes = Buffer.from(text)
    draft.put(path, { bytes, digest: digestOf(bytes), cause: 'test' })
  }
  await releases.commit(draft, { releasedAt: '2026-11-22T08:00:00.000Z', publications: [], pinned: null })
}

const portal = (key: string): Parameters<typeof writePortalList>[1][number] => ({
  key,
  name: `<${key}>科协`,
  englishName: null,
  shortName: key,
  origins: [`http://${key}.localhost:4000`],
})

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'kewen-portal-'))
  releases = openReleases(join(folder, 'fixture'), { durability: 'process', keep: 3 })
  await release(files)
  mkdirSync(join(folder, 'second'))
  writePortalList(folder, [portal('fixture'), portal('second')])
  writeFileSync(join(folder, 'secret.txt'), 'secret')
  server = await startPortalServer({ folder, port: 0, host: '127.0.0.1', log: (line) => logged.push(line) })
})
afterAll(() => {
  server.close()
  rmSync(folder, { recursive: true })
})

describe('The portal server', () => {
  it('finds a portal by its host name, and by its own port', async () => {
    for (const [port, host] of [
      [server.port, 'fixture.localhost:4000'],
      [server.port, 'FIXTURE.localhost'],
      [server.ownPorts()[0]!, '192.168.1.5:4001'],
    ] as const) {
      const { status, headers, body } = await ask(port, '/', { host })
      expect([status, headers['content-type'], body.toString()]).toEqual([200, 'text/html; charset=utf-8', page])
    }
    expect((await ask(server.port, '/', { host: 'elsewhere.example' })).status).toBe(421)
  })
  it('lists all portals by its own name, with nothing that could be markup', async () => {
    const { status, headers, body } = await ask(server.port, '/', { host: 'localhost:4000' })
    expect([status, headers['content-type']]).toEqual([200, 'text/html; charset=utf-8'])
    expect(body.toString()).toContain('&#60;fixture&#62;科协')
    expect(body.toString()).toContain(`http://localhost:${server.ownPorts()[1]}`)
  })
  it('says that a portal without a release is being prepared', async () => {
    const { status, headers } = await ask(server.port, '/', { host: 'second.localhost' })
    expect([status, headers['retry-after']]).toEqual([503, '5'])
  })
  it('opens a port for a portal that appears, and leaves the others theirs', async () => {
    const before = server.ownPorts()
    writePortalList(folder, [portal('fixture'), portal('second'), portal('another')])
    await expect.poll(() => server.ownPorts(), { timeout: 5000 }).toHaveLength(3)
    expect(server.ownPorts().slice(0, 2)).toEqual(before)
    expect((await ask(before[0]!, '/')).body.toString()).toBe(page)
  })
  it('tells pages that never were from those that were taken down', async () => {
    const missing = await ask(server.port, '/2024/01/nothing.html')
    expect([missing.status, missing.body.toString()]).toEqual([404, files['/404.html']])
    const gone = await ask(server.port, '/2024/01/gone.html')
    expect([gone.status, gone.body.toString()]).toEqual([410, files['/410.html']])
    const english = await ask(server.port, '/en/2024/01/nothing.html')
    expect([english.status, english.body.toString()]).toEqual([404, files['/en/404.html']])
    expect((await ask(server.port, '/en/')).body.toString()).toBe(files['/en/index.html'])
    expect((await ask(server.port, '/columns')).status).toBe(404)
    expect((await ask(server.port, '/.kewen/gone.txt')).status).toBe(404)
  })
  it.each([
    ['by its path', '/content/old.html', '/columns/news.html'],
    ['by its path whatever is asked of it', '/content/old.html?from=wechat', '/columns/news.html'],
    ['by its query', '/list.aspx?id=3', '/columns/news.html'],
    ['without the query, where that is not listed', '/list.aspx?id=4', '/archive.html'],
    ['in small letters of percent-encoding', '/%e7%a7%91/', 'https://example.org/?a=1&b=2'],
    ['at the root', '/?p=7', '/columns/news.html'],
    ['in an encoding that is not ours', '/%c4%da.htm', '/columns/news.html'],
  ])('leads from an old address to the new one for good, known %s', async (_how, path, location) => {
    for (const method of ['GET', 'HEAD']) {
      const { status, headers, body } = await ask(server.port, path, { method })
      expect([status, headers.location, headers['cache-control']]).toEqual([301, location, 'no-cache'])
      expect(body.length > 0).toBe(method === 'GET')
    }
  })
  it('leads nowhere from an address that is not listed as it is', async () => {
    const statusOf = async (path: string) => (await ask(server.port, path)).status
    expect(await statusOf('/Content/old.html')).toBe(404)
    expect(await statusOf('/?p=8')).toBe(200)
    expect(await statusOf('/%C4%DB.htm')).toBe(400)
    expect(await statusOf('/show.php?id=9')).toBe(410)
    expect(await statusOf('/show.php?id=8')).toBe(404)
    expect(await statusOf('/.kewen/redirects.txt')).toBe(404)
  })
  it('lets pages be asked for each time, and keeps what is named by its bytes for a year', async () => {
    expect((await ask(server.port, '/columns/news.html')).headers['cache-control']).toBe('no-cache')
    expect((await ask(server.port, media)).headers['cache-control']).toBe('public, max-age=31536000, immutable')
    expect((await ask(server.port, '/media/ab/none.webp')).headers['cache-control']).toBe('no-cache')
  })
  it('answers that a page is the same as before', async () => {
    const { headers } = await ask(server.port, '/', { headers: { 'accept-encoding': 'br' } })
    expect(headers.etag).toBe(`"${digestOf(page)}-br"`)
    for (const tag of [headers.etag!, `W/${headers.etag}`, `"x", ${headers.etag}`, '*']) {
      const again = await ask(server.port, '/', { headers: { 'if-none-match': tag, 'accept-encoding': 'br' } })
      expect([again.status, again.body.length, again.headers.etag]).toEqual([304, 0, headers.etag])
    }
    expect((await ask(server.port, '/', { headers: { 'if-none-match': `"${digestOf('other')}"` } })).status).toBe(200)
  })
  it('compresses texts and nothing else', async () => {
    const all = { 'accept-encoding': 'gzip, br' }
    const { headers, body } = await ask(server.port, '/', { headers: all })
    expect([headers['content-encoding'], headers.vary]).toEqual(['br', 'accept-encoding'])
    expect(brotliDecompressSync(body).toString()).toBe(page)
    expect((await ask(server.port, media, { headers: all })).headers['content-encoding']).toBeUndefined()
  })
  it('answers HEAD as GET without a body', async () => {
    for (const target of ['/', '/nothing', media]) {
      const [get, head] = await Promise.all([ask(server.port, target), ask(server.port, target, { method: 'HEAD' })])
      const { date: _a, ...asGet } = get.headers
      const { date: _b, ...asHead } = head.headers
      expect([head.status, asHead, head.body.length]).toEqual([get.status, asGet, 0])
    }
  })
  it('sends parts of a file', async () => {
    const part = await ask(server.port, media, { headers: { range: 'bytes=5-14' } })
    expect([part.status, part.headers['content-range'], part.body.toString()]).toEqual([
      206,
      `bytes 5-14/${digits.length}`,
      digits.slice(5, 15),
    ])
    expect((await ask(server.port, media, { headers: { range: 'bytes=-10' } })).body.toString()).toBe(digits.slice(-10))
    const beyond = await ask(server.port, media, { headers: { range: `bytes=${digits.length}-` } })
    expect([beyond.status, beyond.headers['content-range']]).toEqual([416, `bytes */${digits.length}`])
    const changed = await ask(server.port, media, { headers: { range: 'bytes=0-1', 'if-range': '"other"' } })
    expect([changed.status, changed.body.length]).toEqual([200, digits.length])
    const text = await ask(server.port, '/', { headers: { range: 'bytes=0-8', 'accept-encoding': 'br' } })
    expect([text.status, text.headers['content-encoding'], text.body.toString()]).toEqual([206, undefined, '<!doctype'])
  })
  it('sends an empty file', async () => {
    const { status, headers, body } = await ask(server.port, '/media/ab/empty.txt')
    expect([status, headers['content-length'], body.length]).toEqual([200, '0', 0])
  })
  it('can only be read from', async () => {
    for (const method of ['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE']) {
      const { status, headers } = await ask(server.port, '/', { method })
      expect([status, headers.allow]).toEqual([405, 'GET, HEAD'])
    }
  })
  it('lets nothing run, stand in a frame or be taken for what it is not', async () => {
    for (const target of ['/', '/nothing', '/feed.xml', '/media/ab/empty.txt']) {
      const { headers } = await ask(server.port, target)
      expect(headers['content-security-policy']).toMatch(/^default-src 'none';.*frame-ancestors 'none'$/)
      expect(headers['content-security-policy']).not.toMatch(/unsafe|data:|\*/)
      expect(headers['x-content-type-options']).toBe('nosniff')
      expect(headers['referrer-policy']).toBe('strict-origin-when-cross-origin')
      expect(headers['permissions-policy']).toContain('camera=()')
    }
    for (const part of [media, '/theme.css']) {
      const { headers } = await ask(server.port, part)
      expect([headers['x-content-type-options'], headers['cross-origin-resource-policy']]).toEqual([
        'nosniff',
        'same-origin',
      ])
      expect(headers['content-security-policy']).toBeUndefined()
    }
    const drawing = await ask(server.port, '/media/ab/drawing.svg')
    expect(drawing.headers['content-security-policy']).toContain('sandbox')
    expect((await ask(server.port, '/media/ab/paper.docx')).headers['content-disposition']).toBe('attachment')
  })
  it.each([
    '/../secret.txt',
    '/..%2fsecret.txt',
    '/%2e%2e/secret.txt',
    '/%2e%2e%2fsecret.txt',
    '/..%5csecret.txt',
    '/..%00/secret.txt',
    '/%252e%252e/secret.txt',
    '//secret.txt',
    '/columns/../../secret.txt',
    '/columns/..;/secret.txt',
    '/index.html/../../secret.txt',
    '/constructor',
    '/__proto__/x',
    '/columns/hasOwnProperty',
    '/nodes',
    '/lists',
    '/stage/0',
  ])('does not leave the release for %s', async (target) => {
    const { status, body } = await ask(server.port, target)
    expect([400, 404]).toContain(status)
    expect(body.toString()).not.toContain('secret')
  })
  it('does not follow a link that its listings do not name', async () => {
    symlinkSync('../../../secret.txt', join(folder, 'fixture', 'current', 'link.txt'))
    expect((await ask(server.port, '/link.txt')).status).toBe(404)
  })
  it('survives what is no request', async () => {
    expect(await askRaw(server.port, 'GET / HTTP/1.1\r\n\r\n')).toBe(400)
    expect(await askRaw(server.port, 'nonsense\r\n\r\n')).toBe(400)
    expect(await askRaw(server.port, `GET / HTTP/1.1\r\nHost: a\r\nX: ${'x'.repeat(20_000)}\r\n\r\n`)).toBe(431)
    expect(await askRaw(server.port, 'GET http://fixture.localhost/ HTTP/1.1\r\nHost: fixture.localhost\r\n\r\n')).toBe(
      400,
    )
    expect((await ask(server.port, `/${'a'.repeat(3000)}`)).status).toBe(414)
    expect((await ask(server.port, '/')).status).toBe(200)
  })
  it('gives whole pages of one release while releases are switched and pruned', async () => {
    const body = (round: number): string => `<!doctype html>${`${round} `.repeat(2000)}`
    await release({ '/index.html': body(0), '/columns/news.html': body(0) })
    let isDone = false
    let read = 0
    const reader = async (target: string): Promise<void> => {
      for (let newest = 0; !isDone; read++) {
        const { status, body: bytes } = await ask(server.port, target)
        const round = Number(bytes.toString().match(/html>(\d+) /)?.[1])
        expect([status, bytes.toString()]).toEqual([200, body(round)])
        expect(round).toBeGreaterThanOrEqual(newest)
        newest = round
      }
    }
    const readers = Promise.all(['/', '/columns/news.html', '/'].map(reader))
    for (let round = 1; round <= 60; round++) {
      await release({ '/index.html': body(round), '/columns/news.html': body(round) })
      releases.prune()
      await ask(server.port, '/404.html')
    }
    isDone = true
    await readers
    expect(read).toBeGreaterThan(3)
    expect(releases.numbers()).toHaveLength(3)
  })
  it('had nothing to complain of', () => expect(logged).toEqual([]))
})
