import fc from 'fast-check'
import { expect, test } from 'vitest'
import { toPhrases } from '@kewen/content/design'
import { fitTitle, type Room } from './fit-title.ts'

const room: Room = {
  width: 1056,
  height: 264,
  sizes: Array.from({ length: 23 }, (_, step) => 128 - 4 * step),
  leading: 1.26,
}
/** As wide as type is: Han in squares, Latin about half as wide. */
const measure = (text: string): number =>
  Array.from(text).reduce((sum, character) => sum + (/[\u2e80-\uffef]/u.test(character) ? 1 : 0.55), 0)
const fit = (title: string) => fitTitle(toPhrases(title), room, measure)

const words = [
  '科普',
  '大篷车',
  '百嘎丽',
  '草原',
  '的',
  '人',
  '，',
  '：',
  '《星空》',
  '“说话”',
  ' AI ',
  ' Python 3.14',
  '2026 年',
]
const titles = fc
  .array(fc.constantFrom(...words), { minLength: 1, maxLength: 40 })
  .map((pieces) => pieces.join('').slice(0, 120).trim())
  .filter((title) => title !== '')
const anything = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 120 }).filter((title) => title.trim() !== '')

test('any title stands within its room', () => {
  fc.assert(
    fc.property(fc.oneof(titles, anything), (title) => {
      const { size, lines } = fit(title)
      expect(lines.length * size * room.leading).toBeLessThanOrEqual(room.height)
      for (const line of lines) expect(measure(line) * size).toBeLessThanOrEqual(room.width)
    }),
  )
})

test('the lines of a title make up the title', () => {
  fc.assert(
    fc.property(titles, (title) => {
      const { lines } = fit(title)
      if (!lines.at(-1)!.endsWith('…')) expect(lines.join('').replace(/\s/g, '')).toBe(title.replace(/\s/g, ''))
    }),
  )
})

test('no character of a Chinese title stands alone on a line', () => {
  const chinese = fc
    .string({ unit: fc.constantFrom(...'科普大篷车开到哪里就把草原上的星空讲给孩子们听'), minLength: 4, maxLength: 60 })
    .map((title) => fit(title).lines)
  fc.assert(fc.property(chinese, (lines) => lines.length === 1 || lines.every((line) => Array.from(line).length > 1)))
})

test.each([
  ['科普大篷车', ['科普大篷车']],
  ['百嘎丽：一个名字怎样长成一棵树', ['百嘎丽：一个名字', '怎样长成一棵树']],
  [
    '用 ESP32 和 Python 3.14 做一个会“说话”的气象站：2026 年 AI 科普季开课',
    ['用 ESP32 和 Python 3.14', '做一个会“说话”的气象站：', '2026 年 AI 科普季开课'],
  ],
])('%s is set as an editor would set it', (title, lines) => {
  expect(fit(title).lines).toEqual(lines)
})

test('the shorter a title, the larger it is', () => {
  const sizes = ['星空', '草原上的星空和河流', '草原上的星空和河流，讲给三百多名孩子听的一个下午', '草'.repeat(60)].map(
    (title) => fit(title).size,
  )
  expect(sizes).toEqual(sizes.toSorted((a, b) => b - a))
  expect(sizes[0]).toBe(128)
  expect(sizes.at(-1)).toBeGreaterThanOrEqual(48)
})

test('what no line can hold is broken, and what no size can hold is cut', () => {
  expect(fit('https://example.org/'.repeat(3)).lines.join('')).toBe('https://example.org/'.repeat(3))
  expect(fit('草原'.repeat(120)).lines.at(-1)).toMatch(/草原…$/)
})
