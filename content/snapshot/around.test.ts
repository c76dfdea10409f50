import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Article, Publication } from '../contract/index.ts'
import { fixtureForms, fixturePublications } from '../fixture/index.ts'
import { keys, openWritableSnapshot, type Snapshot } from './index.ts'

const site = 'sites/1'
const stories = Array.from({ length: 30 }, (_, index) => `articles/${100 + index}`)
const model = fixtureForms.find((form): form is Article => form.id === 'articles/2')!

type Change = { story: number; month: number; isLive: boolean }
const changes = fc.array(
  fc.array(
    fc.record({ story: fc.nat(stories.length - 1), month: fc.integer({ min: 1, max: 9 }), isLive: fc.boolean() }),
    { minLength: 1, maxLength: 4 },
  ),
  { minLength: 1, maxLength: 12 },
)

function publicationOf({ story, month, isLive }: Change, turn: number): Publication {
  const id = stories[story]!
  const address = `2024/0${month}/story-${story}`
  const form = isLive ? { ...model, id, address, publishedAt: `2024-0${month}-11T08:00:00.000Z` } : null
  return { id, site, digest: `${turn} ${story}`.padStart(43, 'd'), form, gone: [], urgent: !isLive }
}

/**
 * Two pages for each story, that show what stands beside it and near to it, and one for each month, that shows those
 * beside it, as if all were released.
 */
function showAll(snapshot: Snapshot): Map<string, string> {
  const ofStories = stories.flatMap((story) => [
    { path: `/beside/${story}`, key: keys.beside(site, story), shown: snapshot.beside(site, story) },
    { path: `/near/${story}`, key: keys.near(site, story), shown: snapshot.near(site, story) },
  ])
  const ofMonths = snapshot.months(site).map((month) => {
    return { path: `/months/${month}`, key: keys.besideMonth(site, month), shown: snapshot.besideMonth(site, month) }
  })
  const pages = [...ofStories, ...ofMonths]
  snapshot.settle(snapshot.stale(site), 0)
  snapshot.record(
    pages.map(({ path, key }) => ({ site, path, reads: [key] })),
    0,
  )
  return new Map(pages.map(({ path, shown }) => [path, JSON.stringify(shown)]))
}

/** Null for a month that is no more: there is no page left to show what is beside it. */
const shownNow = (snapshot: Snapshot, path: string): string | null => {
  const [, how, collection, id] = path.split('/')
  if (how === 'months')
    return snapshot.months(site).includes(collection!) ? JSON.stringify(snapshot.besideMonth(site, collection!)) : null
  const story = `${collection}/${id}`
  return JSON.stringify(how === 'beside' ? snapshot.beside(site, story) : snapshot.near(site, story))
}

test('a story that comes, goes or moves makes stale whatever shows it or its month beside or near, and few others', () => {
  fc.assert(
    fc.property(changes, (bursts) => {
      const folder = mkdtempSync(join(tmpdir(), 'kewen-around-'))
      const snapshot = openWritableSnapshot(join(folder, 'snapshot.db'))
      try {
        snapshot.apply(fixturePublications)
        for (const [turn, burst] of bursts.entries()) {
          const shown = showAll(snapshot)
          snapshot.apply(burst.map((change) => publicationOf(change, turn)))
          const stale = snapshot.stale(site).map(({ path }) => path)
          for (const [path, was] of shown)
            if (![was, null].includes(shownNow(snapshot, path))) expect(stale).toContain(path)
          expect(stale.filter((path) => path.startsWith('/beside/')).length).toBeLessThanOrEqual(burst.length * 6)
        }
      } finally {
        snapshot.close()
        rmSync(folder, { recursive: true })
      }
    }),
    { numRuns: 40 },
  )
}, 60_000)

test('near a story stand older ones first; a new story is near to none where there are enough of them', () => {
  const folder = mkdtempSync(join(tmpdir(), 'kewen-around-'))
  const snapshot = openWritableSnapshot(join(folder, 'snapshot.db'))
  try {
    const live = (story: number): Publication => publicationOf({ story, month: story, isLive: true }, 0)
    snapshot.apply([...fixturePublications.filter(({ id }) => !id.startsWith('articles/')), ...[1, 2, 3, 4].map(live)])
    expect(snapshot.beside(site, stories[3]!)).toEqual({ older: stories[2], newer: stories[4] })
    expect(snapshot.near(site, stories[3]!)).toEqual([stories[2], stories[1], stories[4]])
    expect(snapshot.beside(site, 'articles/999')).toEqual({ older: null, newer: null })
    snapshot.apply([5, 6, 7, 8].map(live))
    showAll(snapshot)
    snapshot.apply([live(9)])
    const paths = snapshot.stale(site).map(({ path }) => path)
    expect(paths.filter((path) => path.startsWith('/near/'))).toEqual([`/near/${stories[9]}`])
  } finally {
    snapshot.close()
    rmSync(folder, { recursive: true })
  }
})
