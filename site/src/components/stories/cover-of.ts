import type { ArticleCard, MediaCard } from '@kewen/content/contract'
import type { ReadingModel } from '@kewen/content/reading'

/** The picture that stands for a story in a list, if it has one. */
export function coverOf(model: ReadingModel, story: Pick<ArticleCard, 'cover'>): MediaCard | null {
  const card = story.cover ? model.card(story.cover) : null
  return card?.kind === 'media' && card.type !== 'document' ? card : null
}

/** Which stories of a list show their pictures: no picture stands beside itself. */
export const showsCover = (stories: Pick<ArticleCard, 'cover'>[], before?: Pick<ArticleCard, 'cover'>): boolean[] =>
  stories.map(({ cover }, index) => cover !== undefined && cover !== (stories[index - 1] ?? before)?.cover)
