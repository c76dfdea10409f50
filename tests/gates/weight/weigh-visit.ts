/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import type { Browser } from 'playwright-core'

/** A phone as most readers have it: the smallest width that is common, with two pixels to each CSS pixel. */
const phone = { viewport: { width: 360, height: 780 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true }

/** What a first visit to a page costs, in bytes on the wire: bodies as they are encoded, and the heads of answers. */
export type Weight = {
  /** Whatever is fetched but pictures. */
  all: number
  css: number
  script: number
  /** Pictures that are in sight without scrolling. */
  picturesAboveTheFold: number
  /** How text was encoded; more than one, or another than `br`, is a fault of the server. */
  encodings: string[]
}

/** Visits a page for the first time, as a reader on a phone does. */
export async function weighVisit(browser: Browser, url: string): Promise<Weight> {
  const context = await browser.newContext(phone)
  try {
    const page = await context.newPage()
    const wire = await context.newCDPSession(page)
    const fetched = new Map<string, { url: string; type: string; encoding: string; bytes: number }>()
    wire.on('Network.responseReceived', ({ requestId, type, response }) => {
      const encoding = Object.entries(response.headers).find(([name]) => name.toLowerCase() === 'content-encoding')
      fetched.set(requestId, { url: response.url, type, encoding: encoding?.[1] ?? '', bytes: 0 })
    })
    wire.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
      const one = fetched.get(requestId)
      if (one) one.bytes = encodedDataLength
    })
    await wire.send('Network.enable')
    await page.goto(url, { waitUntil: 'networkidle' })
    const inSight = new Set(await page.evaluate(picturesInSight))
    const answers = [...fetched.values()].filter((answer) => answer.url.startsWith('http'))
    const weigh = (belongs: (answer: (typeof answers)[number]) => boolean): number =>
      answers.filter(belongs).reduce((sum, { bytes }) => sum + bytes, 0)
    return {
      all: weigh(({ type }) => type !== 'Image'),
      css: weigh(({ type }) => type === 'Stylesheet'),
      script: weigh(({ type }) => type === 'Script'),
      picturesAboveTheFold: weigh((answer) => answer.type === 'Image' && inSight.has(answer.url)),
      encodings: [...new Set(answers.filter(isText).map(({ encoding }) => encoding))],
    }
  } finally {
    await context.close()
  }
}

const isText = ({ type }: { type: string }): boolean => ['Document', 'Stylesheet', 'Script'].includes(type)

/** The addresses of the pictures that were chosen and are in sight. */
function picturesInSight(): string[] {
  return [...document.images].flatMap((image) => {
    const { top, bottom, width } = image.getBoundingClientRect()
    return width > 0 && top < innerHeight && bottom > 0 ? [image.currentSrc] : []
  })
}
