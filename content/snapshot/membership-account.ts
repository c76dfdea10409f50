import { membershipsOf, type Form, type Membership, type Ref } from '../contract/index.ts'
import { storiesAround } from './around.ts'
import type { Database } from './database.ts'
import { keptIn, keys } from './keys.ts'

type Place = { site: Ref; m: Membership }
/** A document that moves: what it was, wherever that stood, and what it is now. */
type Move = { id: Ref; site: Ref; oldForm: Form | null; form: Form | null }
/** Hears of each key that a move changes, and of each document that gains or loses a page by it. */
type Heard = { touch: (key: string) => void; alter: (owner: Ref) => void }

const streamOf = ({ language, stream }: Membership & { kind: 'shelf' }) => keptIn(language, stream)
const listOf = ({ language, list }: Membership & { kind: 'list' }) => keptIn(language, list)

const nameOf = ({ site, m }: Place): string =>
  m.kind === 'list' ? `${site}\n${listOf(m)}\n${m.place}` : `${streamOf(m)}\n${m.month}\n${m.place}`

const placesOf = (form: Form | null, site: Ref): Map<string, Place> =>
  new Map((form ? membershipsOf(form) : []).map((m) => [nameOf({ site, m }), { site, m }]))

/** The account of what stands in which list of a portal, and in which month of which stream. */
export function membershipAccount(db: Database) {
  const joinList = db.run('INSERT OR IGNORE INTO member (site, list, place, id) VALUES (?, ?, ?, ?)')
  const leaveList = db.run('DELETE FROM member WHERE site = ? AND list = ? AND place = ? AND id = ?')
  const joinShelf = db.run('INSERT OR IGNORE INTO shelf (stream, month, place, id) VALUES (?, ?, ?, ?)')
  const leaveShelf = db.run('DELETE FROM shelf WHERE stream = ? AND month = ? AND place = ? AND id = ?')
  const onShelf = db.one<{ id: Ref }>('SELECT id FROM shelf WHERE stream = ? AND month = ? LIMIT 1')
  const inList = db.one<{ id: Ref }>('SELECT id FROM member WHERE site = ? AND list = ? LIMIT 1')
  const addMonth = db.run('INSERT OR IGNORE INTO month (stream, month) VALUES (?, ?)')
  const dropMonth = db.run('DELETE FROM month WHERE stream = ? AND month = ?')
  const monthsOf = db.all<{ month: string }>('SELECT month FROM month WHERE stream = ? ORDER BY month')
  const around = storiesAround(db)

  const join = (id: Ref, { site, m }: Place): unknown =>
    m.kind === 'list' ? joinList(site, listOf(m), m.place, id) : joinShelf(streamOf(m), m.month, m.place, id)
  const leave = (id: Ref, { site, m }: Place): unknown =>
    m.kind === 'list' ? leaveList(site, listOf(m), m.place, id) : leaveShelf(streamOf(m), m.month, m.place, id)

  /** Tells what changes where a document has come to a place or left it. */
  function tell(id: Ref, { site, m }: Place, { touch, alter }: Heard): void {
    if (m.kind === 'list') {
      touch(keys.list(site, listOf(m)))
      alter(site)
      return
    }
    const stream = streamOf(m)
    touch(keys.shelf(stream, m.month))
    const { beside, near } = around.touchedFrom(stream, { ...m, id })
    for (const story of beside) touch(keys.beside(stream, story))
    for (const story of near) touch(keys.near(stream, story))
    const changed = onShelf(stream, m.month) ? addMonth(stream, m.month) : dropMonth(stream, m.month)
    if (changed === 0) return
    touch(keys.months(stream))
    // The month itself too: one that goes and comes again in one turn may do so between others.
    for (const month of [m.month, ...Object.values(around.besideMonth(stream, m.month))])
      if (month) touch(keys.besideMonth(stream, month))
    alter(m.stream)
  }

  return {
    /** Whether a list of a portal, as it is kept in a language, holds anything. */
    holds: (site: Ref, list: string): boolean => inList(site, list) !== undefined,
    /** The months in which a stream, as it is kept in a language, holds something. */
    monthsOf: (stream: string): string[] => monthsOf(stream).map(({ month }) => month),
    /** Brings in step where a document stands. */
    move({ id, site, oldForm, form }: Move, heard: Heard): void {
      const was = placesOf(oldForm, oldForm?.site ?? site)
      const is = placesOf(form, site)
      for (const [name, place] of is)
        if (!was.has(name)) {
          join(id, place)
          tell(id, place, heard)
        }
      for (const [name, place] of was)
        if (!is.has(name)) {
          leave(id, place)
          tell(id, place, heard)
        }
    },
  }
}

export type MembershipAccount = ReturnType<typeof membershipAccount>
