/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import type { Page } from 'playwright-core'
import { noteStops, whereFocusIs, type Place } from './in-page.ts'

/** Room around a focused element for the ring that shows where one is, in CSS pixels. */
const ring = 8

/**
 * Goes through a page by the Tab key, as far as it leads. Finds what it does not reach, where it does not get away from,
 * and elements that look the same with the focus and without. Those of a kind that is in `seen` are not looked at again.
 */
export async function walkByKeyboard(page: Page, seen: Set<string>): Promise<Place[]> {
  const { count, unreachable } = await page.evaluate(noteStops)
  const faults: Place[] = [...unreachable]
  const reached = new Set<number>()
  const unseen = new Map<string, number>()
  let before: number | null = null
  // A box that scrolls is a stop of its own, so that there may be more than were noted.
  for (let step = 0; step < count * 2 + 10; step++) {
    await page.keyboard.press('Tab')
    const at = await page.evaluate(whereFocusIs)
    if (!at || (at.number >= 0 && reached.has(at.number) && at.number !== before)) break
    if (at.number >= 0 && at.number === before) {
      faults.push({ selector: at.selector, what: 'Tab does not lead away from it' })
      break
    }
    before = at.number
    if (at.number >= 0) reached.add(at.number)
    if (at.number >= 0 && !seen.has(at.selector)) unseen.set(at.selector, at.number)
    seen.add(at.selector)
  }
  const missed = await page.evaluate(
    (numbers) => window.stops.flatMap((stop, number) => (numbers.includes(number) ? [] : [window.selectorOf(stop)])),
    [...reached],
  )
  faults.push(...missed.map((selector) => ({ selector, what: 'Tab does not reach it' })))
  for (const [selector, number] of unseen)
    if (!(await isFocusVisible(page, number))) faults.push({ selector, what: 'one cannot see that it has the focus' })
  return faults
}

async function isFocusVisible(page: Page, number: number): Promise<boolean> {
  const box = await page.evaluate(
    ([at, margin]) => {
      const element = window.stops[at!] as HTMLElement
      element.focus()
      element.scrollIntoView({ block: 'center', behavior: 'instant' })
      const { left, top, right, bottom } = element.getBoundingClientRect()
      const [x, y] = [Math.max(0, left - margin!), Math.max(0, top - margin!)]
      return {
        x,
        y,
        width: Math.min(innerWidth, right + margin!) - x,
        height: Math.min(innerHeight, bottom + margin!) - y,
      }
    },
    [number, ring],
  )
  if (box.width <= 0 || box.height <= 0) return false
  const focused = await page.screenshot({ clip: box, animations: 'disabled' })
  await page.evaluate(() => (document.activeElement as HTMLElement).blur())
  const blurred = await page.screenshot({ clip: box, animations: 'disabled' })
  return !focused.equals(blurred)
}
