import { z } from 'zod'
import type { Block, Span } from '@kewen/content/contract'
import { onlyTextIn, unknownNode } from './body-error.ts'
import { fieldsOf, type EditorNode } from './editor-node.ts'
import { tidySpans } from './tidy-spans.ts'
import { toSpans } from './to-spans.ts'

type Table = Extract<Block, { kind: 'table' }>
type Cell = { spans: Span[]; columns: number; rows: number; isHead: boolean }

const inHeadRow = 1
const span = z
  .number()
  .int()
  .min(1)
  .max(100)
  .nullish()
  .transform((count) => count ?? 1)
const CellFields = z.looseObject({ headerState: z.number().optional(), colSpan: span, rowSpan: span })

/**
 * A table, or null when nothing is written in it. The contract knows no merged cells: one that spans several leaves
 * empty cells beside and below it. A first row merged into one cell is the caption.
 */
export function toTable(node: EditorNode): Table | null {
  const rows = (node.children ?? []).map(toRow)
  const caption = captionOf(rows)
  const body = caption === undefined ? rows : rows.slice(1)
  if (!hasText(body)) return null
  const head = body[0]?.every((cell) => cell.isHead) ?? false
  return { kind: 'table', ...(caption === undefined ? {} : { caption }), head, rows: toGrid(body) }
}

const hasText = (rows: Cell[][]): boolean => rows.some((cells) => cells.some((cell) => cell.spans.length > 0))

function toRow(node: EditorNode): Cell[] {
  if (node.type !== 'tablerow') throw unknownNode(node.type)
  return (node.children ?? []).map(toCell)
}

function toCell(node: EditorNode): Cell {
  if (node.type !== 'tablecell') throw unknownNode(node.type)
  const { headerState = 0, colSpan, rowSpan } = fieldsOf(CellFields, { type: node.type, fields: node })
  const lines = (node.children ?? []).flatMap(toLines).filter((line) => line.length > 0)
  const spans = lines.flatMap((line, index): Span[] => (index > 0 ? [{ kind: 'break' }, ...line] : line))
  return { spans: tidySpans(spans), columns: colSpan, rows: rowSpan, isHead: (headerState & inHeadRow) !== 0 }
}

/** The lines of text in a cell. */
function toLines(node: EditorNode): Span[][] {
  switch (node.type) {
    case 'paragraph':
    case 'heading':
    case 'quote':
      return [toSpans(node.children ?? [])]
    case 'list':
      return (node.children ?? []).flatMap(toLines)
    case 'listitem': {
      const children = node.children ?? []
      const own = toSpans(children.filter((child) => child.type !== 'list'))
      return [own, ...children.filter((child) => child.type === 'list').flatMap(toLines)]
    }
    default:
      throw onlyTextIn({ place: { zh: '表格单元格里', en: 'A cell of a table' }, type: node.type })
  }
}

function captionOf([first, ...rest]: Cell[][]): string | undefined {
  const [only, ...others] = first ?? []
  if (!only || others.length > 0 || only.columns < 2 || !hasText(rest)) return undefined
  return plainText(only.spans) || undefined
}

const plainText = (spans: Span[]): string =>
  spans
    .map((each) => {
      if (each.kind === 'text') return each.text
      if (each.kind === 'link') return plainText(each.spans)
      return each.kind === 'break' ? ' ' : ''
    })
    .join('')

/** Every row with a cell in every column. */
function toGrid(rows: Cell[][]): Span[][][] {
  const grid: Span[][][] = rows.map(() => [])
  rows.forEach((cells, top) => {
    let column = 0
    for (const cell of cells) {
      while (grid[top]?.[column]) column += 1
      for (const row of grid.slice(top, top + cell.rows))
        for (let covered = column; covered < column + cell.columns; covered += 1) row[covered] = []
      grid[top]![column] = cell.spans
      column += cell.columns
    }
  })
  const width = Math.max(0, ...grid.map((row) => row.length))
  return grid.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? []))
}
