import type { MachineLoad } from './machine-load.ts'

/** A measured number, with what it depends on beside it. */
export type Figure = {
  figure: string
  value: number
  unit: 'ms' | 'pages/s' | 'MB' | 'pages' | 'files' | 's' | 'times'
} & Record<string, string | number | boolean>

/** What a measurement prints as its last line. */
export type Report = {
  bench: string
  options: Record<string, string | number | boolean | undefined>
  machine: MachineLoad
  figures: Figure[]
}

/** The smallest sample that so many percent of all do not exceed. Throws where there is none. */
export function percentile(samples: number[], percent: number): number {
  const sorted = samples.toSorted((a, b) => a - b)
  const value = sorted[Math.max(0, Math.ceil((percent / 100) * sorted.length) - 1)]
  if (value === undefined) throw new RangeError('There are no samples.')
  return value
}

/** Rounds to a hundredth: for seconds and ratios. */
export const inHundredths = (value: number): number => Math.round(value * 100) / 100

/** Rounds to a tenth: more would pretend. */
export const rounded = (value: number): number => Math.round(value * 10) / 10
