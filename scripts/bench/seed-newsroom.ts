import { z } from 'zod'
import type { Place } from '../start/rooms.ts'
import type { Secrets } from '../start/secrets.ts'
import { runInNewsroom } from './run-in-newsroom.ts'

const Seeded = z.strictObject({ site: z.int(), articles: z.int() })

/** Fills the empty newsroom of a place with a synthetic portal of so many published articles. */
export const seedNewsroom = (newsroom: {
  place: Place
  secrets: Secrets
  articles: number
  signal: AbortSignal
}): Promise<z.infer<typeof Seeded>> =>
  runInNewsroom({
    ...newsroom,
    script: 'seed-corpus.ts',
    answer: Seeded,
    order: {
      articles: newsroom.articles,
      origins: ['http://bench.localhost:4000'],
      publisherKey: newsroom.secrets.publisherKey,
      administrator: newsroom.secrets.accounts.administrator,
      editor: newsroom.secrets.accounts.editor,
    },
  })
