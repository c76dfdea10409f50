import { chromium } from 'playwright-core'
import { inParallel } from '../../../scripts/publisher/in-parallel.ts'
import { browserArgs, findBrowser } from '../../browser/find-browser.ts'
import { checkHtml } from '../check-html.ts'
import { findDeadLinks } from '../find-dead-links.ts'
import type { ServedPortal } from '../portals/served-portals.ts'
import { checkMarkup } from './check-markup.ts'
import type { Finding } from './finding.ts'
import { allViews, someViews } from './mode.ts'
import type { Options } from './read-options.ts'
import { samplePages } from './sample-pages.ts'
import { visitPage } from './visit-page.ts'

/** Pages that are looked at side by side. */
const atOnce = 2

export type Inspection = { pages: number; views: number; findings: Finding[] }

/** Looks at the pages of portals that are served: all that a machine can see of what is wrong with them. */
export async function inspectPages(
  portals: ServedPortal[],
  { reduced, kind, say }: Pick<Options, 'reduced' | 'kind'> & { say: (line: string) => void },
): Promise<Inspection> {
  const findings: Finding[] = []
  let [pages, views] = [0, 0]
  const browser = await chromium.launch({ executablePath: await findBrowser(), args: browserArgs })
  try {
    for (const portal of portals) {
      const started = performance.now()
      const found: Finding[] = [...(await inspectFiles(portal))]
      const sampled = samplePages(portal, reduced ? 1 : 3).filter((page) => !kind || page.kind === kind)
      const seen = new Map<string, Set<string>>()
      await inParallel(atOnce, sampled.entries(), async ([number, page]) => {
        found.push(
          ...(await checkMarkup(portal.files.get(page.path)!)).map((what) => htmlError(portal, page.path, what)),
        )
        const wanted = reduced ? someViews(number + portals.indexOf(portal)) : allViews
        found.push(...(await visitPage({ browser, portal, page, views: wanted, seen })))
        views += wanted.length
      })
      pages += sampled.length
      findings.push(...found)
      const seconds = ((performance.now() - started) / 1000).toFixed(1)
      say(`${portal.key}: ${sampled.length} pages, ${found.length} findings, ${seconds} s`)
    }
  } finally {
    await browser.close()
  }
  return { pages, views, findings }
}

/** What the files say without being shown: markup that is no HTML, and links that lead nowhere. */
async function inspectFiles(portal: ServedPortal): Promise<Finding[]> {
  const errors = await checkHtml(portal.release)
  return [
    ...errors.map((error) => {
      const [, page = '', what = ''] = error.match(/^(.*?):(\d+ .*)$/s) ?? []
      return htmlError(portal, page, what)
    }),
    ...findDeadLinks(portal.files, portal).map(({ page, link, reason }): Finding => ({
      measure: reason === 'another host' ? 'foreign.requests' : 'links.dead',
      portal: portal.key,
      page,
      what: `${link} (${reason})`,
    })),
  ]
}

const htmlError = (portal: ServedPortal, page: string, what: string): Finding => ({
  measure: 'html.errors',
  portal: portal.key,
  page,
  what,
})
