/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import { chromium, type Browser } from 'playwright-core'
import { inParallel } from '../../../scripts/publisher/in-parallel.ts'
import { browserArgs, findBrowser } from '../../browser/find-browser.ts'
import { heightOf, show, widths, type View } from '../pages/mode.ts'
import { samplePages, type SampledPage } from '../pages/sample-pages.ts'
import type { ServedPortal } from '../portals/served-portals.ts'
import { toSheet, type Shot } from './to-sheet.ts'

/** The modes that a gallery shows; what is forced or printed is for the gate. */
const shown = ['light', 'dark'] as const

/** More of a long page says nothing new of its template: so many heights of a window are taken. */
const windows = 3

export type Sheet = { name: string; page: SampledPage; png: Buffer }

/** Takes pictures of a page of every kind of a portal: a sheet for each, with three widths in light and in dark. */
export async function takePictures(portal: ServedPortal): Promise<Sheet[]> {
  const sheets: Sheet[] = []
  const browser = await chromium.launch({ executablePath: await findBrowser(), args: browserArgs })
  try {
    await inParallel(2, samplePages(portal, 1), async (sampled) => {
      const shots: Shot[] = []
      for (const mode of shown)
        for (const width of widths) {
          const take = (): Promise<Shot> => takePicture(browser, portal.origins[0]! + sampled.path, { width, mode })
          // On a busy machine the browser may fail to draw a page in time.
          shots.push(await take().catch(take))
        }
      sheets.push({ name: nameOf(sampled), page: sampled, png: await toSheet(shots) })
    })
  } finally {
    await browser.close()
  }
  return sheets.sort((a, b) => (a.name < b.name ? -1 : 1))
}

async function takePicture(browser: Browser, url: string, { width, mode }: View): Promise<Shot> {
  const viewport = { width, height: heightOf(width) }
  const page = await browser.newPage({ viewport })
  try {
    await show(page, mode)
    await page.goto(url, { waitUntil: 'load' })
    const height = await page.evaluate(() => document.documentElement.scrollHeight)
    await page.setViewportSize({ width, height: Math.min(height, windows * viewport.height) })
    await page.evaluate(fetchAllPictures)
    return { width, png: await page.screenshot({ animations: 'disabled' }) }
  } finally {
    await page.close()
  }
}

/** Pictures further down are fetched when one comes near them, and drawn when there is time: here, both at once. */
async function fetchAllPictures(): Promise<void> {
  // One that is still to be fetched some time is never decoded.
  for (const image of document.images) Object.assign(image, { loading: 'eager', decoding: 'sync' })
  for (const image of document.images) await image.decode().catch(() => null)
}

/** `profile`, and for a page in English `profile-en`. */
const nameOf = ({ kind, path }: SampledPage): string => (path.startsWith('/en/') ? `${kind}-en` : kind)
