import { expect, test } from 'vitest'
import { dateInWords, momentInWords, monthInWords } from './dates.ts'

test('a date is told as precisely as it is known', () => {
  expect(['2024', '2024-02', '2024-02-07'].map((date) => dateInWords(date, 'zh'))).toEqual([
    '2024年',
    '2024年2月',
    '2024年2月7日',
  ])
  expect(['2024', '2024-02', '2024-02-07'].map((date) => dateInWords(date, 'en'))).toEqual([
    '2024',
    'February 2024',
    '7 February 2024',
  ])
  expect(monthInWords('2024-12', 'zh')).toBe('12月')
})

test('a moment is told in the time of Shanghai', () => {
  expect(momentInWords('2023-12-31T16:30:00.000Z', 'zh')).toBe('2024年1月1日 00:30')
})
