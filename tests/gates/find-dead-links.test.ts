import { expect, test } from 'vitest'
import { findDeadLinks } from './find-dead-links.ts'

const origins = ['http://ordos.localhost:4000']
const find = (files: Record<string, string>) => findDeadLinks(new Map(Object.entries(files)), { origins })

test('links that lead somewhere are passed over', () => {
  expect(
    find({
      '/index.html':
        '<link rel="canonical" href="http://ordos.localhost:4000/"><a href="/about/a.html#history">关于</a>' +
        '<img src="/media/ab/x.webp" srcset="/media/ab/x.webp 1x, /media/ab/y.webp 2x">' +
        '<a href="https://example.org/">外部</a><a href="mailto:a@example.org">信</a><a href="#top">顶</a><i id="top">',
      '/about/a.html': '<h2 id="history">历史</h2><a href="../index.html">首页</a><a href="/">首页</a>',
      '/media/ab/x.webp': '',
      '/media/ab/y.webp': '',
    }),
  ).toEqual([])
})

test('a file, a place in a page, a srcset, a style sheet and a sitemap that lead nowhere are named', () => {
  expect(
    find({
      '/index.html': '<a href="/a.html">一</a><a href="#no">二</a><img srcset="/x.webp 1x">',
      '/site.css': '@font-face{src:url("/f.woff2")}',
      '/sitemap.xml': '<loc>http://ordos.localhost:4000/b.html</loc>',
    }).map(({ page, link, reason }) => `${page} ${link} ${reason}`),
  ).toEqual([
    '/index.html /a.html no such file',
    '/index.html #no no such place in it',
    '/index.html /x.webp no such file',
    '/site.css /f.woff2 no such file',
    '/sitemap.xml http://ordos.localhost:4000/b.html no such file',
  ])
})

test('a page loads nothing from another host', () => {
  expect(find({ '/index.html': '<script src="https://cdn.example.org/x.js"></script>' })).toEqual([
    { page: '/index.html', link: 'https://cdn.example.org/x.js', reason: 'another host' },
  ])
})
