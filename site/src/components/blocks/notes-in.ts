import type { Block, List, Note, Span } from '@kewen/content/contract'

/** The notes of a body in the order in which a reader comes upon them: the number of each is its place, from 1. */
export const notesIn = (blocks: Block[]): Note[] => blocks.flatMap((block) => spansIn(block).flatMap(notesOf))

const notesOf = (spans: Span[]): Note[] => spans.filter((span) => span.kind === 'note')

function spansIn(block: Block): Span[][] {
  switch (block.kind) {
    case 'list':
      return spansInList(block)
    case 'table':
      return block.rows.flat()
    default:
      return 'spans' in block ? [block.spans] : []
  }
}

const spansInList = ({ items }: List): Span[][] =>
  items.flatMap(({ spans, list }) => [spans, ...(list ? spansInList(list) : [])])
