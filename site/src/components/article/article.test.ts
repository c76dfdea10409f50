import { expect, test } from 'vitest'
import { bylinesByRole } from './bylines-by-role.ts'
import { neighboursOf } from './neighbours-of.ts'

test('a byline prints its roles in their order, and the names of a role as they were given', () => {
  const bylines = [
    { role: 'editor', name: '安明' },
    { role: 'text', name: '何清' },
    { role: 'text', name: '陈一' },
  ] as const
  expect(bylinesByRole([...bylines])).toEqual([
    { role: 'text', names: ['何清', '陈一'] },
    { role: 'editor', names: ['安明'] },
  ])
})

test('the neighbours of a story are those nearest to it, without itself', () => {
  const list = ['a', 'b', 'c', 'd', 'e'].map((id) => ({ id }))
  const around = (id: string): string =>
    neighboursOf(list, id)
      .map((member) => member.id)
      .join('')
  expect(around('a')).toBe('bcd')
  expect(around('c')).toBe('abd')
  expect(around('e')).toBe('bcd')
  expect(neighboursOf([{ id: 'a' }], 'a')).toEqual([])
})
