import { dayOf, Ref, type Block } from '@kewen/content/contract'
import { toLexical } from '../../scripts/demo/to-lexical.ts'
import { DaysFromNow, MinutesFromNow, type Fields } from './edit.ts'

/** The newsroom's id of a document, and what its clock says. */
type Newsroom = { idOf: (document: Ref) => number; now: Date }

const bodies = ['body', 'biography']

/** Fields as the newsroom takes them: with its own ids, bodies as its editor writes them, and moments of its clock. */
export const toNewsroomFields = (fields: Fields, newsroom: Newsroom): Fields =>
  Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [
      name,
      bodies.includes(name) && value !== null ? toLexical(value as Block[], newsroom.idOf) : toValue(value, newsroom),
    ]),
  )

function toValue(value: unknown, newsroom: Newsroom): unknown {
  if (typeof value === 'string') return Ref.safeParse(value).success ? newsroom.idOf(value) : value
  if (Array.isArray(value)) return value.map((member) => toValue(member, newsroom))
  const moment = MinutesFromNow.safeParse(value)
  if (moment.success) return momentOf(moment.data, newsroom.now)
  const day = DaysFromNow.safeParse(value)
  if (day.success) return dayOf(momentOf({ minutesFromNow: day.data.daysFromNow * 24 * 60 }, newsroom.now))
  return typeof value === 'object' && value !== null ? toNewsroomFields(value as Fields, newsroom) : value
}

/** The moment that lies so many minutes after another. */
export const momentOf = ({ minutesFromNow }: MinutesFromNow, now: Date): string =>
  new Date(now.getTime() + minutesFromNow * 60_000).toISOString()
