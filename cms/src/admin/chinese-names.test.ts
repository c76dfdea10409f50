import { expect, test } from 'vitest'
import { chineseName } from './chinese-names.ts'

test('what Payload names in English has a Chinese name, however it is broken into lines', () => {
  expect(chineseName('Remove Block')).toBe('移除')
  expect(
    chineseName(`
    To pick up a draggable item, press the space bar.
    While dragging, use the arrow keys to move the item.
    Press space again to drop the item in its new position, or press escape to cancel.
  `),
  ).toMatch(/^按空格键拿起/)
})

test('whatever else is said stays as it is', () => {
  expect(chineseName('站点')).toBeNull()
  expect(chineseName('constructor')).toBeNull()
})
