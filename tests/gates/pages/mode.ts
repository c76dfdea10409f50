import type { Page } from 'playwright-core'

/** How a page is looked at. */
export const modes = ['light', 'dark', 'forced', 'print'] as const
export type Mode = (typeof modes)[number]

/** The widths of a phone, a tablet and a desktop, in CSS pixels. */
export const widths = [360, 768, 1280] as const
export const heightOf = (width: number): number => (width < 1000 ? 780 : 900)

export type View = { width: number; mode: Mode }

/** Every width in every mode. */
export const allViews: View[] = widths.flatMap((width) => modes.map((mode) => ({ width, mode })))

/** A quarter of them, another one for each number: together the pages of a portal are seen in all. */
export const someViews = (number: number): View[] =>
  widths.map((width, index) => ({ width, mode: modes[(number + index) % modes.length]! }))

/** Lets a page be shown in a mode, with nothing in motion. */
export async function show(page: Page, mode: Mode): Promise<void> {
  await page.emulateMedia({
    media: mode === 'print' ? 'print' : 'screen',
    colorScheme: mode === 'dark' ? 'dark' : 'light',
    forcedColors: mode === 'forced' ? 'active' : 'none',
    reducedMotion: 'reduce',
  })
}
