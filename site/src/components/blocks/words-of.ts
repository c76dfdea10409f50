import type { List, Note, Span } from '@kewen/content/contract'
import type { ReadingModel } from '@kewen/content/reading'
import { messagesIn } from '../../messages/messages-in.ts'
import { languageTag } from '../../structured-data/language-tag.ts'
import { chineseParts } from '../../typography/chinese-parts.ts'
import { writeHtml } from '../../xml/write-html.ts'
import { element, type Child } from '../../xml/write-xml.ts'
import { toSpanElements } from './span-elements.ts'

/** Where a note stands below the text, and where the text names it. */
export const noteId = (number: number): string => `note-${number}`
export const noteReferenceId = (number: number): string => `note-ref-${number}`

/**
 * A run of text as HTML for `set:html`: a body has hundreds, and a component for each would cost more than all else.
 * `notes` are those of the whole body; a note that is not among them is left out.
 */
export const wordsOf = (model: ReadingModel, spans: Span[], notes: Note[] = []): string =>
  writeHtml(elementsOf(model, spans, notes))

/** The items of a list and of the lists in it, as HTML for `set:html`. */
export const itemsOf = (model: ReadingModel, list: List, notes: Note[] = []): string =>
  writeHtml(itemElements(model, list, notes))

const itemElements = (model: ReadingModel, { items }: List, notes: Note[]): Child[] =>
  items.map(({ spans, list }) =>
    element(
      'li',
      {},
      ...elementsOf(model, spans, notes),
      list && element(list.ordered ? 'ol' : 'ul', {}, ...itemElements(model, list, notes)),
    ),
  )

const markChinese = (text: string): Child[] =>
  chineseParts(text).map((part) => (part.isChinese ? element('span', { lang: languageTag.zh }, part.text) : part.text))

/** A link to a document that is not published leaves its words. */
const elementsOf = (model: ReadingModel, spans: Span[], notes: Note[]): Child[] =>
  toSpanElements(spans, {
    toWords: model.language === 'zh' ? undefined : markChinese,
    addressOf: ({ href, to }) => {
      if (href) return href
      const card = to ? model.card(to) : null
      return card && card.kind !== 'media' ? model.pathOf(card) : undefined
    },
    toNote: (note) => {
      const number = notes.indexOf(note) + 1
      if (number === 0) return undefined
      const label = messagesIn(model.language).noteReference(number)
      const link = { id: noteReferenceId(number), href: `#${noteId(number)}`, 'aria-label': label }
      return element('sup', { class: 'note-reference' }, element('a', link, String(number)))
    },
  })
