import { expect, test } from 'vitest'
import { patternOf } from './static-paths.ts'

const paramsOf = (pattern: string, path: string) => {
  const groups = path.match(patternOf(pattern))?.groups
  return groups && { ...groups }
}

test('the parameters of a page are taken out of its address', () => {
  expect(paramsOf('/[year]/[month]/[slug]', '/2024/02/every-block.html')).toEqual({
    year: '2024',
    month: '02',
    slug: 'every-block',
  })
  expect(paramsOf('/columns/[slug]/feed.xml', '/columns/news/feed.xml')).toEqual({ slug: 'news' })
})

test('an address that belongs to another page gives none', () => {
  expect(paramsOf('/columns/[slug]', '/columns/news/2024-02.html')).toBeUndefined()
  expect(paramsOf('/columns/[slug]/feed.xml', '/columns/news/feed-xml')).toBeUndefined()
})
