import { expect, test } from 'vitest'
import { wishWords } from './rollback-words.ts'

const wish = { to: 5, askedBy: '王敏', askedAt: '2026-11-22T02:30:00.000Z', answer: null, answeredAt: null }
const answered = (answer: Parameters<typeof wishWords>[0]['answer'], to: number | null = 5) =>
  wishWords({ ...wish, to, answer, answeredAt: '2026-11-22T02:30:01.000Z' }).zh

test('a wish that waits is told as waiting', () => {
  expect(wishWords(wish).zh).toBe('王敏请求退回到第 5 次发布，等待发布程序……')
  expect(wishWords({ ...wish, to: null }).zh).toBe('王敏请求恢复显示最新内容，等待发布程序……')
})

test('an answer tells what was done, by whose wish, and what was not', () => {
  expect(answered({ kind: 'held', number: 9 })).toBe(
    '已退回到第 5 次发布，这是第 9 次发布（王敏 2026-11-22 10:30:00）。',
  )
  expect(answered({ kind: 'held', number: null })).toContain('本来就停在第 5 次发布')
  expect(answered({ kind: 'lifted', number: 10 }, null)).toContain('已恢复显示最新内容')
  expect(answered({ kind: 'lifted', number: null }, null)).toContain('本来就显示最新内容')
  expect(answered({ kind: 'not-kept', kept: [6, 7] })).toContain('没有退回：第 5 次发布已不再保留')
})
