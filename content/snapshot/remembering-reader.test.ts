import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, describe, expect, test } from 'vitest'
import type { Form, Publication } from '../contract/index.ts'
import { fixtureForms } from '../fixture/index.ts'
import { openSnapshot, openWritableSnapshot } from './open-snapshot.ts'
import type { SnapshotReader } from './reader.ts'
import { rememberingReader } from './remembering-reader.ts'

const folder = mkdtempSync(join(tmpdir(), 'kewen-remembering-'))
const file = join(folder, 'snapshot.db')
const snapshot = openWritableSnapshot(file)
const plain = openSnapshot(file)
const remembering = rememberingReader(openSnapshot(file))
afterAll(() => {
  for (const opened of [snapshot, plain, remembering]) opened.close()
  rmSync(folder, { recursive: true })
})

const site = 'sites/1'
const ids = [...fixtureForms.map(({ id }) => id), 'articles/99']
const months = ['2023-12', '2024-01', '2024-02', '2025-05']

/** Everything that a page may ask of a snapshot. */
const asked = (reader: SnapshotReader): unknown => ({
  asOf: reader.asOf(),
  forms: ids.map((id) => reader.form(id)),
  cards: ids.map((id) => reader.card(id)),
  lists: (['columns', 'campaigns', 'profiles', 'pinned', 'branches:campaigns/1'] as const).map((list) =>
    reader.members(site, list),
  ),
  shelves: ids.flatMap((id) => months.map((month) => reader.shelf(id, month))),
  months: ids.map((id) => reader.months(id)),
  besideMonths: ids.flatMap((id) => months.map((month) => reader.besideMonth(id, month))),
  routes: reader.routes(site).map(({ path }) => reader.route(site, path)),
})

function withinOneState(reader: SnapshotReader): unknown {
  reader.begin()
  try {
    return [asked(reader), asked(reader)]
  } finally {
    reader.end()
  }
}

let digests = 0
const publish = (form: Form, isPublic: boolean): void =>
  snapshot.apply([
    {
      id: form.id,
      site,
      digest: String((digests += 1)).padStart(43, '0'),
      form: isPublic ? form : null,
      gone: [],
      urgent: false,
    } satisfies Publication,
  ])

type Change = { at: number; what: 'publish' | 'date' | 'take down' | 'as of' }
const change = fc.record<Change>({
  at: fc.nat(fixtureForms.length - 1),
  what: fc.constantFrom('publish', 'date', 'take down', 'as of'),
})

function make({ at, what }: Change): void {
  const form = fixtureForms[at]!
  if (what === 'as of') snapshot.setAsOf(new Date(Date.UTC(2024, at)).toISOString())
  else if (what === 'date' && form.kind === 'article')
    publish({ ...form, publishedAt: '2025-05-05T00:00:00.000Z' }, true)
  else publish(form, what !== 'take down')
}

describe('A reader that remembers', () => {
  test('answers after each change as one that does not', () => {
    for (const form of fixtureForms) publish(form, true)
    fc.assert(
      fc.property(fc.array(change, { maxLength: 6 }), (changes) => {
        for (const one of changes) {
          make(one)
          expect(withinOneState(remembering)).toEqual(withinOneState(plain))
        }
      }),
      { numRuns: 40 },
    )
  })

  test('hands out nothing that a page could change for the next', () => {
    remembering.begin()
    const [card] = remembering.members(site, 'columns')
    remembering.end()
    expect(() => Object.assign(card!, { slug: 'other' })).toThrow(TypeError)
  })
})
