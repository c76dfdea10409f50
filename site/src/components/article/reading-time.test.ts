import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Block } from '@kewen/content/contract'
import { goldenBody } from '@kewen/content/fixture'
import { contentsOf } from './contents-of.ts'
import { readingMinutes } from './reading-time.ts'

const paragraph = (text: string): Block => ({ kind: 'paragraph', spans: [{ kind: 'text', text }] })
const heading = (text: string, level: 2 | 3 = 2): Block => ({ kind: 'heading', level, spans: [{ kind: 'text', text }] })

test('a minute has 400 characters or 220 words, and the shortest piece takes one', () => {
  expect(readingMinutes([])).toBe(1)
  expect(readingMinutes([paragraph('水'.repeat(1200))])).toBe(3)
  expect(readingMinutes([paragraph('river '.repeat(660))])).toBe(3)
  expect(readingMinutes([paragraph('水，。'.repeat(800)), paragraph('river 2024 '.repeat(110))])).toBe(3)
})

test('a longer piece takes no less time', () => {
  const body = fc.array(fc.constantFrom(...goldenBody))
  fc.assert(fc.property(body, body, (some, more) => readingMinutes([...some, ...more]) >= readingMinutes(some)))
})

test('a long piece of three parts has a list of contents: its headings of the highest level', () => {
  const parts = ['一', '二', '三'].flatMap((name) => [
    heading(name),
    heading(`${name}之一`, 3),
    paragraph('水'.repeat(400)),
  ])
  expect(contentsOf(parts).map(({ id }) => id)).toEqual(['s-一', 's-二', 's-三'])
  expect(contentsOf(parts.slice(0, 6))).toEqual([])
  expect(contentsOf([heading('一'), heading('二'), heading('三'), paragraph('短')])).toEqual([])
})
