import { text } from 'node:stream/consumers'
import { getPayload, type Payload, type PayloadRequest } from 'payload'
import { z } from 'zod'
import { readEnv } from '../env.ts'
import { newsroomConfig } from '../newsroom-config.ts'
import { loadStories } from './load-stories.ts'
import { seedLaunches } from './seed-launches.ts'
import { seedPictures } from './seed-pictures.ts'
import { seedPlaces } from './seed-places.ts'
import { syntheticStories, toData, type SyntheticStory } from './synthetic-stories.ts'

/**
 * Fills an empty newsroom with a synthetic portal, through Payload's own API and all hooks: what to make comes as JSON
 * on the standard input, what was made goes as JSON to the standard output. For measurements.
 */
const Order = z.strictObject({
  articles: z.int().min(1).max(200_000),
  /** Whether stories are loaded straight into the tables: a hundred thousand of them take Payload a quarter of an hour. */
  straight: z.boolean(),
  /** Campaigns that are to be published together with so many stories. */
  launches: z.strictObject({ count: z.int().min(0).max(100), stories: z.int().min(1).max(200) }),
  /** Pictures that nothing uses yet. */
  pictures: z.int().min(0).max(1000),
  origins: z.array(z.url()),
  publisherKey: z.string(),
  administrator: z.strictObject({ email: z.email(), password: z.string() }),
  editor: z.strictObject({ email: z.email(), password: z.string() }),
})
type Order = z.infer<typeof Order>

/** Written in one transaction: SQLite syncs the disk at each commit. */
const batch = 100

async function main(): Promise<void> {
  const order = Order.parse(JSON.parse(await text(process.stdin)))
  const env = readEnv()
  const payload = await getPayload({ config: newsroomConfig(env) })
  payload.logger.level = 'error'
  const site = await seedSite(payload, order)
  const places = await seedPlaces(payload, site)
  const stories = syntheticStories(places, order.articles)
  if (order.straight) {
    const mould = await seedStories(payload, site, [stories.next().value!])
    await loadStories(payload, { url: env.databaseUrl, mould, stories })
  } else await seedStories(payload, site, stories)
  const { totalDocs } = await payload.count({ collection: 'articles' })
  if (totalDocs !== order.articles) throw new Error(`There are ${totalDocs} articles, not ${order.articles}.`)
  const launches = await seedLaunches(payload, { site, places, ...order.launches })
  const pictures = await seedPictures(payload, { site, count: order.pictures })
  await payload.destroy()
  process.stdout.write(`${JSON.stringify({ site, articles: order.articles, places, launches, pictures })}\n`)
  process.exit(0)
}

async function seedSite(payload: Payload, { origins, publisherKey, administrator, editor }: Order): Promise<number> {
  await payload.create({
    collection: 'users',
    data: { name: '管理员', administrator: true, roles: [], ...administrator },
  })
  await payload.create({
    collection: 'machines',
    data: { name: '发布程序', enableAPIKey: true, apiKey: publisherKey },
  })
  const { id } = await payload.create({
    collection: 'sites',
    data: {
      key: 'bench',
      name: '测量用的门户',
      shortName: '测量',
      origins: origins.map((origin) => ({ origin })),
      languages: ['zh'],
      brand: { primary: '#1a6fb5', accent: '#c8102e', ground: '#ffffff' },
    },
  })
  const roles = [{ site: id, role: 'editor' as const }]
  await payload.create({ collection: 'users', data: { name: '编辑', roles, ...editor } })
  return id
}

/** Publishes stories through Payload, and answers the id of the last. */
async function seedStories(payload: Payload, site: number, stories: Iterable<SyntheticStory>): Promise<number> {
  let last = 0
  for (const portion of inPortions(stories)) {
    const transactionID = await payload.db.beginTransaction()
    const req = { transactionID } as Partial<PayloadRequest>
    for (const story of portion) {
      const data = { ...toData(site, story), _status: 'published' as const }
      last = (await payload.create({ collection: 'articles', req, depth: 0, data })).id
    }
    if (transactionID !== null) await payload.db.commitTransaction(transactionID)
  }
  return last
}

function* inPortions(stories: Iterable<SyntheticStory>): Generator<SyntheticStory[]> {
  let portion: SyntheticStory[] = []
  for (const story of stories) {
    portion.push(story)
    if (portion.length < batch) continue
    yield portion
    portion = []
  }
  if (portion.length > 0) yield portion
}

await main()
