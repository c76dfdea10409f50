import type { CardOf, Card, Ref } from '@kewen/content/contract'
import type { ReadingModel } from '@kewen/content/reading'

/** The cards of those documents of one kind that are published, in the given order. */
export const publishedCards = <Kind extends Card['kind']>(
  model: ReadingModel,
  kind: Kind,
  ids: (Ref | undefined)[],
): CardOf<Kind>[] =>
  ids.flatMap((id) => {
    const card = id ? model.card(id) : null
    return card?.kind === kind ? [card as CardOf<Kind>] : []
  })
