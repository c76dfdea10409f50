import { dayOf, type ArticleCard } from '@kewen/content/contract'

/** A story at its place in time: when what it tells happened, or where that is not known, when it was published. */
export type Happening = { story: ArticleCard; date: string; isPublication: boolean }

/**
 * Stories by the years in which they happened: the newest first, or from the beginning on. None where all bear one date:
 * that is a list, and no chronicle.
 */
export function chronicleOf(
  stories: ArticleCard[],
  order: 'newest-first' | 'from-the-beginning',
): [string, Happening[]][] {
  const happenings = stories.map((story): Happening => ({
    story,
    date: story.happened ?? dayOf(story.publishedAt),
    isPublication: story.happened === undefined,
  }))
  if (new Set(happenings.map(({ date }) => date)).size < 2) return []
  const newestFirst = happenings.sort(
    (a, b) => compare(b.date, a.date) || compare(b.story.publishedAt, a.story.publishedAt),
  )
  return [
    ...Map.groupBy(order === 'newest-first' ? newestFirst : newestFirst.reverse(), ({ date }) => date.slice(0, 4)),
  ]
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
