import type { Block, List, Ref, Span } from '@kewen/content/contract'
import { tidySpans } from './tidy-spans.ts'

type IsMissing = (ref: Ref) => boolean

/** The same blocks without what names a document that is no more. A link to one leaves its text. */
export const pruneBlocks = (blocks: Block[], isMissing: IsMissing): Block[] =>
  blocks.flatMap((block) => pruneBlock(block, isMissing))

function pruneBlock(block: Block, isMissing: IsMissing): Block[] {
  switch (block.kind) {
    case 'image':
    case 'file':
      return isMissing(block.media) ? [] : [block]
    case 'related':
      return isMissing(block.article) ? [] : [block]
    case 'gallery': {
      const images = block.images.filter(({ media }) => !isMissing(media))
      return images.length > 0 ? [{ ...block, images }] : []
    }
    case 'paragraph':
    case 'heading':
    case 'quote':
    case 'callout':
      return [{ ...block, spans: pruneSpans(block.spans, isMissing) }]
    case 'list':
      return [{ ...block, ...pruneList(block, isMissing) }]
    case 'table':
      return [{ ...block, rows: block.rows.map((row) => row.map((cell) => pruneSpans(cell, isMissing))) }]
    case 'rule':
    case 'figures':
    case 'video':
      return [block]
  }
}

const pruneSpans = (spans: Span[], isMissing: IsMissing): Span[] =>
  tidySpans(
    spans.flatMap((span): Span[] =>
      span.kind === 'link' && span.to !== undefined && isMissing(span.to) ? span.spans : [span],
    ),
  )

const pruneList = ({ ordered, items }: List, isMissing: IsMissing): List => ({
  ordered,
  items: items.map(({ spans, list }) => ({
    spans: pruneSpans(spans, isMissing),
    ...(list ? { list: pruneList(list, isMissing) } : {}),
  })),
})
