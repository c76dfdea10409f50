import { expect, test } from 'vitest'
import { bylinesByRole } from './bylines-by-role.ts'

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
