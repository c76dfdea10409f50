import type { Note, Span } from '@kewen/content/contract'
import type { ReadingModel } from '@kewen/content/reading'
import { canonicalUrl } from '@kewen/content/routes'
import { toSpanElements } from '../components/blocks/span-elements.ts'
import { element, type Child } from '../xml/write-xml.ts'

/**
 * A run of text as HTML whose links lead to the portal from anywhere. `page` is the address of the page it stands on,
 * `notes` are those of the whole body.
 */
export const toPlainSpans = (
  model: ReadingModel,
  spans: Span[],
  { page, notes }: { page: string; notes: Note[] },
): Child[] =>
  toSpanElements(spans, {
    addressOf: ({ href, to }) => {
      if (href) return new URL(href, page).href
      const card = to ? model.card(to) : null
      return card && card.kind !== 'media' ? canonicalUrl(model.site, model.pathOf(card)) : undefined
    },
    toNote: (note) => element('sup', {}, `[${notes.indexOf(note) + 1}]`),
  })
