import type { PublicCollection, Ref } from '@kewen/content/contract'
import type { Random } from '../../scripts/demo/draw/random.ts'
import type { DaysFromNow, Fields } from './edit.ts'

/** What random fields are drawn from. */
export type Draw = {
  random: Random
  /** A document of a collection that may be referred to, or null where there is none. */
  ref: (collection: PublicCollection) => Ref | null
  /** Some of them, each once. */
  refs: (collection: PublicCollection) => Ref[]
}

/** The ways in which a document changes. */
export type Changes = ((draw: Draw) => Fields)[]

/** Few enough that names are taken again after their bearers are gone, and their addresses with them. */
const names = 60

/** A word that others may have too, or now and then one with a mark that no other has. */
export const word = ({ random }: Draw, label: string): string =>
  `${label}${random.whole(1, names)}${random.chance(0.15) ? `记${random.whole(1e6, 1e9)}` : ''}`
export const words = (draw: Draw, label: string): string => `${word(draw, label)}，${word(draw, '续')}。`
/** The marks in what somebody wrote. */
export const marksIn = (text: string): string[] => text.match(/记\d+/g) ?? []

export const colour = ({ random }: Draw): string => `#${random.whole(0, 0xffffff).toString(16).padStart(6, '0')}`
export const sometimes = <Value>({ random }: Draw, value: Value): Value | null => (random.chance(0.7) ? value : null)
/** Some members of a list, in any order. */
export const some = <Member>({ random }: Draw, members: Member[]): Member[] =>
  members
    .filter(() => random.chance(0.5))
    .map((member) => ({ member, place: random.next() }))
    .sort((one, other) => one.place - other.place)
    .map(({ member }) => member)

/** A moment of one of eighteen months: near enough to share months, far enough to make and empty some. */
export const instant = ({ random }: Draw): string =>
  new Date(Date.UTC(2025, 5, 1, random.whole(0, 24 * 540))).toISOString()
/** A year, a month or a day. */
export const date = (draw: Draw): string => instant(draw).slice(0, draw.random.pick([4, 7, 10]))
/** A day that is hardly over, or soon to come. */
export const nearDay = ({ random }: Draw, from = -2): DaysFromNow => ({ daysFromNow: random.whole(from, from + 4) })

/** How a field names a document of one of several collections. */
export const named = (value: Ref): Fields => ({ relationTo: value.split('/')[0], value })
