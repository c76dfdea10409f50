import lighthouse from 'lighthouse'
import { canonicalUrl, type PageKind } from '@kewen/content/routes'
import { chromium } from 'playwright-core'
import { findFreePorts } from '../../../scripts/start/free-ports.ts'
import { browserArgs, findBrowser } from '../../browser/find-browser.ts'
import { samplePages } from '../pages/sample-pages.ts'
import type { ServedPortal } from '../portals/served-portals.ts'

/** The lowest of all medians of a category, and the page that has it. */
export type Score = { figure: string; value: number; atLeast: number; worst: string }

const kinds: PageKind[] = ['home', 'article', 'profile', 'campaign', 'column']
const categories = ['performance', 'accessibility', 'best-practices', 'seo']
const times = 5

/** Asks Lighthouse five times of a page of each kind of each portal, as on a phone. The worst page counts, by its median. */
export async function askLighthouse(
  portals: ServedPortal[],
  { say }: { say: (line: string) => void },
): Promise<Score[]> {
  const port = await findFreePorts(1)
  const executablePath = await findBrowser()
  const browser = await chromium.launch({ executablePath, args: [...browserArgs, `--remote-debugging-port=${port}`] })
  const worst = new Map<string, Score>()
  try {
    for (const portal of portals)
      for (const { kind, path } of samplePages(portal, 1)) {
        if (!kinds.includes(kind)) continue
        const url = canonicalUrl(portal, path)
        const medians = await mediansOf(url, port)
        say(`${portal.key}${path}: ${categories.map((category, at) => `${category} ${medians[at]}`).join(', ')}`)
        for (const [at, category] of categories.entries()) {
          const value = medians[at]!
          const known = worst.get(category)
          if (!known || value < known.value)
            worst.set(category, { figure: `lighthouse.${category}`, value, atLeast: 100, worst: portal.key + path })
        }
      }
  } finally {
    await browser.close()
  }
  return [...worst.values()]
}

/** The medians of a page, from 0 to 100, in the order of the categories. */
async function mediansOf(url: string, port: number): Promise<number[]> {
  const scores: number[][] = categories.map(() => [])
  for (let time = 0; time < times; time++) {
    const result = await lighthouse(url, { port, output: 'json', logLevel: 'error', onlyCategories: categories })
    if (!result) throw new Error(`Lighthouse said nothing of ${url}.`)
    for (const [at, category] of categories.entries())
      scores[at]!.push(Math.round((result.lhr.categories[category]?.score ?? 0) * 100))
  }
  return scores.map((values) => values.sort((a, b) => a - b)[Math.floor(times / 2)]!)
}
