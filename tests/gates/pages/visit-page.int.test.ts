import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { chromium, type Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { browserArgs, findBrowser } from '../../browser/find-browser.ts'
import type { Finding } from './finding.ts'
import type { View } from './mode.ts'
import { visitPage } from './visit-page.ts'

let body = ''
const server = createServer((request, response) => {
  if (request.url !== '/page.html') return void response.writeHead(404).end()
  response.setHeader('content-type', 'text/html; charset=utf-8')
  response.end(
    `<!doctype html><html lang="zh-Hans"><head><meta name="viewport" content="width=device-width"><link rel="icon" href="data:,">` +
      `<title>页</title></head><body><main><h1>标题</h1>${body}</main></body></html>`,
  )
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

const phone: View = { width: 360, mode: 'light' }

/** What is found in a page with this in its middle. */
async function find(html: string, views: View[] = [phone]): Promise<Finding[]> {
  body = html
  const origins = [`http://127.0.0.1:${(server.address() as AddressInfo).port}`]
  const portal = { key: 'trial', origins, routes: [], release: '', files: new Map<string, string>() }
  return visitPage({ browser, portal, page: { kind: 'page', path: '/page.html' }, views, seen: new Map() })
}
const measuresOf = (findings: Finding[]): string[] => findings.map(({ measure, what }) => `${measure}: ${what}`)

const sound = `
  <p>正文里有<a href="#a">一个链接</a>。</p><button type="button" id="a">按钮</button>
  <details><summary>打开</summary><p>藏着的<a href="#b" id="b">链接</a></p></details>
  <div role="region" aria-label="表" tabindex="0" style="overflow-x:auto"><p style="width:900px">很宽的表</p></div>
  <p style="clip-path:inset(50%);height:1px;width:1px;overflow:hidden;position:absolute">念给人听的一句话</p>`

test('a sound page has no finding, at any width and in any mode', { timeout: 60_000 }, async () => {
  const views = (['light', 'dark', 'forced', 'print'] as const).map((mode): View => ({ width: 360, mode }))
  expect(measuresOf(await find(sound, views))).toEqual([])
})

test.each([
  ['a page wider than the window', '<p style="width:500px">太宽</p>', 'overflow.pages: the page is'],
  [
    'a title that is cut off at its end',
    '<p style="width:6em;overflow:hidden;white-space:nowrap;text-overflow:ellipsis">一个比它的格子要长得多的标题</p>',
    'text.cut: “一个比它的格子要长得多的标题” is cut off',
  ],
  [
    'lines that are cut off below',
    '<div style="height:2em;overflow:hidden"><p style="width:6em;margin:0">一段有好几行的话，下面的几行没有人看得见</p></div>',
    'text.cut: “一段有好几行的话',
  ],
  ['letters that are too pale', '<p style="color:#bbb;background:#fff">很浅的字</p>', 'axe.violations: color-contrast'],
  ['a picture without words', '<img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=">', 'axe.violations: image-alt'],
  ['a focus that is not seen', '<a href="#x" style="outline:none">链接</a>', 'keyboard.faults: one cannot see'],
  [
    'a control that Tab does not reach',
    '<input id="more" type="checkbox" style="display:none"><label for="more">更多</label>',
    'keyboard.faults: its control takes no focus',
  ],
  [
    'a place that Tab does not leave',
    '<a href="#x">前</a><button type="button" onkeydown="event.preventDefault()">困住</button><a href="#y">后</a>',
    'keyboard.faults: Tab does not lead away',
  ],
  ['a file that is missing', '<img src="/missing.png" alt="图">', 'console.errors: Failed to load resource'],
  [
    'a file of another host',
    '<img src="http://other.invalid/a.png" alt="图">',
    'foreign.requests: http://other.invalid',
  ],
])('%s is found', async (_name, html, expected) => {
  const found = measuresOf(await find(html))
  expect(found.filter((line) => line.startsWith(expected))).not.toEqual([])
})

test('what is wrong in one mode alone is found in it', async () => {
  const pale =
    '<style>@media (prefers-color-scheme: dark) { p { color: #333; background: #222 } }</style><p>夜里看不清的一段字</p>'
  const found = await find(pale, [phone, { width: 360, mode: 'dark' }])
  expect(found.map(({ measure, mode }) => `${measure} ${mode}`)).toEqual(['axe.violations dark'])
})
