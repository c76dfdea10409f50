import { z } from 'zod'
import { Basis, type Figure, Qualifier } from '../contract/index.ts'
import { figureNotes } from './figure-notes.ts'

/** The id of a record of the facts, such as `od-fig-parks`. */
const Id = z.string().regex(/^[a-z]{2}(?:-[a-z0-9]+)+$/)
const strings = z.array(z.string())
const text = z.string().min(1)

/** What every list of facts but the audiences has: an id, the figures that belong to it, and what to beware of. */
const record = { id: Id, figures: z.array(Id), note: text.optional() }
const named = { ...record, name: text }

const FigureFact = z.strictObject({
  id: Id,
  label: text,
  value: z.number().nullable(),
  unit: text,
  qualifier: Qualifier,
  basis: Basis.nullable(),
  period: text.nullable(),
  scope: text.nullable(),
  related: z.array(Id),
  as_written: text,
  note: text.optional(),
})
export type FigureFact = z.infer<typeof FigureFact>

const Brand = z.strictObject({
  ...named,
  kind: text,
  owner: z.enum(['association', 'external']),
  parent: Id.nullable(),
  motto: text.nullable(),
  vision: text.optional(),
  period: text.nullable(),
  summary_facts: strings,
  tools: strings.optional(),
  family: text.optional(),
})
export type Brand = z.infer<typeof Brand>

const Honour = z.strictObject({
  ...named,
  grantor: text.nullable(),
  year_or_period: text.nullable(),
  recipients: text,
  count: z.number().nullable(),
  count_qualifier: Qualifier.optional(),
  status: z.enum(['awarded', 'nominated', 'candidate']),
  edition: text.optional(),
  /** The place in a ranking, which is no award. */
  rank: text.optional(),
})

const Competition = z.strictObject({
  ...named,
  edition: text.nullable(),
  period: text.nullable(),
  participants: text.nullable(),
  results: strings,
  brand: Id.optional(),
  medium: text.optional(),
  family: text.optional(),
})

const Person = z.strictObject({
  ...named,
  titles_as_stated: strings,
  kind: text,
  role_in_seed: text,
})

/**
 * What is known of an association, from one source. `figures` is the only place of numbers; what the source does not
 * say is null or absent and is never filled in. Lists that the demonstration reads only to check itself keep their
 * other members unread.
 */
export const Facts = z.strictObject({
  association: z.looseObject({
    name: text,
    short_name: text,
    region: text,
    source: z.looseObject({ title: text, subtitle: text.optional(), outlet: text.nullable(), date: text.nullable() }),
  }),
  concepts: z.array(z.looseObject(named)),
  brands: z.array(Brand),
  channels: z.array(z.looseObject(named)),
  series: z.array(z.looseObject(named)),
  events: z.array(z.looseObject(named)),
  places: z.array(z.looseObject(named)),
  organisations: z.array(z.looseObject(named)),
  people: z.array(Person),
  honours: z.array(Honour),
  competitions: z.array(Competition),
  figures: z.array(FigureFact),
  projects: z.array(z.looseObject(named)),
  documents: z.array(z.looseObject(named)),
  audiences: z.array(z.looseObject({ named_as: text })),
  other_facts: z.array(z.looseObject({ id: Id, facts: strings })),
})
export type Facts = z.infer<typeof Facts>

/** The figure of that id; throws where the facts have none. */
export function figureFact(facts: Facts, id: string): FigureFact {
  const found = facts.figures.find((figure) => figure.id === id)
  if (!found) throw new RangeError(`The facts have no figure ${id}. Look for its id under "figures" in the YAML file.`)
  return found
}

/** A figure as a block prints it: as written, with its bound, basis, period and scope, and what readers must know of it. */
export const toFigure = (fact: FigureFact): Figure => ({
  label: fact.label,
  asWritten: fact.as_written,
  ...(fact.value !== null && { value: fact.value }),
  unit: fact.unit,
  qualifier: fact.qualifier,
  ...(fact.basis && { basis: fact.basis }),
  ...(fact.period && { period: fact.period }),
  ...(fact.scope && { scope: fact.scope }),
  ...(figureNotes[fact.id] && { note: figureNotes[fact.id] }),
})
