import type { PageKind } from '@kewen/content/routes'
import { chromium } from 'playwright-core'
import { inParallel } from '../../../scripts/publisher/in-parallel.ts'
import { browserArgs, findBrowser } from '../../browser/find-browser.ts'
import type { ServedPortal } from '../portals/served-portals.ts'
import { weighVisit, type Weight } from './weigh-visit.ts'

/** The heaviest of all pages in one respect. */
export type Figure = { figure: string; value: number; unit: 'bytes'; atMost: number; worst: string | null }

type Weighed = Weight & { page: string; kind: PageKind; hasGallery: boolean }

/** What may be weighed of which pages, and how much it may be. */
const limits: { figure: string; atMost: number; weigh: (page: Weighed) => number | null }[] = [
  { figure: 'article.bytes', atMost: 18_432, weigh: ({ kind, all }) => (kind === 'article' ? all : null) },
  { figure: 'home.bytes', atMost: 24_576, weigh: ({ kind, all }) => (kind === 'home' ? all : null) },
  { figure: 'css.bytes', atMost: 9_216, weigh: ({ css }) => css },
  { figure: 'script.bytes', atMost: 0, weigh: ({ hasGallery, script }) => (hasGallery ? null : script) },
  { figure: 'lightbox.bytes', atMost: 4_096, weigh: ({ hasGallery, script }) => (hasGallery ? script : null) },
  {
    figure: 'article.pictures.bytes',
    atMost: 61_440,
    weigh: ({ kind, picturesAboveTheFold }) => (kind === 'article' ? picturesAboveTheFold : null),
  },
]

/** Other kinds of page are alike within a portal: of each so many are weighed. Every article and every home page is. */
const ofOtherKinds = 2

/** Weighs first visits to the portals' pages. Of each figure the heaviest page counts. Throws where text came without brotli. */
export async function weighPortals(portals: ServedPortal[], say: (line: string) => void): Promise<Figure[]> {
  const weighed: Weighed[] = []
  const browser = await chromium.launch({ executablePath: await findBrowser(), args: browserArgs })
  try {
    for (const portal of portals) {
      const pages = pagesToWeigh(portal)
      await inParallel(2, pages, async ({ path, kind }) => {
        const weight = await weighVisit(browser, portal.origins[0]! + path)
        const page = portal.key + path
        if (weight.encodings.some((encoding) => encoding !== 'br'))
          throw new Error(`Text of ${page} came as ${weight.encodings.join(', ') || 'it is'}, not in brotli.`)
        weighed.push({ ...weight, page, kind, hasGallery: /\sclass="[^"]*\bgallery\b/.test(portal.files.get(path)!) })
      })
      say(`${portal.key}: ${pages.length} pages weighed`)
    }
  } finally {
    await browser.close()
  }
  return limits.map(({ figure, atMost, weigh }) => ({ figure, unit: 'bytes', atMost, ...heaviest(weighed, weigh) }))
}

function pagesToWeigh({ routes, files }: ServedPortal): { path: string; kind: PageKind }[] {
  const count = new Map<PageKind, number>()
  return routes.flatMap(({ path, page: kind }) => {
    if (!path.endsWith('.html') || kind === 'redirect' || !files.has(path)) return []
    const before = count.get(kind) ?? 0
    count.set(kind, before + 1)
    return kind === 'article' || kind === 'home' || before < ofOtherKinds ? [{ path, kind }] : []
  })
}

function heaviest(pages: Weighed[], weigh: (page: Weighed) => number | null): Pick<Figure, 'value' | 'worst'> {
  let found: Pick<Figure, 'value' | 'worst'> = { value: 0, worst: null }
  for (const page of pages) {
    const value = weigh(page)
    if (value !== null && (found.worst === null || value > found.value)) found = { value, worst: page.page }
  }
  return found
}
