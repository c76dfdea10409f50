import { expect, test } from 'vitest'
import { findUntranslated } from './find-untranslated.ts'

const found = (body: string, page = '/en/a.html'): string[] =>
  findUntranslated(new Map([[page, `<!doctype html><html lang="en"><body>${body}</body></html>`]])).map(
    ({ words }) => words,
  )

test('Chinese words of an English page are found, in texts and in what is read out', () => {
  expect(found('<p>A river<br>河流</p><img alt="一条河" src="a"><a aria-label="首页" href="/">x</a>')).toEqual([
    '河流',
    '一条河',
    '首页',
  ])
})

test('words that say that they are Chinese are none, nor is what stands after them English', () => {
  expect(found('<p lang="zh-Hans">河<b>流</b></p><img lang="zh-Hans" alt="河"><p>水</p>')).toEqual(['水'])
  expect(found('<script type="application/ld+json">{"name":"河"}</script>')).toEqual([])
})

test('Chinese pages are not looked at', () => expect(found('<p>河</p>', '/a.html')).toEqual([]))
