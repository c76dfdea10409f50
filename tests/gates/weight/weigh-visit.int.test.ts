import { randomBytes } from 'node:crypto'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { brotliCompressSync } from 'node:zlib'
import { chromium, type Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { browserArgs, findBrowser } from '../../browser/find-browser.ts'
import { weighVisit } from './weigh-visit.ts'

const noise = (bytes: number): string => randomBytes(bytes / 2).toString('hex')
const picture = `<svg xmlns="http://www.w3.org/2000/svg" width="300" height="300"><!--${noise(5000)}--></svg>`
const files: Record<string, { type: string; body: string }> = {
  '/page.html': {
    type: 'text/html',
    body:
      '<!doctype html><link rel="icon" href="data:,"><link rel="stylesheet" href="/a.css"><script src="/a.js"></script>' +
      '<img src="/seen.svg" width="300" height="300"><p style="height:5000px"></p><img src="/below.svg" width="300" height="300">',
  },
  '/a.css': { type: 'text/css', body: `/*${noise(4000)}*/` },
  '/a.js': { type: 'text/javascript', body: `/*${noise(2000)}*/` },
  '/seen.svg': { type: 'image/svg+xml', body: picture },
  '/below.svg': { type: 'image/svg+xml', body: picture },
}
const sizeOf = (name: string): number => brotliCompressSync(files[name]!.body).length

const server = createServer((request, response) => {
  const file = files[request.url!]
  if (!file) return void response.writeHead(404).end()
  response.writeHead(200, { 'content-type': file.type, 'content-encoding': 'br' }).end(brotliCompressSync(file.body))
})
let browser: Browser

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  browser = await chromium.launch({ executablePath: await findBrowser(), args: browserArgs })
})
afterAll(async () => {
  await browser.close()
  server.close()
  server.closeAllConnections()
})

/** The head of an answer, at the most. */
const head = 300

test('texts, and the pictures in sight, weigh what the wire carries: encoded bodies and the heads of answers', async () => {
  const weight = await weighVisit(browser, `http://127.0.0.1:${(server.address() as AddressInfo).port}/page.html`)
  const expectAbout = (found: number, names: string[]): void => {
    const bodies = names.reduce((sum, name) => sum + sizeOf(name), 0)
    expect(found).toBeGreaterThan(bodies)
    expect(found).toBeLessThan(bodies + head * names.length)
  }
  expectAbout(weight.css, ['/a.css'])
  expectAbout(weight.script, ['/a.js'])
  expectAbout(weight.all, ['/page.html', '/a.css', '/a.js'])
  expectAbout(weight.picturesAboveTheFold, ['/seen.svg'])
  expect(weight.encodings).toEqual(['br'])
})
