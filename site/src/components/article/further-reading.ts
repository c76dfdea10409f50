import type { Article, ArticleCard, Block, Ref } from '@kewen/content/contract'
import type { ReadingModel } from '@kewen/content/reading'
import { publishedCards } from '../../structured-data/published-cards.ts'

/**
 * Up to so many stories that a reader may want to go on to: of the same campaign, then about the same people, then on the
 * same topics, and last of the same column. A stream is asked only while the ones before it have not told of enough. What
 * the body leads to already is not named again.
 */
export function furtherReading(
  model: ReadingModel,
  article: Article,
  { count, except }: { count: number; except: Ref[] },
): ArticleCard[] {
  const streams = [
    ...publishedCards(model, 'campaign', [article.campaign]),
    ...publishedCards(model, 'profile', article.profiles),
    ...publishedCards(model, 'topic', article.topics),
    ...publishedCards(model, 'column', [article.column]),
  ]
  const named = relatedIn(model.body(article.body))
  const found: ArticleCard[] = []
  for (const { id: stream } of streams) {
    if (found.length === count) break
    const known = new Set([...except, ...named, ...found.map(({ id }) => id)])
    found.push(...model.nearby(article.id, { stream, count: count - found.length, except: known }))
  }
  return found
}

const relatedIn = (blocks: Block[]): Ref[] =>
  blocks.flatMap((block) => (block.kind === 'related' ? [block.article] : []))
