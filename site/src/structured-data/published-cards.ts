import type { CardOf, Card, Ref } from '@kewen/content/contract'
import type { ReadingModel } from '@kewen/content/reading'

/** What gathers stories under a heading: where it is not written in a page's language, it has no name there. */
const headings: readonly Card['kind'][] = ['column', 'topic']

/** The cards of those documents of one kind that are published, in the given order. */
export const publishedCards = <Kind extends Card['kind']>(
  model: ReadingModel,
  kind: Kind,
  ids: (Ref | undefined)[],
): CardOf<Kind>[] =>
  ids.flatMap((id) => {
    const card = id ? model.card(id) : null
    if (card?.kind !== kind || (headings.includes(kind) && !model.isWritten(card))) return []
    return [card as CardOf<Kind>]
  })
