import fc from 'fast-check'
import { expect, test } from 'vitest'
import { toPhrases } from './to-phrases.ts'

test('a line may end between words, and never inside a name, a short quotation or before its punctuation', () => {
  expect(toPhrases('百嘎丽：一个名字怎样长成一棵树', ['百嘎丽'])).toEqual([
    '百嘎丽：',
    '一个',
    '名字',
    '怎样',
    '长成',
    '一棵树',
  ])
  expect(toPhrases('讲过多少课，走过多少家').join('|')).toContain('多少课，|')
  expect(toPhrases('“百嘎丽”科普文艺作品库')).toEqual(['“百嘎丽”', '科普', '文艺', '作品库'])
})

test('what only ends a word or a phrase stays with it', () => {
  expect(toPhrases('科学家精神宣讲活动')).toEqual(['科学家', '精神', '宣讲', '活动'])
  expect(toPhrases('科技馆与基地')).toEqual(['科技馆', '与基地'])
  expect(toPhrases('屏幕上的一年').join('|')).toBe('屏幕上的|一年')
})

const titles = fc.string({ unit: fc.constantFrom(...'科普大篷车开到哪里《》“”，。：（）2024年 ab') })

test('the pieces of any title make up the title', () => {
  fc.assert(fc.property(titles, (title) => toPhrases(title).join('') === title))
})

test('no piece of a longer title is a lone character', () => {
  const lone = (phrase: string): boolean => phrase.replace(/[\p{P}\s]/gu, '').length < 2
  fc.assert(
    fc.property(titles, (title) => {
      const phrases = toPhrases(title)
      return phrases.length < 2 || !phrases.some(lone)
    }),
  )
})
