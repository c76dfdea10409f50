import type { PageKind } from '@kewen/content/routes'
import type { ServedPortal } from '../portals/served-portals.ts'

export type SampledPage = { kind: PageKind; path: string }

const classesOf = (html: string): Set<string> =>
  new Set([...html.matchAll(/\sclass="([^"]+)"/g)].flatMap(([, names = '']) => names.split(/\s+/)))
const languageOf = (html: string): string => html.match(/<html[^>]*\slang="([^"]+)"/)?.[1] ?? ''

/**
 * Pages that stand for all of a portal: of each page kind and language the largest, then as many more as bring classes
 * that none before them has, `atMost` in all of a kind.
 */
export function samplePages({ routes, files }: Pick<ServedPortal, 'routes' | 'files'>, atMost = 3): SampledPage[] {
  const groups = new Map<string, { kind: PageKind; path: string; html: string }[]>()
  for (const { page: kind, path } of routes) {
    const html = files.get(path)
    if (kind === 'redirect' || html === undefined || !path.endsWith('.html')) continue
    const group = `${kind} ${languageOf(html)}`
    groups.set(group, [...(groups.get(group) ?? []), { kind, path, html }])
  }
  const seen = new Set<string>()
  return [...groups.values()].flatMap((pages) => {
    const rest = pages.sort((a, b) => b.html.length - a.html.length || (a.path < b.path ? -1 : 1))
    const chosen: SampledPage[] = []
    while (chosen.length < atMost && rest.length > 0) {
      const news = rest.map(({ html }) => [...classesOf(html)].filter((name) => !seen.has(name)).length)
      const best = chosen.length === 0 ? 0 : news.indexOf(Math.max(...news))
      if (chosen.length > 0 && news[best] === 0) break
      const [{ kind, path, html } = rest[0]!] = rest.splice(best, 1)
      for (const name of classesOf(html)) seen.add(name)
      chosen.push({ kind, path })
    }
    return chosen
  })
}
