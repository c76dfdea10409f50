import type { Mode } from './mode.ts'

/** What is counted: all of them are to be 0. */
export const measures = [
  'axe.violations',
  'html.errors',
  'keyboard.faults',
  'overflow.pages',
  'text.cut',
  'console.errors',
  'foreign.requests',
  'links.dead',
] as const
export type Measure = (typeof measures)[number]

/** Something that is wrong, and where it is seen. */
export type Finding = {
  measure: Measure
  portal: string
  page: string
  /** Of the window, in CSS pixels; absent where it is the same at any width. */
  width?: number
  mode?: Mode
  selector?: string
  what: string
}

/** One line for the terminal. */
export const describeFinding = ({ measure, portal, page, width, mode, selector, what }: Finding): string =>
  [measure, `${portal}${page}`, ...(width ? [`${width}px`] : []), mode, selector, what].filter(Boolean).join('  ')

/** How many were found of each measure. */
export const countFindings = (findings: Finding[]): Record<Measure, number> =>
  Object.fromEntries(
    measures.map((measure) => [measure, findings.filter((finding) => finding.measure === measure).length]),
  ) as Record<Measure, number>
