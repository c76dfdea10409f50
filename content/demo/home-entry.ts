import type { HomeFigure, HomeSection, HomeSectionOf, Text } from '../contract/index.ts'
import { englishFigure } from './english-figures.ts'
import { figureFact, toFigure } from './facts.ts'
import type { Source } from './source.ts'

/** Figures of a home page by the ids of their facts, each with the slug of the story that it opens into, if any. */
type FiguresEntry = { kind: 'figures'; title: Text; figures: [fact: string, story?: string][] }

/** A section of a home page. Its figures are taken from the facts. */
export type HomeEntry = Exclude<HomeSection, HomeSectionOf<'figures'>> | FiguresEntry

export const toHome = (entries: HomeEntry[], source: Source): HomeSection[] =>
  entries.map((entry) =>
    entry.kind === 'figures'
      ? {
          ...entry,
          source: source.report,
          figures: entry.figures.map(([fact, story]) => ({
            ...toHomeFigure(fact, source),
            ...(story && { article: `articles/${story}` }),
          })),
        }
      : entry,
  )

/** A figure in Chinese, and in English where the portal has words for it. */
function toHomeFigure(id: string, { facts, english }: Source): HomeFigure {
  const fact = figureFact(facts, id)
  const { label, asWritten, value, qualifier, basis, period, scope, note } = toFigure(fact)
  const en = english.figures[id] ? englishFigure(fact, english) : undefined
  const text = (zh: string, member: 'label' | 'asWritten' | 'period' | 'scope' | 'note'): Text => ({
    zh,
    ...(en?.[member] && { en: en[member] }),
  })
  return {
    label: text(label, 'label'),
    asWritten: text(asWritten, 'asWritten'),
    ...(value !== undefined && { value }),
    qualifier,
    ...(basis && { basis }),
    ...(period && { period: text(period, 'period') }),
    ...(scope && { scope: text(scope, 'scope') }),
    ...(note && { note: text(note, 'note') }),
  }
}
