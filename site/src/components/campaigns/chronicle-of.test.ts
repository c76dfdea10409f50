import { expect, test } from 'vitest'
import type { ArticleCard } from '@kewen/content/contract'
import { chronicleOf } from './chronicle-of.ts'

const story = (id: string, published: string, happened?: string): ArticleCard =>
  ({ kind: 'article', id, publishedAt: `${published}T02:00:00.000Z`, ...(happened && { happened }) }) as ArticleCard
const told = (...args: Parameters<typeof chronicleOf>): [string, string[]][] =>
  chronicleOf(...args).map(([year, happenings]) => [year, happenings.map(({ story: { id } }) => id)])

const stories = [
  story('late', '2024-05-01', '2023-03'),
  story('plain', '2024-02-01'),
  story('vague', '2024-01-01', '2023'),
  story('day', '2023-12-01', '2023-03-09'),
]

test('a story stands where it happened, and where that is not known, where it was published', () => {
  expect(told(stories, 'newest-first')).toEqual([
    ['2024', ['plain']],
    ['2023', ['day', 'late', 'vague']],
  ])
  expect(chronicleOf(stories, 'newest-first')[0]![1][0]).toMatchObject({ date: '2024-02-01', isPublication: true })
})

test('what is over is told from the beginning', () => {
  expect(told(stories, 'from-the-beginning')).toEqual([
    ['2023', ['vague', 'late', 'day']],
    ['2024', ['plain']],
  ])
})

test('stories of one date are no chronicle', () => {
  expect(chronicleOf([story('a', '2024-01-01'), story('b', '2024-01-01')], 'newest-first')).toEqual([])
  expect(chronicleOf([], 'newest-first')).toEqual([])
})
