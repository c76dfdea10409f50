import type { Facts, FigureFact } from '@kewen/content/demo'
import type { Walk } from './walks/walk.ts'

/** Numbers of any portal that count nothing: dates, editions, places in a row. */
const names = [
  /20\d\d年(?:\d{1,2}月(?:\d{1,2}日(?:\d{1,2}时\d{1,2}分)?)?)?/gu,
  /第(?:\d+届至)?\d+届/gu,
  /第[一二三四五六七八九十]+[届次位站个笔步]/gu,
]

const quantity =
  /\d[\d.,]*\s*[余多万]*\s*\p{Script=Han}{0,4}|[二三四五六七八九十百千万数][十百千万余多]*(?:个|种|类|样|件|项|名|位|处|所|条|期|场|次|篇|届|家|份|年)/gu

const writtenAs = (written: string): RegExp => new RegExp(`(?<![\\d.])${RegExp.escape(written)}`, 'gu')

/** The figures that a text names, by the way in which their source writes them. */
export const figuresIn = (text: string, facts: Facts, { unshown }: Walk): FigureFact[] =>
  facts.figures.filter(({ id, as_written }) => !unshown.includes(id) && text.search(writtenAs(as_written)) >= 0)

/** What looks like a quantity and is none of the facts. An empty list is a good answer. */
export function strayNumbers(text: string, facts: Facts, walk: Walk): string[] {
  const longestFirst = facts.figures.map((figure) => figure.as_written).sort((a, b) => b.length - a.length)
  const known = [...walk.names, ...names, ...longestFirst.map(writtenAs)]
  const rest = known.reduce((left, each) => left.replace(each, '□'), text)
  return [...rest.matchAll(quantity)].map(([found]) => found)
}

/**
 * What a text fails to say of a figure that it names: its period, and that it is a total. That the period is not known
 * is said by the block that shows the figure, if there is one beside the text.
 */
export function missingWith(
  text: string,
  { id, label, period, basis }: FigureFact,
  shownBeside: Set<string>,
): string[] {
  const isDated = period === null ? shownBeside.has(label) || /统计期均?未注明/u.test(text) : text.includes(period)
  return [
    ...(isDated ? [] : [`${id}: ${period ?? '统计期未注明'}`]),
    ...(basis === 'cumulative' && !text.includes('累计') ? [`${id}: 累计`] : []),
  ]
}
