import { expect, test } from 'vitest'
import { findStrange } from './compare-digests.ts'

const digests = (files: Record<string, string>): Map<string, string> => new Map(Object.entries(files))

test('a path may be as on any side, or be missing where one side has none; anything else is strange', () => {
  const held = digests({ '/same.html': 'a', '/renewed.html': 'a', '/taken.html': 'a', '/lost.html': 'a' })
  const now = digests({ '/same.html': 'b', '/renewed.html': 'b', '/lost.html': 'b' })
  const found = digests({ '/same.html': 'a', '/renewed.html': 'b' })
  expect(findStrange(found, [held, now])).toEqual(['/lost.html is missing'])
  expect(findStrange(digests({ ...Object.fromEntries(held), '/new.html': 'c' }), [held])).toEqual([
    '/new.html is as it may not be',
  ])
  expect(findStrange(held, [held])).toEqual([])
})
