import type { Span } from '@kewen/content/contract'
import type { ReadingModel } from '@kewen/content/reading'
import { canonicalUrl, pathOf } from '@kewen/content/routes'
import { toSpanElements } from '../components/blocks/span-elements.ts'
import type { Child } from '../xml/write-xml.ts'

/** A run of text as HTML whose links lead to the portal from anywhere. `page` is the address of the page it stands on. */
export const toPlainSpans = (model: ReadingModel, spans: Span[], page: string): Child[] =>
  toSpanElements(spans, ({ href, to }) => {
    if (href) return new URL(href, page).href
    const card = to ? model.card(to) : null
    return card && card.kind !== 'media' ? canonicalUrl(model.site, pathOf(card)) : undefined
  })
