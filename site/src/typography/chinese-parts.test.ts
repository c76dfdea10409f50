import { expect, test } from 'vitest'
import { chineseParts } from './chinese-parts.ts'

const chineseIn = (text: string): string[] => chineseParts(text).flatMap((part) => (part.isChinese ? [part.text] : []))

test('Chinese words of an English text stand by themselves, with the punctuation that is theirs', () => {
  expect(chineseParts('The 百嘎丽 campaign')).toEqual([
    { text: 'The ', isChinese: false },
    { text: '百嘎丽', isChinese: true },
    { text: ' campaign', isChinese: false },
  ])
  expect(chineseIn('Words: 张三、李四 (《科普法》)')).toEqual(['张三、李四', '《科普法》'])
  expect(chineseIn('A river of 12 km — “wide”')).toEqual([])
})

test('the parts of a text are the text', () => {
  for (const text of ['', '河', 'a 河、', '，河流。and 水 b'])
    expect(
      chineseParts(text)
        .map((part) => part.text)
        .join(''),
    ).toBe(text)
})
