import type { Payload } from 'payload'
import { syntheticStories, toData, type Places } from './synthetic-stories.ts'

/** A campaign and stories of it that nobody has published yet. */
export type Launch = { campaign: number; stories: number[] }

/** Drafts so many campaigns, each with stories that are to be published together with it. */
export async function seedLaunches(
  payload: Payload,
  { site, places, count, stories }: { site: number; places: Places; count: number; stories: number },
): Promise<Launch[]> {
  const launches: Launch[] = []
  for (let n = 0; n < count; n += 1) {
    const slug = `launch-${n}`
    const { id: campaign } = await payload.create({
      collection: 'campaigns',
      draft: true,
      data: { site, slug, name: `新活动${n}`, order: 100 + n },
    })
    const launch: Launch = { campaign, stories: [] }
    for (const story of syntheticStories({ ...places, campaigns: [campaign] }, stories)) {
      const data = { ...toData(site, story), slug: `${slug}-${story.slug}`, publishedAt: dayOf(n) }
      launch.stories.push((await payload.create({ collection: 'articles', draft: true, depth: 0, data })).id)
    }
    launches.push(launch)
  }
  return launches
}

/** Each launch falls in another of the newest months, so that none swells the pages that the next one changes. */
const dayOf = (launch: number): string => new Date(Date.UTC(2026, 8 - (launch % 24), 15, 2)).toISOString()
