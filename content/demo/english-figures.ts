import type { Figure, Qualifier } from '../contract/index.ts'
import type { FigureFact } from './facts.ts'

/** What an English text says around the figures and in place of the phrases of the facts. The numbers stay there. */
export type English = {
  figures: Record<string, { label: string; unit: string; scope?: string; note?: string }>
  /** Mottos, visions and periods, by their Chinese words. */
  phrases: Record<string, string>
}

const bounds: Record<Qualifier, string> = { exact: '', about: 'about ', over: 'more than ', under: 'fewer than ' }

/** The number in English with its bound: `more than 7,200`. Throws where the source gives no number. */
export function englishNumber({ id, value, qualifier }: FigureFact): string {
  if (value === null) throw new RangeError(`${id} has no number: write its words instead.`)
  return bounds[qualifier] + new Intl.NumberFormat('en').format(value)
}

/** A figure of an English body. Throws where its words or its period have not been translated. */
export function englishFigure(fact: FigureFact, { figures, phrases }: English): Figure {
  const said = figures[fact.id]
  const period = fact.period === null ? undefined : phrases[fact.period]
  if (!said || (fact.period !== null && !period))
    throw new RangeError(`${fact.id} has no English words or period. Add them to its portal in content/demo.`)
  return {
    ...said,
    asWritten: `${englishNumber(fact)} ${said.unit}`,
    value: fact.value!,
    qualifier: fact.qualifier,
    ...(fact.basis && { basis: fact.basis }),
    ...(period && { period }),
  }
}
