import type { Language } from '../contract/index.ts'
import {
  feedFormats,
  languageOf,
  linkTo,
  monthPath,
  pathIn,
  pathOf,
  placeOfPath,
  routesOf,
  type Addressed,
} from '../routes.ts'

/** An old address and the one that it leads to. `month` is that of the list which both are about. */
export type OldPath = { from: string; to: string; month?: string }

/** What old addresses need to know of a document in a language in which it has a page: the months of its stream there. */
export type Version = { language: Language; months: string[] }

/**
 * The old addresses that follow from a redirect to a document: its own, and where that was the address of such a
 * document, those of the months and feeds below it, in each language. It leads to the page in its own language, where
 * there is one.
 */
export function oldPathsOf(from: string, target: Addressed, versions: Version[]): OldPath[] {
  const language = languageOf(from)
  if (language !== 'zh') {
    const version = versions.find((one) => one.language === language)?.language ?? 'zh'
    return [{ from, to: linkTo(pathIn(version, pathOf(target))) }]
  }
  const wasOfItsKind = placeOfPath(from)?.collection === placeOfPath(pathOf(target))?.collection
  if (!wasOfItsKind) return [{ from, to: linkTo(pathOf(target)) }]
  return versions.flatMap(({ language, months }) =>
    oldPathsBelow(from, target, months).map(({ from, to, ...month }) => ({
      from: pathIn(language, from),
      to: pathIn(language, to),
      ...month,
    })),
  )
}

function oldPathsBelow(from: string, target: Addressed, months: string[]): OldPath[] {
  const own = { from, to: pathOf(target) }
  if (target.kind === 'article') return [own]
  const stem = from.slice(0, -'.html'.length)
  const feeds = routesOf(target).flatMap(({ path, page }) =>
    (feedFormats as readonly string[]).includes(page)
      ? [{ from: stem + path.slice(path.lastIndexOf('/')), to: path }]
      : [],
  )
  return [
    own,
    ...months.map((month) => ({ from: `${stem}/${month}.html`, to: monthPath(target, month), month })),
    ...feeds,
  ]
}

/**
 * The file that stands for an old address where no server redirects: of an HTML page, or a folder. Null for an address
 * of another kind, or one that no folder could hold beside the portal's own files.
 */
export function fallbackPath(from: string): string | null {
  const path = from.endsWith('/') ? `${from}index.html` : from
  return /^\/(?:[\w~-]{1,200}\/)*[\w.~-]{1,200}\.html?$/.test(path) && !/\/\./.test(path) ? path : null
}
