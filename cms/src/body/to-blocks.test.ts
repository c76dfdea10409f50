import { goldenBody } from '@kewen/content/fixture'
import { Block, type Span } from '@kewen/content/contract'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { BodyError } from './body-error.ts'
import type { EditorNode } from './editor-node.ts'
import { goldenEditorState } from './golden-editor-state.ts'
import { pruneBlocks } from './prune-blocks.ts'
import { tidySpans } from './tidy-spans.ts'
import { toBlocks } from './to-blocks.ts'

const stateOf = (...children: EditorNode[]) => ({ root: { type: 'root', children } })
const text = (words: string, format = 0): EditorNode => ({ type: 'text', text: words, format })
const node = (type: string, children: EditorNode[], more = {}): EditorNode => ({ type, children, ...more })
const reasonOf = (state: unknown): string => {
  try {
    toBlocks(state)
  } catch (error) {
    if (error instanceof BodyError) return error.reason.zh
    throw error
  }
  return 'nothing was refused'
}

describe('the body that an editor wrote', () => {
  test('becomes the golden body of the contract, block for block', () => {
    expect(toBlocks(goldenEditorState)).toEqual(goldenBody)
  })

  test('loses its empty paragraphs, headings, lists and tables, wherever they stand', () => {
    const empty = [
      node('paragraph', []),
      node('paragraph', [text(' 　'), { type: 'linebreak' }]),
      node('heading', [text('')], { tag: 'h2' }),
      node('list', [node('listitem', [])], { listType: 'bullet' }),
      node('table', [node('tablerow', [node('tablecell', [node('paragraph', [])])])]),
    ]
    expect(toBlocks(stateOf(...empty, node('paragraph', [text('字')]), ...empty))).toEqual([
      { kind: 'paragraph', spans: [{ kind: 'text', text: '字' }] },
    ])
  })

  test('has no first-level heading, since that is the title of the page, and none below the fourth', () => {
    const headings = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((tag) => node('heading', [text(tag)], { tag }))
    expect(toBlocks(stateOf(...headings)).map((block) => block.kind === 'heading' && block.level)).toEqual([
      2, 2, 3, 4, 4, 4,
    ])
  })

  test('keeps the columns of a table whose cells were merged', () => {
    const cell = (words: string, more = {}) => node('tablecell', [node('paragraph', [text(words)])], more)
    const [table] = toBlocks(
      stateOf(
        node('table', [
          node('tablerow', [cell('甲', { rowSpan: 2 }), cell('乙', { colSpan: 2 })]),
          node('tablerow', [cell('丙'), cell('丁')]),
        ]),
      ),
    )
    const words = table?.kind === 'table' && table.rows.map((row) => row.map((spans) => spans.length && spans[0]))
    expect(words).toMatchObject([
      [{ text: '甲' }, { text: '乙' }, 0],
      [0, { text: '丙' }, { text: '丁' }],
    ])
  })

  test.each<[string, EditorNode, string]>([
    ['a node that nobody knows', node('poll', []), '无法识别的内容“poll”'],
    ['a block that nobody knows', { type: 'block', fields: { blockType: 'iframe' } }, '无法识别的内容块“iframe”'],
    ['a block named as what every object has', { type: 'block', fields: { blockType: 'toString' } }, '“toString”'],
    ['a picture without its file', { type: 'block', fields: { blockType: 'image', media: null } }, '“image”不完整'],
    [
      'a link that would run a script',
      node('paragraph', [node('link', [text('点')], { fields: { linkType: 'custom', url: 'javascript:alert(1)' } })]),
      '“link”不完整或有误',
    ],
    [
      'a picture inside a table',
      node('table', [node('tablerow', [node('tablecell', [{ type: 'block', fields: { blockType: 'image' } }])])]),
      '表格单元格里只能放文字',
    ],
  ])('is refused with a reason for the editor when it holds %s', (_what, child, reason) => {
    expect(reasonOf(stateOf(child))).toContain(reason)
  })

  test('is refused when it is not an editor state at all', () => {
    expect(reasonOf({ root: 'x' })).toContain('不完整或有误')
  })
})

