import { text } from 'node:stream/consumers'
import { getPayload, type Payload, type PayloadRequest } from 'payload'
import { z } from 'zod'
import { readEnv } from '../env.ts'
import { newsroomConfig } from '../newsroom-config.ts'
import { randomFrom, sentence, story, title } from './synthetic-texts.ts'

/**
 * Fills an empty newsroom with a synthetic portal, through Payload's own API and all hooks: what to make comes as JSON
 * on the standard input, what was made goes as JSON to the standard output. For measurements.
 */
const Order = z.strictObject({
  articles: z.int().min(1).max(200_000),
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
  const payload = await getPayload({ config: newsroomConfig(readEnv()) })
  payload.logger.level = 'error'
  const site = await seedSite(payload, order)
  const places = await seedPlaces(payload, site)
  await seedArticles(payload, { site, ...places, count: order.articles })
  await payload.destroy()
  process.stdout.write(`${JSON.stringify({ site, articles: order.articles })}\n`)
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

type Places = { columns: number[]; topics: number[]; campaigns: number[]; profiles: number[] }

async function seedPlaces(payload: Payload, site: number): Promise<Places> {
  const random = randomFrom(1)
  const places: Places = { columns: [], topics: [], campaigns: [], profiles: [] }
  for (let n = 0; n < 8; n += 1) {
    const data = { site, slug: `column-${n}`, name: `栏目${n}`, order: n }
    places.columns.push((await payload.create({ collection: 'columns', data })).id)
  }
  for (let n = 0; n < 20; n += 1) {
    const data = { site, slug: `topic-${n}`, name: `主题${n}` }
    places.topics.push((await payload.create({ collection: 'topics', data })).id)
  }
  for (let n = 0; n < 12; n += 1) {
    const parent = n < 4 ? {} : { parent: places.campaigns[n % 4]! }
    const data = { site, slug: `campaign-${n}`, name: `活动${n}`, order: n, _status: 'published' as const, ...parent }
    places.campaigns.push((await payload.create({ collection: 'campaigns', data })).id)
  }
  for (let n = 0; n < 60; n += 1) {
    const data = {
      site,
      slug: `person-${n}`,
      type: 'expert' as const,
      name: `人物${n}`,
      summary: sentence(random),
      _status: 'published' as const,
    }
    places.profiles.push((await payload.create({ collection: 'profiles', data })).id)
  }
  return places
}

async function seedArticles(payload: Payload, made: Places & { site: number; count: number }): Promise<void> {
  const random = randomFrom(2)
  const oneOf = <Item>(items: Item[]): Item => items[Math.floor(random() * items.length)]!
  const start = Date.UTC(2019, 0, 1)
  const span = Date.UTC(2026, 9, 1) - start
  for (let first = 0; first < made.count; first += batch) {
    const transactionID = await payload.db.beginTransaction()
    const req = { transactionID } as Partial<PayloadRequest>
    for (let n = first; n < Math.min(first + batch, made.count); n += 1) {
      await payload.create({
        collection: 'articles',
        req,
        depth: 0,
        data: {
          site: made.site,
          slug: `story-${n}`,
          genre: 'news',
          title: title(random, n),
          summary: sentence(random),
          column: oneOf(made.columns),
          topics: [oneOf(made.topics)],
          campaign: oneOf(made.campaigns),
          profiles: [oneOf(made.profiles)],
          body: story(random) as never,
          bylines: [{ role: 'text', name: '测量' }],
          publishedAt: new Date(start + Math.floor((span * n) / made.count)).toISOString(),
          aiContent: 'none',
          _status: 'published',
        },
      })
    }
    if (transactionID !== null) await payload.db.commitTransaction(transactionID)
  }
}

await main()
