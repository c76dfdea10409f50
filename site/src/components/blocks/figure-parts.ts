import type { Figure } from '@kewen/content/contract'
import type { Messages } from '../../messages/zh.ts'

/** `7200余场次` as what comes before its digits, the digits and what follows: together they are what was written. */
export function partsOf(asWritten: string): { before: string; number: string; after: string } {
  const match = asWritten.match(/^(\D*?)(\d[\d.,]*%?)(.*)$/)
  return match
    ? { before: match[1]!, number: match[2]!, after: match[3]! }
    : { before: '', number: asWritten, after: '' }
}

/** What bounds a figure beside its number: how it counts, when, and where. A period that is not known is said to be so. */
export function boundsOf(figure: Figure, messages: Messages): string[] {
  const basis = figure.basis && !figure.asWritten.includes(messages.basis[figure.basis]) && messages.basis[figure.basis]
  const bounds = [basis, figure.period ?? messages.figurePeriodUnknown, figure.scope].filter(
    (part) => !!part,
  ) as string[]
  return [...new Set(bounds)]
}

/** How long a bar is, from 0 to 100, where the longest has 100. A figure without a value has no bar. */
export function barLengths(figures: Figure[]): (number | null)[] {
  const longest = Math.max(...figures.map(({ value }) => value ?? 0))
  return figures.map(({ value }) =>
    value === undefined || longest <= 0 ? null : Math.max(0, Math.round((value / longest) * 1000) / 10),
  )
}
