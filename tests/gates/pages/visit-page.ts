import type { Browser, Page } from 'playwright-core'
import type { ServedPortal } from '../portals/served-portals.ts'
import { checkByAxe } from './check-by-axe.ts'
import type { Finding, Measure } from './finding.ts'
import { findCutText, findOverflow, giveSelectors, type Place } from './in-page.ts'
import { heightOf, show, type View } from './mode.ts'
import type { SampledPage } from './sample-pages.ts'
import { walkByKeyboard } from './walk-by-keyboard.ts'

type Visit = {
  browser: Browser
  portal: ServedPortal
  page: SampledPage
  views: View[]
  /** The kinds of elements whose focus was looked at already, by view. */
  seen: Map<string, Set<string>>
}

/** Opens a page of a portal once for each width and looks at it in each mode. Resolves with all that is wrong. */
export async function visitPage({ browser, portal, page: sampled, views, seen }: Visit): Promise<Finding[]> {
  const findings: Finding[] = []
  const origin = portal.origins[0]!
  const where = { portal: portal.key, page: sampled.path }
  for (const width of new Set(views.map((view) => view.width))) {
    const page = await browser.newPage({ viewport: { width, height: heightOf(width) } })
    try {
      await page.addInitScript(giveSelectors)
      listen(page, { origin, sampled }, (measure, what) => findings.push({ ...where, measure, width, what }))
      const own = views.filter((view) => view.width === width)
      await show(page, own[0]!.mode)
      await page.goto(origin + sampled.path, { waitUntil: 'load' })
      for (const { mode } of own) {
        await show(page, mode)
        const add = (measure: Measure, places: Place[]): void =>
          void findings.push(...places.map((place) => ({ ...where, measure, width, mode, ...place })))
        add('overflow.pages', await page.evaluate(findOverflow))
        add('text.cut', await page.evaluate(findCutText))
        add('axe.violations', await checkByAxe(page, mode))
        if (mode === 'print') continue
        const key = `${portal.key} ${width} ${mode}`
        if (!seen.has(key)) seen.set(key, new Set())
        add('keyboard.faults', await walkByKeyboard(page, seen.get(key)!))
      }
    } finally {
      await page.close()
    }
  }
  return findings
}

/** Hears of what a page complains of, and of what it asks from elsewhere. */
function listen(
  page: Page,
  { origin, sampled }: { origin: string; sampled: SampledPage },
  tell: (measure: Measure, what: string) => void,
): void {
  const isMissing = sampled.kind === 'not-found' || sampled.kind === 'gone'
  page.on('console', (message) => {
    if (message.type() !== 'error' && message.type() !== 'warning') return
    // A page that says that nothing is there is answered with that status.
    if (isMissing && message.location().url === origin + sampled.path) return
    tell('console.errors', message.text())
  })
  page.on('pageerror', (error) => tell('console.errors', error.message))
  page.on('request', (request) => {
    const url = new URL(request.url())
    if (url.origin !== origin && url.protocol !== 'data:') tell('foreign.requests', request.url())
  })
}
