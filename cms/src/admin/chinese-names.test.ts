import { expect, test } from 'vitest'
import { chineseName } from './chinese-names.ts'

test('what Payload names in English has a Chinese name, however it is broken into lines', () => {
  expect(chineseName('Remove Block')).toBe('移除')
  expect(chineseName('Failed to fetch')).toBe('没有连上服务器，请检查网络。')
  expect(
    chineseName(`
    To pick up a draggable item, press the space bar.
    While dragging, use the arrow keys to move the item.
    Press space again to drop the item in its new position, or press escape to cancel.
  `),
  ).toMatch(/^按空格键拿起/)
})

test('a moment is told as all others are', () => {
  expect(chineseName('Nov 22, 2026, 6:52\u202fPM')).toBe('2026-11-22 18:52')
  expect(chineseName('Jan 2, 2027, 12:05 AM')).toBe('2027-01-02 00:05')
})

test('whatever else is said stays as it is', () => {
  expect(chineseName('站点')).toBeNull()
  expect(chineseName('constructor')).toBeNull()
})
