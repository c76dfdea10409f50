import { describe, expect, test } from 'vitest'
import { toLexical } from './to-lexical.ts'

const ids: Record<string, number> = { 'articles/a': 7, 'media/m': 9 }
const idOf = (ref: string): number => ids[ref]!
const nodesOf = (...blocks: Parameters<typeof toLexical>[0]) => toLexical(blocks, idOf).root.children!

describe('toLexical', () => {
  test('marks become the bits of a format', () => {
    const [paragraph] = nodesOf({
      kind: 'paragraph',
      spans: [{ kind: 'text', text: '重', marks: ['strong', 'underline'] }],
    })
    expect(paragraph?.children?.[0]).toMatchObject({ type: 'text', text: '重', format: 9 })
  })

  test('a link to a document names its collection and its id in the newsroom', () => {
    const [paragraph] = nodesOf({
      kind: 'paragraph',
      spans: [{ kind: 'link', to: 'articles/a', spans: [{ kind: 'text', text: '稿件' }] }],
    })
    expect(paragraph?.children?.[0]).toMatchObject({
      type: 'link',
      fields: { linkType: 'internal', doc: { relationTo: 'articles', value: 7 } },
    })
  })

  test('a nested list stands in an item of its own, after the item that it belongs to', () => {
    const [list] = nodesOf({
      kind: 'list',
      ordered: false,
      items: [
        {
          spans: [{ kind: 'text', text: '甲' }],
          list: { ordered: true, items: [{ spans: [{ kind: 'text', text: '乙' }] }] },
        },
      ],
    })
    expect(list?.children?.map((item) => item.children?.[0]?.type)).toEqual(['text', 'list'])
  })

  test('the caption of a table is a first row in one cell', () => {
    const [table] = nodesOf({
      kind: 'table',
      caption: '题',
      head: true,
      rows: [[[{ kind: 'text', text: '甲' }], [{ kind: 'text', text: '乙' }]]],
    })
    expect(table?.children?.map((row) => row.children?.map((cell) => cell['colSpan']))).toEqual([[2], [1, 1]])
  })

  test('blocks of one body have ids of their own', () => {
    const nodes = nodesOf({ kind: 'related', article: 'articles/a' }, { kind: 'file', media: 'media/m' })
    const blockIds = nodes.map((node) => (node['fields'] as { id: string }).id)
    expect(new Set(blockIds).size).toBe(2)
    expect(blockIds[0]).toMatch(/^[0-9a-f]{24}$/)
  })

  test('a mark in a callout is refused rather than lost', () => {
    const spans = [{ kind: 'text' as const, text: '重', marks: ['strong' as const] }]
    expect(() => nodesOf({ kind: 'callout', tone: 'note', spans })).toThrow(/plain text/)
  })
})
