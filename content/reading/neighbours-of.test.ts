import { expect, test } from 'vitest'
import { neighboursOf } from './neighbours-of.ts'

test('the neighbours of a story are those nearest to it, without itself', () => {
  const list = ['a', 'b', 'c', 'd', 'e'].map((id) => ({ id }))
  const around = (id: string): string =>
    neighboursOf(list, id, 3)
      .map((member) => member.id)
      .join('')
  expect(around('a')).toBe('bcd')
  expect(around('c')).toBe('abd')
  expect(around('e')).toBe('bcd')
  expect(neighboursOf([{ id: 'a' }], 'a', 3)).toEqual([])
})
