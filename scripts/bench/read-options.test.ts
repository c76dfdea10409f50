import { expect, test } from 'vitest'
import { readOptions } from './read-options.ts'

test('a name alone has sensible numbers', () => {
  expect(readOptions(['publish'])).toEqual({ name: 'publish', articles: 1000, samples: 60, json: false })
  expect(readOptions(['newsroom', '--articles', '50', '--json'])).toEqual({
    name: 'newsroom',
    articles: 50,
    samples: 200,
    json: true,
  })
  expect(readOptions(['build', '--against', 'hugo'])).toEqual({
    name: 'build',
    articles: 10_000,
    samples: 3,
    against: 'hugo',
    json: false,
  })
})

test.each([
  [[]],
  [['speed']],
  [['publish', 'newsroom']],
  [['publish', '--articles', '0']],
  [['publish', '--fast']],
  [['publish', '--against', 'hugo']],
  [['build', '--against', 'jekyll']],
])('%j is refused', (args) => {
  expect(() => readOptions(args)).toThrow()
})
