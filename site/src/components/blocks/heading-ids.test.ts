import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Block } from '@kewen/content/contract'
import { headingAnchors } from './heading-ids.ts'

const heading = (text: string): Block => ({ kind: 'heading', level: 2, spans: [{ kind: 'text', text }] })
const idsOf = (...words: string[]): string[] => headingAnchors(words.map(heading)).map(({ id }) => id)

test('an anchor is made of the letters and digits of a heading', () => {
  expect(idsOf('第一天：看河', 'What is 百嘎丽？', '2024 年', '……')).toEqual([
    's-第一天-看河',
    's-what-is-百嘎丽',
    's-2024-年',
    's',
  ])
})

test('headings of the same words have anchors of their own', () => {
  expect(idsOf('活动', '活动', '活动 2', '活动')).toEqual(['s-活动', 's-活动_2', 's-活动-2', 's-活动_3'])
})

test('whatever the headings say, their anchors differ and hold no space', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'grapheme', minLength: 1 })), (words) => {
      const ids = idsOf(...words)
      expect(new Set(ids).size).toBe(ids.length)
      for (const id of ids) expect(id).toMatch(/^s[\p{L}\p{N}_-]*$/u)
    }),
  )
})
