import type { ArticleCard, Ref } from '@kewen/content/contract'
import type { ReadingModel } from '@kewen/content/reading'

/** Deals out the stories of a page: none twice, and no picture twice. It reads no more of a stream than it deals. */
export function storyDealer(model: ReadingModel) {
  const dealt = new Map<Ref, ArticleCard>()
  const covers = new Set<Ref>()

  function deal(story: ArticleCard): ArticleCard {
    const { cover, ...plain } = story
    const isNew = cover !== undefined && !covers.has(cover)
    if (isNew) covers.add(cover)
    const shown = isNew ? story : plain
    dealt.set(story.id, shown)
    return shown
  }

  const isFresh = ({ id }: ArticleCard): boolean => !dealt.has(id)

  return {
    isFresh,
    /** The story, unless it was dealt. */
    one: (story: ArticleCard | null | undefined): ArticleCard | null => (story && isFresh(story) ? deal(story) : null),
    /** Up to so many of some stories. */
    among: (stories: ArticleCard[], count: number): ArticleCard[] => stories.filter(isFresh).slice(0, count).map(deal),
    /** Up to so many of the newest of a stream, without those that `accepts` refuses. */
    newest(stream: Ref, count: number, accepts: (story: ArticleCard) => boolean = () => true): ArticleCard[] {
      for (let asked = count; ;) {
        const found = model.latest(stream, asked)
        const fresh = found.filter((story) => isFresh(story) && accepts(story))
        if (fresh.length >= count || found.length < asked) return fresh.slice(0, count).map(deal)
        asked += count - fresh.length
      }
    },
    /** All that was dealt, in that order. */
    stories: (): ArticleCard[] => [...dealt.values()],
  }
}
