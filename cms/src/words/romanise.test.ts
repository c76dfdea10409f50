import { Slug } from '@kewen/content/contract'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { toPinyin, toSlug } from './romanise.ts'

test.each([
  ['百嘎丽科普开讲', 'bai-ga-li-ke-pu-kai-jiang'],
  ['2026年全国科普日', '2026-nian-quan-guo-ke-pu-ri'],
  ['AI 与“新质生产力”', 'ai-yu-xin-zhi-sheng-chan-li'],
  ['绿色', 'lv-se'],
  ['Café Über', 'cafe-uber'],
  ['！？……', ''],
])('%s has the slug %s', (title, slug) => {
  expect(toSlug(title)).toBe(slug)
})

test('any title gives a slug of the contract, or none', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (title) => {
      const slug = toSlug(title)
      expect(slug === '' || Slug.safeParse(slug).success).toBe(true)
    }),
  )
})

test('a word longer than a slug is cut', () => {
  expect(toSlug('x'.repeat(100))).toBe('x'.repeat(60))
})

test.each([
  ['马会博', 'ma hui bo'],
  ['单雄信', 'shan xiong xin'],
  ['Marie Curie', 'marie curie'],
])('%s is ordered as %s', (name, pinyin) => {
  expect(toPinyin(name)).toBe(pinyin)
})
