import type { Figure } from '@kewen/content/contract'
import type { Messages } from '../../messages/zh.ts'

/**
 * `近7200余场次` as what comes before its digits, the digits and what follows: together they are what was written, but for
 * words before the digits that the label has too (`专家工作站18个` under 专家工作站).
 */
export function partsOf({ asWritten, label }: Pick<Figure, 'asWritten' | 'label'>): {
  before: string
  number: string
  after: string
} {
  const match = asWritten.match(/^(\D*?)(\d[\d.,]*%?)(.*)$/)
  if (!match) return { before: '', number: asWritten, after: '' }
  const before = match[1]!
  return { before: label.includes(before) ? '' : before, number: match[2]!, after: match[3]! }
}

/** What bounds a figure beside its number: how it counts, when, and where, as far as it is known. */
export function boundsOf(figure: Figure, messages: Messages): string[] {
  const basis = figure.basis && !figure.asWritten.includes(messages.basis[figure.basis]) && messages.basis[figure.basis]
  return [...new Set([basis, figure.period, figure.scope].filter((part) => !!part) as string[])]
}

/** What stands below figures: where they come from, and whether their periods are not known. Empty where there is neither. */
export function originOf(block: { source?: string | undefined; figures: Figure[] }, messages: Messages): string {
  const unknown = block.figures.filter(({ period }) => !period).length
  const { all, some } = messages.figurePeriodsUnknown
  return [
    block.source && `${messages.source}${messages.colon}${block.source}`,
    unknown > 0 && (unknown === block.figures.length ? all : some),
  ]
    .filter((part) => !!part)
    .join(' · ')
}

/** How long a bar is, from 0 to 100, where the longest has 100. A figure without a value has no bar. */
export function barLengths(figures: Figure[]): (number | null)[] {
  const longest = Math.max(...figures.map(({ value }) => value ?? 0))
  return figures.map(({ value }) =>
    value === undefined || longest <= 0 ? null : Math.max(0, Math.round((value / longest) * 1000) / 10),
  )
}
