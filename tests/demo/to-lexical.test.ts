import { describe, expect, test } from 'vitest'
import { goldenBody } from '@kewen/content/fixture'
import { goldenEditorState } from '../../cms/src/body/golden-editor-state.ts'
import { toBlocks } from '../../cms/src/body/to-blocks.ts'
import { ordosDemo } from '@kewen/content/demo'
import { readFacts } from '../../scripts/demo/read-facts.ts'
import { toLexical } from '../../scripts/demo/to-lexical.ts'

const numberOf = (ref: string): number => Number(ref.slice(ref.indexOf('/') + 1))
const slugOf = (ref: string): string => ref.slice(ref.indexOf('/') + 1)

describe('a body on its way into the newsroom and out again', () => {
  test('the golden body comes back as it was', () => {
    expect(toBlocks(toLexical(goldenBody, numberOf))).toEqual(goldenBody)
  })

  test('the golden editor state gives the same body as the one that is made here', () => {
    expect(toBlocks(goldenEditorState)).toEqual(toBlocks(toLexical(goldenBody, numberOf)))
  })

  test('every body of the demo comes back as it was', () => {
    for (const document of ordosDemo(readFacts('ordos')).documents) {
      const body = 'body' in document ? document.body : undefined
      for (const blocks of [body?.zh, body?.en]) if (blocks) expect(toBlocks(toLexical(blocks, slugOf))).toEqual(blocks)
    }
  })
})
