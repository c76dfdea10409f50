import type { Payload } from 'payload'
import type { Places } from './synthetic-stories.ts'
import { randomFrom, sentence } from './synthetic-texts.ts'

/** Publishes the columns, topics, campaigns and people of a synthetic portal. */
export async function seedPlaces(payload: Payload, site: number): Promise<Places> {
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
