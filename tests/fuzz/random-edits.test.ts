import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Block, Ref, toRef } from '@kewen/content/contract'
import { randomOf } from '../../scripts/demo/draw/random.ts'
import { worldAfter, type Edit, type World } from './edit.ts'
import { drawBurst, drawWait } from './random-edits.ts'

/** Two sites, of which neither has a document of the other. */
const start: World[] = [1, 2].map((site) => ({
  site: toRef('sites', site),
  documents: (['sites', 'columns', 'topics', 'campaigns', 'profiles', 'articles', 'pages', 'media'] as const).flatMap(
    (collection) =>
      Array.from({ length: collection === 'sites' ? 1 : 5 }, (_none, index) => ({
        document: toRef(collection, collection === 'sites' ? site : 10 * site + index),
        state: 'published' as const,
      })),
  ),
  made: 0,
}))

function drawEdits(seed: number, count: number): Edit[] {
  const random = randomOf(`${seed}`)
  const edits: Edit[] = []
  for (let worlds = start; edits.length < count;) {
    const burst = drawBurst(worlds, { random, largest: 40, left: count - edits.length })
    edits.push(...burst.edits)
    worlds = burst.worlds
  }
  return edits
}

/** Every document that some fields name. */
const namesIn = (value: unknown): string[] => {
  if (typeof value === 'string') return Ref.safeParse(value).success ? [value] : []
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(namesIn) : []
}

test('the same seed draws the same edits, and another seed others', () => {
  expect(drawEdits(7, 200)).toEqual(drawEdits(7, 200))
  expect(drawEdits(7, 200)).not.toEqual(drawEdits(8, 200))
})

test('a burst has an edit at least, and no more than are left', () => {
  fc.assert(
    fc.property(fc.string(), fc.integer({ min: 1, max: 100 }), (seed, left) => {
      const { edits } = drawBurst(start, { random: randomOf(seed), largest: 40, left })
      expect(edits.length).toBeGreaterThanOrEqual(1)
      expect(edits.length).toBeLessThanOrEqual(Math.min(40, left))
    }),
  )
})

test('an edit is about a document that is there, and names none that has been thrown away or is of another site', () => {
  fc.assert(
    fc.property(fc.nat(), (seed) => {
      const worlds = new Map(start.map((world) => [world.site, world]))
      for (const edit of drawEdits(seed, 150)) {
        const isNew = edit.kind === 'create' || (edit.kind === 'upload' && edit.isNew)
        const has = ({ documents }: World): boolean => documents.some(({ document }) => document === edit.document)
        const world = isNew ? worlds.get(edit.site)! : worlds.values().find(has)!
        const known = world.documents.find(({ document }) => document === edit.document)
        expect(Boolean(known), JSON.stringify(edit)).toBe(!isNew)
        expect(known?.state === 'trashed' && edit.kind !== 'restore' && edit.kind !== 'delete').toBe(false)
        const usable = world.documents.filter(({ state }) => state !== 'trashed').map(({ document }) => document)
        if ('fields' in edit) for (const name of namesIn(edit.fields)) expect(usable).toContain(name)
        if (edit.kind === 'together') for (const name of edit.documents) expect(usable).toContain(name)
        worlds.set(world.site, worldAfter(world, edit))
      }
    }),
    { numRuns: 30 },
  )
})

const blockKinds = Block.options.map((option) => option.shape.kind.value)

test('edits of every kind are drawn, on every collection, with every block', () => {
  const edits = drawEdits(1, 3000)
  const pairs = new Set(edits.map(({ kind, document }) => `${kind} ${document.split('/')[0]}`))
  for (const collection of ['articles', 'campaigns', 'profiles', 'pages'])
    for (const kind of ['create', 'change', 'draft', 'unpublish', 'trash', 'restore', 'revert', 'delete'])
      expect(pairs).toContain(`${kind} ${collection}`)
  for (const collection of ['columns', 'topics'])
    for (const kind of ['create', 'change', 'delete']) expect(pairs).toContain(`${kind} ${collection}`)
  for (const kind of ['create', 'change', 'delete']) expect(pairs).toContain(`${kind} redirects`)
  expect(edits.some((edit) => 'fields' in edit && 'slug' in edit.fields)).toBe(true)
  expect(edits.some((edit) => edit.kind === 'change' && edit.language === 'en')).toBe(true)
  for (const kind of blockKinds)
    expect(
      edits.some((edit) => 'fields' in edit && JSON.stringify(edit.fields).includes(`"kind":"${kind}"`)),
      kind,
    ).toBe(true)
  for (const field of ['home', 'look', 'navigation', 'languages', 'mourning', 'rightsUntil', 'corrections', 'period'])
    expect(
      edits.some((edit) => 'fields' in edit && field in edit.fields),
      field,
    ).toBe(true)
  for (const change of ['publish', 'unpublish'])
    for (const isLater of [true, false])
      expect(
        edits.some((edit) => edit.kind === 'together' && edit.change === change && (edit.at !== null) === isLater),
      ).toBe(true)
  for (const pair of ['change sites', 'upload media', 'change media', 'delete media']) expect(pairs).toContain(pair)
})

test('additions take nothing from readers, and takedowns take something', () => {
  fc.assert(
    fc.property(fc.string(), (seed) => {
      const random = randomOf(seed)
      for (const { kind } of drawBurst(start, { random, largest: 40, sort: 'additions' }).edits)
        expect(['change', 'create', 'upload', 'draft', 'restore']).toContain(kind)
      for (const { kind } of drawBurst(start, { random, largest: 1, sort: 'takedowns' }).edits)
        expect(['unpublish', 'trash', 'delete']).toContain(kind)
    }),
  )
})

test('now and then some time passes between bursts: minutes, hours, days', () => {
  const random = randomOf('waits')
  const waits = Array.from({ length: 500 }, () => drawWait(random))
  for (const [least, most] of [
    [0, 0],
    [1, 5],
    [60, 90],
    [1440, 4000],
  ] as const)
    expect(waits.some((minutes) => minutes >= least && minutes <= most)).toBe(true)
})
