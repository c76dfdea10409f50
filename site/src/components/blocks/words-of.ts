import type { List, Span } from '@kewen/content/contract'
import type { ReadingModel } from '@kewen/content/reading'
import { pathOf } from '@kewen/content/routes'
import { writeHtml } from '../../xml/write-html.ts'
import { element, type Child } from '../../xml/write-xml.ts'
import { toSpanElements } from './span-elements.ts'

/** A run of text as HTML for `set:html`: a body has hundreds, and a component for each would cost more than all else. */
export const wordsOf = (model: ReadingModel, spans: Span[]): string => writeHtml(elementsOf(model, spans))

/** The items of a list and of the lists in it, as HTML for `set:html`. */
export const itemsOf = (model: ReadingModel, list: List): string => writeHtml(itemElements(model, list))

const itemElements = (model: ReadingModel, { items }: List): Child[] =>
  items.map(({ spans, list }) =>
    element(
      'li',
      {},
      ...elementsOf(model, spans),
      list && element(list.ordered ? 'ol' : 'ul', {}, ...itemElements(model, list)),
    ),
  )

/** A link to a document that is not published leaves its words. */
const elementsOf = (model: ReadingModel, spans: Span[]): Child[] =>
  toSpanElements(spans, ({ href, to }) => {
    if (href) return href
    const card = to ? model.card(to) : null
    return card && card.kind !== 'media' ? pathOf(card) : undefined
  })