describe('whatever is typed', () => {
  const words = fc.string({ unit: fc.constantFrom('字', 'a', ' ', '　', '，'), maxLength: 6 })
  const leaf = fc.oneof(
    fc.record({ type: fc.constant('text'), text: words, format: fc.integer({ min: 0, max: 2047 }) }),
    fc.record({ type: fc.constant('linebreak') }),
  )
  const link = fc.record({
    type: fc.constant('link'),
    children: fc.array(leaf, { maxLength: 3 }),
    fields: fc.constantFrom(
      { linkType: 'custom', url: 'https://example.org/' },
      { linkType: 'internal', doc: { relationTo: 'articles', value: 7 } },
    ),
  })
  const { list } = fc.letrec<{ item: EditorNode; list: EditorNode }>((tie) => ({
    item: fc.record({
      type: fc.constant('listitem'),
      children: fc.oneof({ maxDepth: 3 }, fc.array(leaf, { maxLength: 3 }), fc.tuple(tie('list'))),
    }),
    list: fc.record({
      type: fc.constant('list'),
      listType: fc.constantFrom('bullet', 'number', 'check'),
      children: fc.array(tie('item'), { maxLength: 4 }),
    }),
  }))
  const cell = fc.record({
    type: fc.constant('tablecell'),
    colSpan: fc.integer({ min: 1, max: 3 }),
    rowSpan: fc.integer({ min: 1, max: 3 }),
    children: fc.array(fc.record({ type: fc.constant('paragraph'), children: fc.array(leaf, { maxLength: 3 }) }), {
      maxLength: 2,
    }),
  })
  const table = fc.record({
    type: fc.constant('table'),
    children: fc.array(fc.record({ type: fc.constant('tablerow'), children: fc.array(cell, { maxLength: 3 }) }), {
      maxLength: 4,
    }),
  })
  const element = fc.record({
    type: fc.constantFrom('paragraph', 'heading', 'quote'),
    children: fc.array(fc.oneof(leaf, link), { maxLength: 8 }),
  })
  const body = fc
    .array(fc.oneof(element, list, table), { maxLength: 6 })
    .map((nodes) => stateOf(...(nodes as EditorNode[])))
  const writtenIn = (value: unknown): string =>
    value !== null && typeof value === 'object'
      ? Object.entries(value)
          .map(([key, member]) => (key === 'text' || key === 'caption' ? String(member) : writtenIn(member)))
          .join('')
      : ''
  const lettersOf = (value: unknown): string => writtenIn(value).replace(/\s/g, '')

  test('fits the contract, and no letter is lost, doubled or moved', () => {
    fc.assert(
      fc.property(body, (state) => {
        const blocks = toBlocks(state)
        expect(Block.array().safeParse(blocks).error).toBeUndefined()
        expect(lettersOf(blocks)).toBe(lettersOf(state))
      }),
    )
  })

  test('has no two neighbours with the same marks, no blank ends, and is not changed by tidying again', () => {
    fc.assert(
      fc.property(body, (state) => {
        for (const block of toBlocks(state)) {
          if (!('spans' in block)) continue
          expect(tidySpans(block.spans)).toEqual(block.spans)
          const marksOf = (span: Span | undefined): string | undefined =>
            span?.kind === 'text' ? (span.marks ?? []).join() : undefined
          block.spans.forEach((span, index) => {
            if (span.kind === 'text') expect(marksOf(block.spans[index - 1])).not.toBe(marksOf(span))
          })
        }
      }),
    )
  })
})

describe('a body whose documents were deleted', () => {
  test('keeps the text of a link and drops pictures, files and related stories', () => {
    const missing = new Set(['media/1', 'media/2', 'articles/2'])
    const pruned = pruneBlocks(goldenBody, (ref) => missing.has(ref))
    expect(pruned.map((block) => block.kind)).toEqual([
      'paragraph',
      'heading',
      'heading',
      'list',
      'quote',
      'rule',
      'callout',
      'table',
      'figures',
      'figures',
      'video',
    ])
    expect(JSON.stringify(pruned)).toContain('站内链接')
    expect(JSON.stringify(pruned)).not.toMatch(/articles\/2|media\//)
  })

  test('is the same when nothing was', () => {
    expect(pruneBlocks(goldenBody, () => false)).toEqual(goldenBody)
  })
})
