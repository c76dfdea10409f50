import { assertNever, type Block, type List, type Ref, type Span } from '@kewen/content/contract'
import type { ReadingModel } from '@kewen/content/reading'
import { canonicalUrl, mediaPath } from '@kewen/content/routes'
import type { BlockOf } from '../components/blocks/block-of.ts'
import { boundsOf, originOf } from '../components/blocks/figure-parts.ts'
import { notesIn } from '../components/blocks/notes-in.ts'
import { messagesIn } from '../messages/messages-in.ts'
import { toPicture } from '../pictures/to-picture.ts'
import { element, type Child } from '../xml/write-xml.ts'
import { toPlainSpans } from './plain-spans.ts'

/**
 * A body as HTML that needs no style sheet and no script, with absolute addresses only: what programs that read feeds
 * show. It says all that the page says. `page` is the address of the page it stands on.
 */
export function toPlainBody(model: ReadingModel, blocks: Block[], page: string): Child[] {
  const messages = messagesIn(model.language)
  const notes = notesIn(blocks)
  const words = (spans: Span[]): Child[] => toPlainSpans(model, spans, { page, notes })
  const paragraph = (...children: Child[]): Child[] => [element('p', {}, ...children)]
  const labelled = (label: string, text: string): string => `${label}${messages.colon}${text}`

  function toElements(block: Block): Child[] {
    switch (block.kind) {
      case 'paragraph':
        return paragraph(...words(block.spans))
      case 'heading':
        return [element(`h${block.level}`, {}, ...words(block.spans))]
      case 'list':
        return [list(block)]
      case 'rule':
        return [element('hr')]
      case 'quote':
        return [
          element('blockquote', {}, ...paragraph(...words(block.spans))),
          ...(block.source ? paragraph(block.source) : []),
        ]
      case 'callout':
        return [
          element(
            'blockquote',
            {},
            ...paragraph(element('strong', {}, block.title ?? messages.callout[block.tone])),
            ...paragraph(...words(block.spans)),
          ),
        ]
      case 'image':
        return picture(block.media, block.caption, block.credit)
      case 'gallery':
        return [
          ...(block.title ? paragraph(element('strong', {}, block.title)) : []),
          ...block.images.flatMap(({ media, caption }) => picture(media, caption)),
        ]
      case 'table':
        return [table(block)]
      case 'figures':
        return figures(block)
      case 'video':
        return paragraph(labelled(messages.video, ''), element('a', { href: block.href }, block.title))
      case 'file':
        return file(block)
      case 'related':
        return related(block.article)
      default:
        return assertNever(block)
    }
  }

  const list = ({ ordered, items }: List): Child =>
    element(
      ordered ? 'ol' : 'ul',
      {},
      ...items.map((item) => element('li', {}, ...words(item.spans), item.list && list(item.list))),
    )

  function picture(id: Ref, caption?: string, credit?: string): Child[] {
    const media = model.media(id)
    const shown = media && toPicture(media)
    if (!shown) return []
    const below = [caption ?? model.text(media.caption), credit ?? model.text(media.credit)].filter(
      (part) => part !== undefined,
    )
    return [
      element(
        'figure',
        {},
        element('img', {
          src: canonicalUrl(model.site, shown.src),
          alt: model.name(media.alt),
          width: shown.width?.toString(),
          height: shown.height?.toString(),
        }),
        below.length > 0 ? element('figcaption', {}, below.join(' · ')) : undefined,
      ),
    ]
  }

  const table = ({ caption, head, rows }: BlockOf<'table'>): Child =>
    element(
      'table',
      {},
      caption ? element('caption', {}, caption) : undefined,
      ...rows.map((row, index) =>
        element('tr', {}, ...row.map((cell) => element(head && index === 0 ? 'th' : 'td', {}, ...words(cell)))),
      ),
    )

  function figures(block: BlockOf<'figures'>): Child[] {
    const origin = originOf(block, messages)
    return [
      ...(block.title ? paragraph(element('strong', {}, block.title)) : []),
      element(
        'ul',
        {},
        ...block.figures.map((figure) => {
          const bounds = [
            ...boundsOf(figure, messages),
            ...(figure.note ? [labelled(messages.figureNote, figure.note)] : []),
          ]
          const bounded = bounds.length > 0 ? `${figure.asWritten} (${bounds.join(' · ')})` : figure.asWritten
          return element('li', {}, labelled(figure.label, bounded))
        }),
      ),
      ...(origin ? paragraph(origin) : []),
    ]
  }

  function file({ media: id, title }: BlockOf<'file'>): Child[] {
    const media = model.media(id)
    const first = media?.files[0]
    if (!media || !first) return []
    const href = canonicalUrl(model.site, mediaPath(first.name))
    return paragraph(labelled(messages.download, ''), element('a', { href }, title ?? model.name(media.alt)))
  }

  function related(id: Ref): Child[] {
    const story = model.card(id)
    if (story?.kind !== 'article' || !model.isWritten(story)) return []
    const href = canonicalUrl(model.site, model.pathOf(story))
    return paragraph(labelled(messages.related, ''), element('a', { href }, model.name(story.title)))
  }

  const noteList = (): Child =>
    element(
      'ol',
      {},
      ...notes.map(({ text, href }) =>
        element('li', {}, text, href && ' ', href && element('a', { href }, messages.readSource)),
      ),
    )

  return [...blocks.flatMap(toElements), ...(notes.length > 0 ? [...paragraph(messages.notes), noteList()] : [])]
}
