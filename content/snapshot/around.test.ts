import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Article, Publication, Ref } from '../contract/index.ts'
import { fixtureForms, fixturePublications } from '../fixture/index.ts'
import { nearest } from './around.ts'
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

/** A page for each story that shows what stands nearest to it, as if all were released. */
function showAll(snapshot: Snapshot): Map<Ref, string> {
  snapshot.settle(snapshot.stale(site), 0)
  snapshot.record(
    stories.map((story) => ({ site, path: `/${story}`, reads: [keys.around(site, story)] })),
    0,
  )
  return new Map(stories.map((story) => [story, JSON.stringify(snapshot.around(site, story))]))
}

test('a story that comes, goes or moves makes stale whatever shows it as near, and no more than stands near it', () => {
  fc.assert(
    fc.property(changes, (bursts) => {
      const folder = mkdtempSync(join(tmpdir(), 'kewen-around-'))
      const snapshot = openWritableSnapshot(join(folder, 'snapshot.db'))
      try {
        snapshot.apply(fixturePublications)
        for (const [turn, burst] of bursts.entries()) {
          const shown = showAll(snapshot)
          snapshot.apply(burst.map((change) => publicationOf(change, turn)))
          const stale = new Set(snapshot.stale(site).map(({ path }) => path.slice(1)))
          for (const [story, was] of shown)
            if (JSON.stringify(snapshot.around(site, story)) !== was) expect(stale).toContain(story)
          const atMost = burst.length * (4 * nearest + 1)
          expect(stories.filter((story) => stale.has(story)).length).toBeLessThanOrEqual(atMost)
        }
      } finally {
        snapshot.close()
        rmSync(folder, { recursive: true })
      }
    }),
    { numRuns: 40 },
  )
}, 60_000)

test('what stands near a story is nearest first, across months, on either side', () => {
  const folder = mkdtempSync(join(tmpdir(), 'kewen-around-'))
  const snapshot = openWritableSnapshot(join(folder, 'snapshot.db'))
  try {
    const live = [1, 2, 3, 4, 5].map((month) => publicationOf({ story: month, month, isLive: true }, 0))
    snapshot.apply([...fixturePublications.filter(({ id }) => !id.startsWith('articles/')), ...live])
    expect(snapshot.around(site, stories[3]!)).toEqual({
      older: [stories[2], stories[1]],
      newer: [stories[4], stories[5]],
    })
    expect(snapshot.around(site, 'articles/999')).toEqual({ older: [], newer: [] })
  } finally {
    snapshot.close()
    rmSync(folder, { recursive: true })
  }
})
