import type { Figure, Qualifier } from '../contract/index.ts'
import type { FigureFact } from './facts.ts'

type Words = { label: string; unit: string; scope?: string; note?: string }

/** The words around the figures that an English text prints. The numbers stay in the facts. */
const words: Record<string, Words> = {
  'od-fig-parks': { label: 'Associations in industrial parks', unit: 'parks', scope: 'full coverage' },
  'od-fig-universities': { label: 'Associations in universities', unit: 'universities', scope: 'full coverage' },
  'od-fig-townships': {
    label: 'Associations in sums, townships and sub-districts',
    unit: 'places',
    scope: 'full coverage',
  },
  'od-fig-academic-meetings': { label: 'Academic meetings and the like', unit: 'occasions' },
  'od-fig-academic-trainees': { label: 'Attendances at academic exchange and training', unit: 'attendances' },
  'od-fig-mass-activities': { label: 'Outreach activities', unit: 'sessions', scope: 'the whole city' },
  'od-fig-grassroots-projects': { label: 'Projects of the grassroots outreach plan', unit: 'projects' },
  'od-fig-youth-awards': {
    label: 'Award-winning works by young inventors',
    unit: 'works',
    scope: 'national and regional contests',
  },
  'od-fig-region-bases': { label: 'Outreach bases of regional rank', unit: 'bases' },
  'od-fig-city-bases': { label: 'Outreach bases of municipal rank', unit: 'bases' },
  'od-fig-museum-area': {
    label: 'Floor area of the new museum',
    unit: 'square metres',
    scope: 'new building of the Ordos science museum',
  },
  'od-fig-baigali-activities': { label: 'Activities under the Baigali brand', unit: 'sessions' },
  'od-fig-talk-broadcast': { label: 'Radio and television programmes of Baigali Talks', unit: 'episodes' },
  'od-fig-talk-short-video': { label: 'Short videos of Baigali Talks', unit: 'episodes' },
  'od-fig-pilot-units': {
    label: 'National pilot units',
    unit: 'units',
    scope: 'schools, outreach venues and out-of-school institutions',
    note: 'either all three kinds together or the schools alone: the source can be read both ways',
  },
}

const periods: Record<string, string> = {
  五年: 'five years',
  第33届至37届: '33rd to 37th contests',
}

const bounds: Record<Qualifier, string> = { exact: '', about: 'about ', over: 'more than ', under: 'fewer than ' }

/** The number in English with its bound: `more than 7,200`. Throws where the source gives no number. */
export function englishNumber({ id, value, qualifier }: FigureFact): string {
  if (value === null) throw new RangeError(`${id} has no number: write its words instead.`)
  return bounds[qualifier] + new Intl.NumberFormat('en').format(value)
}

/** A figure of an English body. Throws where its words or its period have not been translated. */
export function englishFigure(fact: FigureFact): Figure {
  const said = words[fact.id]
  const period = fact.period === null ? undefined : periods[fact.period]
  if (!said || (fact.period !== null && !period))
    throw new RangeError(`${fact.id} has no English words or period. Add them to content/demo/english-figures.ts.`)
  return {
    ...said,
    asWritten: `${englishNumber(fact)} ${said.unit}`,
    value: fact.value!,
    qualifier: fact.qualifier,
    ...(fact.basis && { basis: fact.basis }),
    ...(period && { period }),
  }
}
