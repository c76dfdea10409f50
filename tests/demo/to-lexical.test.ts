import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Block, type Mark, type Span } from '@kewen/content/contract'
import { goldenBody } from '@kewen/content/fixture'
import { goldenEditorState } from '../../cms/src/body/golden-editor-state.ts'
import { toBlocks } from '../../cms/src/body/to-blocks.ts'
import { readDemos } from '../../scripts/demo/read-demos.ts'
import { toLexical } from '../../scripts/demo/to-lexical.ts'

const numberOf = (ref: string): number => Number(ref.slice(ref.indexOf('/') + 1))
const slugOf = (ref: string): string => ref.slice(ref.indexOf('/') + 1)

const words = fc.stringMatching(/^[\u4e00-\u4eff a-z<&"]{1,12}$/u)
const marks = fc.subarray<Mark>(['strong', 'emphasis', 'strike', 'code', 'subscript'])
const run = fc.oneof(
  fc.record({ kind: fc.constant('text' as const), text: words }),
  fc.record({ kind: fc.constant('text' as const), text: words, marks }),
  fc.constant({ kind: 'break' as const }),
)
const span: fc.Arbitrary<Span> = fc.oneof(
  { weight: 4, arbitrary: run },
  fc.record({
    kind: fc.constant('link' as const),
    to: fc.constant('articles/2'),
    spans: fc.array(run, { maxLength: 3 }),
  }),
  fc.record({ kind: fc.constant('note' as const), text: fc.stringMatching(/^[\u4e00-\u4eff]{1,12}$/u) }),
)
const spans = fc.array(span, { minLength: 1, maxLength: 6 })
const flatList = fc.record({
  ordered: fc.boolean(),
  items: fc.array(fc.record({ spans }), { minLength: 1, maxLength: 3 }),
})
const row = fc.array(spans, { minLength: 2, maxLength: 2 })
const block: fc.Arbitrary<Block> = fc.oneof(
  fc.record({ kind: fc.constant('paragraph' as const), spans }),
  fc.record({
    kind: fc.constant('heading' as const),
    level: fc.constantFrom(2 as const, 3 as const, 4 as const),
    spans,
  }),
  fc.record({ kind: fc.constant('quote' as const), spans }),
  fc.record({
    kind: fc.constant('list' as const),
    ordered: fc.boolean(),
    items: fc.array(fc.oneof(fc.record({ spans }), fc.record({ spans, list: flatList })), {
      minLength: 1,
      maxLength: 3,
    }),
  }),
  fc.record({
    kind: fc.constant('table' as const),
    head: fc.boolean(),
    rows: fc.array(row, { minLength: 1, maxLength: 3 }),
  }),
  fc.constant({ kind: 'rule' as const }),
)

const throughTheNewsroom = (blocks: Block[]): Block[] => toBlocks(toLexical(blocks, numberOf))
const lettersOf = (blocks: Block[]): string => JSON.stringify(blocks).replace(/[^\u4e00-\u4eff]/gu, '')

describe('a body on its way into the newsroom and out again', () => {
  test('the golden body comes back as it was', () => {
    expect(toBlocks(toLexical(goldenBody, numberOf))).toEqual(goldenBody)
  })

  test('the golden editor state gives the same body as the one that is made here', () => {
    expect(toBlocks(goldenEditorState)).toEqual(toBlocks(toLexical(goldenBody, numberOf)))
  })

  test('every body of the demo comes back as it was', () => {
    for (const document of readDemos().flatMap(({ documents }) => documents)) {
      const body = 'body' in document ? document.body : undefined
      for (const blocks of [body?.zh, body?.en]) if (blocks) expect(toBlocks(toLexical(blocks, slugOf))).toEqual(blocks)
    }
  })

  test('whatever an editor may write, no character is lost, and a second journey changes nothing', () => {
    fc.assert(
      fc.property(fc.array(block, { maxLength: 5 }), (blocks) => {
        const once = throughTheNewsroom(blocks)
        expect(lettersOf(once)).toBe(lettersOf(blocks))
        expect(throughTheNewsroom(once)).toEqual(once)
        for (const each of once) expect(Block.safeParse(each).success).toBe(true)
      }),
    )
  })
})
