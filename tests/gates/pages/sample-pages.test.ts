import { expect, test } from 'vitest'
import type { Route } from '@kewen/content/routes'
import { samplePages } from './sample-pages.ts'

const route = (path: string, page: Route['page']): Route => ({ path, page, owner: 'sites/1' })
const html = (classes: string, language = 'zh-Hans', more = ''): string =>
  `<html lang="${language}"><p class="${classes}">${more}</p>`

test('of each kind the largest page is taken, and those that show what no other does', () => {
  const routes = ['a', 'b', 'c', 'd'].map((name) => route(`/2024/01/${name}.html`, 'article'))
  const files = new Map([
    ['/2024/01/a.html', html('prose', 'zh-Hans', 'the longest of all pages')],
    ['/2024/01/b.html', html('prose')],
    ['/2024/01/c.html', html('prose gallery')],
    ['/2024/01/d.html', html('prose')],
  ])
  expect(samplePages({ routes, files }).map(({ path }) => path)).toEqual(['/2024/01/a.html', '/2024/01/c.html'])
})

test('a page in another language is one of its own, and what is no page is left out', () => {
  const routes = [
    route('/about/a.html', 'page'),
    route('/en/about/a.html', 'page'),
    route('/theme.css', 'theme'),
    route('/old.html', 'redirect'),
  ]
  const files = new Map([
    ['/about/a.html', html('page')],
    ['/en/about/a.html', html('page', 'en')],
    ['/theme.css', ''],
    ['/old.html', html('x')],
  ])
  expect(samplePages({ routes, files })).toEqual([
    { kind: 'page', path: '/about/a.html' },
    { kind: 'page', path: '/en/about/a.html' },
  ])
})
