import { z } from 'zod'
import type { Place } from '../start/rooms.ts'
import type { Secrets } from '../start/secrets.ts'
import { runInNewsroom } from './run-in-newsroom.ts'

const Ids = z.array(z.int())
const Seeded = z.strictObject({
  site: z.int(),
  articles: z.int(),
  places: z.strictObject({ columns: Ids, topics: Ids, campaigns: Ids, profiles: Ids }),
  /** Campaigns that are still drafts, with the drafts that belong to them. */
  launches: z.array(z.strictObject({ campaign: z.int(), stories: Ids })),
  /** Pictures that nothing uses yet. */
  pictures: Ids,
})
export type Seeded = z.infer<typeof Seeded>

/** So many stories go through Payload with all its hooks; more of them are loaded straight into its tables. */
const mostThroughPayload = 10_000

/**
 * Fills the empty newsroom of a place with a synthetic portal of so many published articles, and with what is yet to be
 * published: campaigns of so many stories each, and pictures.
 */
export const seedNewsroom = (newsroom: {
  place: Place
  secrets: Secrets
  articles: number
  launches?: { count: number; stories: number }
  pictures?: number
  signal: AbortSignal
}): Promise<Seeded> =>
  runInNewsroom({
    ...newsroom,
    script: 'seed-corpus.ts',
    answer: Seeded,
    order: {
      articles: newsroom.articles,
      straight: newsroom.articles > mostThroughPayload,
      launches: newsroom.launches ?? { count: 0, stories: 1 },
      pictures: newsroom.pictures ?? 0,
      origins: ['http://bench.localhost:4000'],
      publisherKey: newsroom.secrets.publisherKey,
      administrator: newsroom.secrets.accounts.administrator,
      editor: newsroom.secrets.accounts.editor,
    },
  })
