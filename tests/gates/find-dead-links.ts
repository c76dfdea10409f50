import path from 'node:path/posix'
import type { PortalFiles } from './portals/read-portal.ts'

/** A link that leads nowhere, or to where no link may lead. */
export type DeadLink = { page: string; link: string; reason: 'no such file' | 'no such place in it' | 'another host' }

type Link = { address: string; isResource: boolean }

const attribute = /<(\w+)\b[^>]*?>/g
const decode = (text: string): string =>
  text.replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('&#38;', '&').replaceAll('&amp;', '&')

function* linksOfTag(tag: string, name: string): Generator<Link> {
  for (const [, attributeName, value = ''] of tag.matchAll(/\s(href|src|srcset|poster)="([^"]*)"/g)) {
    const isResource = name !== 'a' && !/\brel="(?:canonical|alternate|license|author)"/.test(tag)
    const addresses =
      attributeName === 'srcset' ? value.split(',').map((part) => part.trim().split(/\s+/)[0] ?? '') : [value]
    for (const address of addresses) yield { address: decode(address), isResource }
  }
}

function* linksOf(file: string, text: string): Generator<Link> {
  if (file.endsWith('.html'))
    for (const [tag, name = ''] of text.matchAll(attribute)) yield* linksOfTag(tag, name.toLowerCase())
  if (file.endsWith('.css'))
    for (const [, address = ''] of text.matchAll(/url\(["']?([^"')]+)["']?\)/g)) yield { address, isResource: true }
  if (file.endsWith('.xml'))
    for (const [, address = ''] of text.matchAll(/<(?:loc|link|guid isPermaLink="true")>([^<]+)</g))
      yield { address: decode(address), isResource: false }
}

const anchorsOf = (text: string): Set<string> =>
  new Set([...text.matchAll(/\s(?:id|name)="([^"]+)"/g)].map(([, id = '']) => decode(id)))

/**
 * Follows every link of a portal's pages, style sheets, feeds and sitemaps within the portal. Links to other hosts may
 * stand in a text, but no page may load anything from one.
 */
export function findDeadLinks(files: PortalFiles, { origins }: { origins: string[] }): DeadLink[] {
  const dead: DeadLink[] = []
  const anchors = new Map<string, Set<string>>()
  const hasAnchor = (file: string, id: string): boolean => {
    const known = anchors.get(file) ?? anchorsOf(files.get(file) ?? '')
    anchors.set(file, known)
    return known.has(id)
  }
  for (const [page, text] of files)
    for (const { address, isResource } of linksOf(page, text)) {
      if (/^(?:mailto|tel|data|blob):/i.test(address)) continue
      const url = new URL(address, `http://portal.invalid${page}`)
      if (url.hostname !== 'portal.invalid' && !origins.includes(url.origin)) {
        if (isResource) dead.push({ page, link: address, reason: 'another host' })
        continue
      }
      const target = path.normalize(decodeURIComponent(url.pathname)).replace(/\/$/, '/index.html')
      if (!files.has(target)) dead.push({ page, link: address, reason: 'no such file' })
      else if (url.hash && target.endsWith('.html') && !hasAnchor(target, decodeURIComponent(url.hash.slice(1))))
        dead.push({ page, link: address, reason: 'no such place in it' })
    }
  return dead
}
