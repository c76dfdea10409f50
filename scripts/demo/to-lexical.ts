import {
  assertNever,
  type Block,
  collectionOf,
  type List,
  type Mark,
  type Ref,
  type Span,
} from '@kewen/content/contract'
import {
  block,
  cell,
  element,
  inlineBlock,
  lineBreak,
  type LexicalNode,
  type LexicalState,
  paragraph,
  rule,
  text,
} from './lexical-nodes.ts'

/** The id in the newsroom of a document that a body names. */
export type IdOf = (ref: Ref) => number | string

type LinkSpan = Extract<Span, { kind: 'link' }>
type Table = Extract<Block, { kind: 'table' }>

const bits: Record<Mark, number> = {
  strong: 1,
  emphasis: 2,
  strike: 4,
  underline: 8,
  code: 16,
  subscript: 32,
  superscript: 64,
}

/**
 * The editor state that the newsroom's converter turns into these blocks: its inverse. Throws a RangeError where a
 * block holds what an editor could not have written: marks or links in a callout or in a quote with a source.
 */
export function toLexical(blocks: Block[], idOf: IdOf): LexicalState {
  return {
    root: element(
      'root',
      blocks.map((each, index) => toNode(each, { idOf, id: idAt(index) })),
    ),
  }
}

/** An id that looks as the newsroom's own do: 24 hexadecimal digits. */
const idAt = (index: number): string => (index + 1).toString(16).padStart(24, '0')

function toNode(from: Block, { idOf, id }: { idOf: IdOf; id: string }): LexicalNode {
  const inline = (spans: Span[]): LexicalNode[] => spans.map((span) => toInline(span, idOf))
  switch (from.kind) {
    case 'paragraph':
      return paragraph(inline(from.spans))
    case 'heading':
      return element('heading', inline(from.spans), { tag: `h${from.level}` })
    case 'list':
      return toList(from, inline)
    case 'rule':
      return rule()
    case 'quote':
      return from.source === undefined
        ? element('quote', inline(from.spans))
        : block('quote', id, { text: toPlain(from.spans), source: from.source })
    case 'callout':
      return block('callout', id, { tone: from.tone, title: from.title, text: toPlain(from.spans) })
    case 'image':
      return block('image', id, { media: idOf(from.media), caption: from.caption, credit: from.credit })
    case 'gallery':
      return block('gallery', id, {
        title: from.title,
        images: from.images.map(({ media, caption }) => ({ media: idOf(media), caption })),
      })
    case 'table':
      return toTable(from, inline)
    case 'figures':
      return block('figures', id, {
        title: from.title,
        display: from.display,
        source: from.source,
        figures: from.figures,
      })
    case 'video':
      return block('video', id, { href: from.href, title: from.title })
    case 'file':
      return block('file', id, { media: idOf(from.media), title: from.title })
    case 'related':
      return block('related', id, { article: idOf(from.article) })
    default:
      return assertNever(from)
  }
}

function toInline(span: Span, idOf: IdOf): LexicalNode {
  switch (span.kind) {
    case 'text':
      return text(
        span.text,
        (span.marks ?? []).reduce((format, mark) => format | bits[mark], 0),
      )
    case 'break':
      return lineBreak()
    case 'note':
      return inlineBlock('note', { text: span.text, href: span.href })
    case 'link':
      return element(
        'link',
        span.spans.map((each) => toInline(each, idOf)),
        {
          version: 3,
          fields: toLinkFields(span, idOf),
        },
      )
    default:
      return assertNever(span)
  }
}

const toLinkFields = ({ to, href }: LinkSpan, idOf: IdOf): Record<string, unknown> =>
  to === undefined
    ? { linkType: 'custom', url: href, newTab: false }
    : { linkType: 'internal', doc: { relationTo: collectionOf(to), value: idOf(to) }, newTab: false }

/** Lexical keeps a nested list in an item of its own, after the item that it belongs to. */
function toList({ ordered, items }: List, inline: (spans: Span[]) => LexicalNode[], depth = 0): LexicalNode {
  const children = items.flatMap(({ spans, list }) => [
    ...(spans.length > 0 || !list ? [inline(spans)] : []),
    ...(list ? [[toList(list, inline, depth + 1)]] : []),
  ])
  return element(
    'list',
    children.map((held, index) => element('listitem', held, { value: index + 1, indent: depth })),
    { listType: ordered ? 'number' : 'bullet', start: 1, tag: ordered ? 'ol' : 'ul' },
  )
}

/** A caption is a first row merged into one cell, as in a table that an editor brings from Word. */
function toTable({ caption, head, rows }: Table, inline: (spans: Span[]) => LexicalNode[]): LexicalNode {
  const columns = Math.max(...rows.map((row) => row.length))
  const captionRow = element('tablerow', [cell([text(caption ?? '')], { inHead: false, columns })])
  const bodyRows = rows.map((row, index) =>
    element(
      'tablerow',
      row.map((spans) => cell(inline(spans), { inHead: head && index === 0, columns: 1 })),
    ),
  )
  return element('table', caption === undefined ? bodyRows : [captionRow, ...bodyRows])
}

/** The words of a plain field. */
const toPlain = (spans: Span[]): string =>
  spans
    .map((span) => {
      if (span.kind === 'break') return '\n'
      if (span.kind === 'text' && !span.marks?.length) return span.text
      throw new RangeError('A callout, or a quote with a source, holds plain text: no marks and no links.')
    })
    .join('')
