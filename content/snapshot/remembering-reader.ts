import type { ArticleCard, Card, Form } from '../contract/index.ts'
import type { Route } from '../routes.ts'
import { boundedMemory } from '../bounded-memory.ts'
import type { SnapshotReader } from './reader.ts'

/**
 * How much is remembered: cards of half a kilobyte, forms of ten. The whole of a story is asked for by its own page, and
 * by feeds that are rendered one right after the other.
 */
const room = { cards: 10_000, forms: 2000, stories: 64, listed: 20_000, months: 50_000, routes: 2000 }

/**
 * A reader that parses what many pages ask for once, as long as the snapshot does not change: each `begin` looks whether
 * it did. What it hands out is frozen, since others get the same. It answers as the reader behind it does, which knows
 * nothing of who asked: to record what a page read is not its business.
 */
export function rememberingReader(reader: SnapshotReader): SnapshotReader {
  const cards = boundedMemory<Card | null>(room.cards)
  const forms = boundedMemory<Form | null>(room.forms)
  const stories = boundedMemory<Form | null>(room.stories)
  const lists = boundedMemory<Card[]>(room.listed, ({ length }) => 1 + length)
  const shelves = boundedMemory<ArticleCard[]>(room.listed, ({ length }) => 1 + length)
  const months = boundedMemory<string[]>(room.months, ({ length }) => 1 + length)
  const routes = boundedMemory<Route | null>(room.routes)
  let asOf = ''
  let state = ''

  function forgetWhatChanged(): void {
    asOf = reader.asOf()
    const now = `${reader.turn()} ${asOf}`
    if (now === state) return
    state = now
    for (const memory of [cards, forms, stories, lists, shelves, months, routes]) memory.forget()
  }

  return {
    ...reader,
    asOf: () => asOf,
    form: (id) => (id.startsWith('articles/') ? stories : forms).recall(id, () => frozen(reader.form(id))),
    card: (id) => cards.recall(id, () => frozen(reader.card(id))),
    members: (site, list) => lists.recall(`${site} ${list}`, () => frozen(reader.members(site, list))),
    shelf: (stream, month) => shelves.recall(`${stream} ${month}`, () => frozen(reader.shelf(stream, month))),
    months: (stream) => months.recall(stream, () => frozen(reader.months(stream))),
    route: (site, path) => routes.recall(site + path, () => frozen(reader.route(site, path))),
    begin(): void {
      reader.begin()
      forgetWhatChanged()
    },
  }
}

/** A value of JSON that nobody can change any more. */
function frozen<Value>(value: Value): Value {
  if (typeof value !== 'object' || value === null) return value
  for (const member of Object.values(value)) frozen(member)
  return Object.freeze(value)
}
