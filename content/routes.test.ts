import { describe, expect, it } from 'vitest'
import { fixtureForms } from './fixture/index.ts'
import {
  canonicalUrl,
  evergreenPages,
  feedPath,
  mediaNameOf,
  mediaPath,
  monthPath,
  pathOf,
  routesOf,
  routesOfMonth,
} from './routes.ts'
import { cardOf, type Form } from './contract/index.ts'

const formOf = (id: string): Form => fixtureForms.find((form) => form.id === id)!
const name = `${'ab'.repeat(16)}.webp`

describe('Addresses', () => {
  it.each([
    ['sites/1', '/index.html'],
    ['articles/1', '/2024/02/every-block.html'],
    ['columns/1', '/columns/news.html'],
    ['campaigns/1', '/campaigns/rivers.html'],
    ['topics/1', '/topics/w/water.html'],
    ['profiles/1', '/profiles/h/he-qing.html'],
    ['pages/1', '/about/about.html'],
  ])('of %s is %s, from its form and from its card', (id, path) => {
    expect(pathOf(formOf(id))).toBe(path)
    expect(pathOf(cardOf(formOf(id)))).toBe(path)
  })
  it('of a month stand below the document whose stories they hold', () => {
    expect(monthPath(formOf('sites/1'), '2024-02')).toBe('/archive/2024-02.html')
    expect(monthPath(formOf('columns/1'), '2024-02')).toBe('/columns/news/2024-02.html')
    expect(monthPath(formOf('profiles/1'), '2024-02')).toBe('/profiles/h/he-qing/2024-02.html')
  })
  it('of a feed stand beside the page that it follows', () => {
    expect(feedPath(formOf('sites/1'), 'rss')).toBe('/feed.xml')
    expect(feedPath(formOf('campaigns/2'), 'json-feed')).toBe('/campaigns/river-talks/feed.json')
  })
  it('of a media file lead back to its name, and no other address does', () => {
    expect(mediaNameOf(mediaPath(name))).toBe(name)
    for (const path of [`/media/cd/${name}`, `/media/ab/../${name}`, '/media/ab/x.webp', `${mediaPath(name)}/x`])
      expect(mediaNameOf(path)).toBeNull()
  })
  it('a media document has none of its own', () => expect(() => pathOf(formOf('media/1'))).toThrow(/mediaPath/))
  it('are canonical on the first origin of a site, without the file name for its front page', () => {
    const site = { origins: ['https://a.example', 'https://b.example'] }
    expect(canonicalUrl(site, '/index.html')).toBe('https://a.example/')
    expect(canonicalUrl(site, '/a/b.html')).toBe('https://a.example/a/b.html')
  })
})

describe('Routes', () => {
  it('are never two of one address', () => {
    const paths = fixtureForms.flatMap((form) => [
      ...routesOf(form).map(({ path }) => path),
      ...(['media', 'article', 'redirect'].includes(form.kind)
        ? []
        : routesOfMonth(form, '2024-02').map((r) => r.path)),
    ])
    expect(new Set(paths).size).toBe(paths.length)
    expect(paths).toContain(`/help/${evergreenPages[0]}.html`)
  })
  it('name the document that they are about', () => {
    for (const form of fixtureForms) for (const { owner } of routesOf(form)) expect(owner).toBe(form.id)
  })
})
