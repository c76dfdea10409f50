import { monthOf } from '@kewen/content/contract'
import type { EditorState } from '../body/editor-node.ts'
import { randomFrom, sentence, story, title } from './synthetic-texts.ts'

/** What the stories of a synthetic portal belong to, by the ids that the newsroom gave. */
export type Places = { columns: number[]; topics: number[]; campaigns: number[]; profiles: number[] }

/** What one synthetic story has for itself; all others are as it. */
export type SyntheticStory = {
  slug: string
  title: string
  summary: string
  column: number
  campaign: number
  topic: number
  profile: number
  body: EditorState
  publishedAt: string
}

/** Fifteen years: 100,000 stories are some 550 a month. */
const [start, end] = [Date.UTC(2011, 9, 1), Date.UTC(2026, 9, 1)]

/** So many stories, the oldest first, the same at each call for the same places. */
export function* syntheticStories(places: Places, count: number): Generator<SyntheticStory> {
  const random = randomFrom(2)
  const oneOf = <Item>(items: Item[]): Item => items[Math.floor(random() * items.length)]!
  for (let n = 0; n < count; n += 1)
    yield {
      slug: `story-${n}`,
      title: title(random, n),
      summary: sentence(random),
      column: oneOf(places.columns),
      campaign: oneOf(places.campaigns),
      topic: oneOf(places.topics),
      profile: oneOf(places.profiles),
      body: story(random),
      publishedAt: new Date(start + Math.floor(((end - start) * n) / count)).toISOString(),
    }
}

/** The address that the newsroom freezes when a story is first published. */
export const addressOf = ({ slug, publishedAt }: Pick<SyntheticStory, 'slug' | 'publishedAt'>): string =>
  `${monthOf(publishedAt).replace('-', '/')}/${slug}`

/** A story as the newsroom's API takes it. */
export const toData = (site: number, { topic, profile, body, ...more }: SyntheticStory) => ({
  ...more,
  site,
  genre: 'news' as const,
  topics: [topic],
  profiles: [profile],
  body: body as never,
  bylines: [{ role: 'text' as const, name: '测量' }],
  aiContent: 'none' as const,
})
