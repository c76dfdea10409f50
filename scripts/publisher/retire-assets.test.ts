import { describe, expect, it } from 'vitest'
import { retireAssets } from './retire-assets.ts'

const now = new Date('2026-11-22T08:00:00.000Z')
const wanted = new Set(['/_astro/new.css'])

describe('Assets that the templates have no more', () => {
  it('stay for an hour where their names are those of their content', () => {
    const before = { assets: ['/_astro/new.css', '/_astro/old.css', '/logo.svg'], retired: {} }
    expect(retireAssets({ wanted, before, now })).toEqual({
      retired: { '/_astro/old.css': '2026-11-22T09:00:00.000Z' },
      dropped: ['/logo.svg'],
    })
  })
  it('keep their hour however often the templates change, and go when it is over', () => {
    const before = {
      assets: ['/_astro/new.css'],
      retired: { '/_astro/a.css': '2026-11-22T08:00:01.000Z', '/_astro/b.css': '2026-11-22T08:00:00.000Z' },
    }
    expect(retireAssets({ wanted, before, now })).toEqual({
      retired: { '/_astro/a.css': '2026-11-22T08:00:01.000Z' },
      dropped: ['/_astro/b.css'],
    })
  })
  it('are assets again when the templates have them again', () => {
    const before = { assets: [], retired: { '/_astro/new.css': '2026-11-22T08:30:00.000Z' } }
    expect(retireAssets({ wanted, before, now })).toEqual({ retired: {}, dropped: [] })
  })
})
