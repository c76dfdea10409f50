import path from 'node:path'
import { createClient } from '@libsql/client'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { checkPublications } from '../publications/check-publications.ts'
import { startNewsroom, type Newsroom } from '../testing/start-newsroom.ts'
import { loadStories } from './load-stories.ts'
import { seedPlaces } from './seed-places.ts'
import { syntheticStories, toData, type Places, type SyntheticStory } from './synthetic-stories.ts'

let newsroom: Newsroom
let site: number
let places: Places

beforeEach(async () => {
  newsroom = await startNewsroom()
  site = (await newsroom.createSite('bench')) as number
  places = await seedPlaces(newsroom.payload, site)
})
afterEach(() => newsroom.stop())

const url = () => `file:${path.join(newsroom.folder, 'newsroom.db')}`
const publish = async (story: SyntheticStory): Promise<number> => {
  const data = { ...toData(site, story), _status: 'published' as const }
  return (await newsroom.payload.create({ collection: 'articles', depth: 0, data })).id
}
const load = async (stories: Generator<SyntheticStory>): Promise<void> =>
  loadStories(newsroom.payload, { url: url(), mould: await publish(stories.next().value!), stories })

/** What differs whenever it is written: moments, and ids that are drawn. */
const volatile = /(?:created|updated|changed)_at$|^_uuid$/
const tables = [
  'articles',
  'articles_locales',
  'articles_rels',
  'articles_bylines',
  '_articles_v',
  '_articles_v_locales',
  '_articles_v_rels',
  '_articles_v_version_bylines',
  'publications',
  'publications_texts',
]
async function everything(): Promise<unknown[]> {
  const client = createClient({ url: url() })
  try {
    const found: unknown[] = []
    for (const table of tables) {
      const { rows } = await client.execute(`SELECT * FROM ${table} ORDER BY rowid`)
      const isDrawn = (name: string): boolean => volatile.test(name) || (table === 'articles_bylines' && name === 'id')
      found.push(rows.map((row) => Object.entries(row).filter(([name]) => !isDrawn(name))))
    }
    return found
  } finally {
    client.close()
  }
}

test('stories that are loaded straight are, row by row, those that Payload writes', async () => {
  await load(syntheticStories(places, 30))
  const loaded = await everything()
  await newsroom.stop()
  newsroom = await startNewsroom()
  site = (await newsroom.createSite('bench')) as number
  for (const story of syntheticStories(await seedPlaces(newsroom.payload, site), 30)) await publish(story)
  expect(loaded).toEqual(await everything())
})

test('loaded stories are in step with their publications, before and after an edit', async () => {
  await load(syntheticStories(places, 30))
  expect(await checkPublications({ payload: newsroom.payload })).toEqual([])
  const { docs } = await newsroom.payload.find({ collection: 'articles', sort: '-id', limit: 1, depth: 0 })
  const data = { title: '改过的标题', _status: 'published' as const }
  await newsroom.payload.update({ collection: 'articles', id: docs[0]!.id, data })
  expect(await checkPublications({ payload: newsroom.payload })).toEqual([])
})
