import { expect, test } from 'vitest'
import { besideIn, neighboursOf } from './neighbours-of.ts'

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

test('beside a member of a list stands one or none, and beside a stranger none', () => {
  const list = ['a', 'b', 'c'].map((id) => ({ id }))
  const beside = (id: string, step: number): string | undefined => besideIn(list, id, step)[0]?.id
  expect([beside('b', -1), beside('b', 1)]).toEqual(['a', 'c'])
  expect([beside('a', -1), beside('c', 1), beside('x', 1), beside('x', -1)]).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
  ])
})
