import { STATUS_CODES } from 'node:http'
import type { Portal } from './portal-list.ts'

/** An answer that is not a page of a portal. */
export type PlainAnswer = { status: number; body: string; mime: string; headers?: Record<string, string> }

const sentences: Record<number, [zh: string, en: string]> = {
  400: ['请求的地址格式不正确。', 'The address is malformed.'],
  404: ['没有这个页面。', 'There is no such page.'],
  405: ['这里只能读取页面。', 'Pages can only be read here.'],
  410: ['此页面已下线。', 'This page has been taken down.'],
  414: ['请求的地址过长。', 'The address is too long.'],
  421: ['这台服务器没有这个域名的门户。', 'No portal of this host name is served here.'],
  500: ['服务器出错，请稍后再试。', 'The server failed. Please try again later.'],
  503: ['门户正在准备中，请稍后再试。', 'The portal is being prepared. Please try again later.'],
}

/** A short text in both languages. */
export function plainAnswer(status: number, headers: Record<string, string> = {}): PlainAnswer {
  const [zh, en] = sentences[status] ?? [STATUS_CODES[status] ?? '', '']
  return { status, body: `${zh}\n${en}\n`, mime: 'text/plain; charset=utf-8', headers }
}

/**
 * A redirection for good. Browsers are told to ask again all the same: an editor may give the old address to a new page.
 */
export function movedAnswer(location: string): PlainAnswer {
  const link = `<a href="${escaped(location)}">${escaped(location)}</a>`
  const body = `<!doctype html>
<html lang="zh-CN">
<head><meta charset="utf-8"><meta name="robots" content="noindex"><title>网址已变更 Moved</title></head>
<body><p>此页面的网址已变更：${link}</p><p lang="en">This page has moved: ${link}</p></body>
</html>
`
  return { status: 301, body, mime: 'text/html; charset=utf-8', headers: { location } }
}

const escaped = (text: string): string => text.replace(/[&<>"']/g, (character) => `&#${character.codePointAt(0)!};`)

const bracketed = (hostname: string): string => (hostname.includes(':') ? `[${hostname}]` : hostname)

/** The list of all portals, each with its addresses and the one by its own port. */
export function portalListPage(portals: (Portal & { port: number | null })[], hostname: string): PlainAnswer {
  const link = (href: string): string => `<a href="${escaped(href)}">${escaped(href)}</a>`
  const items = portals.map(
    ({ name, englishName, origins, port }) =>
      `<li><strong>${escaped(name)}</strong>${englishName ? ` <span lang="en">${escaped(englishName)}</span>` : ''}<br>` +
      `${[...origins, ...(port ? [`http://${bracketed(hostname)}:${port}`] : [])].map(link).join(' · ')}</li>`,
  )
  const none = '<p>还没有发布任何门户。<br><span lang="en">No portal has been published yet.</span></p>'
  const body = `<!doctype html>
<html lang="zh-CN">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="robots" content="noindex">
<title>全部门户 All portals</title></head>
<body><main><h1>全部门户 <span lang="en">All portals</span></h1>
${items.length > 0 ? `<ul>\n${items.join('\n')}\n</ul>` : none}
</main></body>
</html>
`
  return { status: 200, body, mime: 'text/html; charset=utf-8' }
}
