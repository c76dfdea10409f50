import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Article, Form, Publication } from '../contract/index.ts'
import { fixtureForms, fixturePublications } from '../fixture/index.ts'
import { goneListPath, mediaPath, pathOf } from '../routes.ts'
import { keys, openWritableSnapshot, type Snapshot } from './index.ts'

const site = 'sites/1'
let folder: string
let snapshot: Snapshot
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kewen-snapshot-'))
  snapshot = openWritableSnapshot(join(folder, 'snapshot.db'))
})
afterEach(() => {
  snapshot.close()
  rmSync(folder, { recursive: true })
})

let digests = 0
const live = (form: Form): Publication => ({
  id: form.id,
  site: form.site,
  digest: String(++digests).padStart(43, 'd'),
  form,
  gone: [],
  urgent: false,
})
const gone = (form: Form): Publication => ({ ...live(form), form: null, gone: [pathOf(form)] })
const formOf = <Kind extends Form['kind']>(kind: Kind, id: string): Extract<Form, { kind: Kind }> =>
  fixtureForms.find((form): form is Extract<Form, { kind: Kind }> => form.kind === kind && form.id === id)!
const article = (changes: Partial<Article>, id = 'articles/2'): Article => ({ ...formOf('article', id), ...changes })

/** Takes all stale paths as released. */
function release(of: Snapshot = snapshot): string[] {
  const rows = of.sites().flatMap((one) => of.stale(one.id))
  of.settle(rows, 0)
  return rows.map(({ path }) => path)
}

/** Everything that follows from publications, whatever it was derived from and when. */
function derived(file: string): unknown {
  const db = new DatabaseSync(file, { readOnly: true })
  try {
    return ['publication', 'member', 'shelf', 'month', 'route', 'gone', 'reference', 'file', 'redirect'].map((table) =>
      db
        .prepare(`SELECT * FROM ${table}`)
        .all()
        .map((row) => JSON.stringify(row, (_key, value: unknown) => (value instanceof Uint8Array ? [...value] : value)))
        .toSorted((a, b) => (a < b ? -1 : 1)),
    )
  } finally {
    db.close()
  }
}

describe('Applying publications', () => {
  it('gives the same in any order, in any batches and any number of times', () => {
    const versions = fixtureForms.map((form): Publication[] => {
      const first = live(form)
      if (form.kind === 'article') {
        const moved = { ...form, publishedAt: '2023-05-05T00:00:00.000Z', column: 'columns/2', campaign: 'campaigns/3' }
        return [first, live(moved), form.id === 'articles/3' ? gone(moved) : live({ ...moved, topics: [] })]
      }
      return form.kind === 'column' ? [first, live({ ...form, slug: `new-${form.slug}` })] : [first]
    })
    const last = versions.map((some) => some.at(-1)!)
    const clean = openWritableSnapshot(join(folder, 'clean.db'))
    clean.apply(last)
    clean.close()
    const expected = derived(join(folder, 'clean.db'))
    let run = 0
    const earlier = fc.array(fc.constantFrom(...versions.flatMap((some) => some.slice(0, -1))), { maxLength: 15 })
    const order = fc.shuffledSubarray([...last, ...last], { minLength: last.length * 2, maxLength: last.length * 2 })
    fc.assert(
      fc.property(earlier, order, fc.integer({ min: 1, max: 9 }), (before, rows, size) => {
        const file = join(folder, `run-${run++}.db`)
        const one = openWritableSnapshot(file)
        const all = [...before, ...rows]
        for (let start = 0; start < all.length; start += size) one.apply(all.slice(start, start + size))
        one.close()
        expect(derived(file)).toEqual(expected)
      }),
      { numRuns: 30 },
    )
  })
  it('marks nothing stale that is applied again', () => {
    snapshot.apply(fixturePublications)
    release()
    snapshot.apply(fixturePublications)
    expect(snapshot.stale(site)).toEqual([])
  })
  it('marks both months of a story that is dated anew', () => {
    snapshot.apply(fixturePublications)
    release()
    snapshot.record(
      [
        { site, path: '/archive/2024-01.html', reads: [keys.shelf(site, '2024-01')] },
        { site, path: '/archive/2024-02.html', reads: [keys.shelf(site, '2024-02')] },
        { site, path: '/archive.html', reads: [keys.months(site)] },
      ],
      0,
    )
    snapshot.apply([live(article({ publishedAt: '2024-02-02T00:00:00.000Z' }))])
    expect(release().filter((path) => path.startsWith('/archive'))).toEqual([
      '/archive.html',
      '/archive/2024-01.html',
      '/archive/2024-02.html',
    ])
    expect(snapshot.route(site, '/archive/2024-01.html')).toBeNull()
    expect(snapshot.months(site)).toEqual(['2024-02'])
  })
  it('tells a change of a body from one of what lists show', () => {
    snapshot.apply(fixturePublications)
    release()
    snapshot.record(
      [
        { site, path: '/2024/01/notice.html', reads: [keys.doc('articles/2')] },
        { site, path: '/index.html', reads: [keys.card('articles/2')] },
      ],
      0,
    )
    snapshot.apply([live(article({ body: { zh: [] } }))])
    expect(release()).toEqual(['/2024/01/notice.html'])
    snapshot.apply([live(article({ body: { zh: [] }, title: { zh: '新' } }))])
    expect(release()).toEqual(['/2024/01/notice.html', '/index.html'])
  })
  it('tells a home that is composed anew from a change that every page shows', () => {
    snapshot.apply(fixturePublications)
    release()
    snapshot.record(
      [
        { site, path: '/archive.html', reads: [keys.doc(site)] },
        { site, path: '/index.html', reads: [keys.doc(site), keys.card(site)] },
      ],
      0,
    )
    const composed = { ...formOf('site', site), home: [{ kind: 'lead' as const }] }
    snapshot.apply([live(composed)])
    expect(release()).toEqual(['/index.html'])
    snapshot.apply([live({ ...composed, look: 'strata' })])
    expect(release()).toEqual(['/archive.html', '/index.html'])
  })
  it('lets a media file come into use and fall out of it with those that refer to it', () => {
    const [pdf] = formOf('media', 'media/2').files
    snapshot.apply([live(formOf('site', site)), live(formOf('media', 'media/2'))])
    expect(snapshot.files(site)).toEqual([])
    const withFile = article({ body: { zh: [{ kind: 'file', media: 'media/2' }] } })
    snapshot.apply([live(withFile)])
    expect(snapshot.isFileUsed(site, pdf!.name)).toBe(true)
    expect(release()).toContain(mediaPath(pdf!.name))
    snapshot.apply([gone(withFile)])
    expect(snapshot.isFileUsed(site, pdf!.name)).toBe(false)
    expect(release()).toContain(mediaPath(pdf!.name))
  })
  it('lets a share picture come with its story, change with it and go with it', () => {
    const file = (digit: string) => ({ name: `${digit.repeat(32)}.jpg`, mime: 'image/jpeg', bytes: 9 })
    const shared = (whole: string) => article({ share: { whole: file(whole), square: file('c') } })
    const pathsOf = (...digits: string[]) => digits.map((digit) => mediaPath(file(digit).name))
    snapshot.apply([live(formOf('site', site)), live(shared('a'))])
    expect(release()).toEqual(expect.arrayContaining(pathsOf('a', 'c')))
    snapshot.apply([live(shared('b'))])
    expect(snapshot.stale(site).map(({ path }) => path)).toEqual(expect.arrayContaining(pathsOf('a', 'b')))
    expect(snapshot.files(site).map(({ name }) => name)).toEqual([file('b').name, file('c').name])
    release()
    snapshot.apply([gone(shared('b'))])
    expect(snapshot.files(site)).toEqual([])
    expect(release()).toEqual(expect.arrayContaining(pathsOf('b', 'c')))
  })
  it('takes a media document whose derivatives are the same bytes', () => {
    const media = formOf('media', 'media/1')
    snapshot.apply([live({ ...media, files: [media.files[0]!, { ...media.files[0]!, crop: 'square' }] })])
    expect(snapshot.form('media/1')).not.toBeNull()
  })
  it('keeps account of the addresses that are gone, until something stands there again', () => {
    snapshot.apply(fixturePublications)
    release()
    snapshot.apply([gone(formOf('article', 'articles/2'))])
    expect(snapshot.gone(site)).toEqual(['/2024/01/notice.html', '/content/2024/old-notice.html'])
    expect(release()).toContain(goneListPath)
    snapshot.apply([live(article({ id: 'articles/99', title: { zh: '别的' } }))])
    expect(snapshot.gone(site)).toEqual(['/content/2024/old-notice.html'])
    expect(release()).toContain(goneListPath)
  })
  it('lets two documents change places', () => {
    const [news, notices] = [formOf('column', 'columns/1'), formOf('column', 'columns/2')]
    snapshot.apply(fixturePublications)
    snapshot.apply([live({ ...news, slug: 'notices' })])
    snapshot.apply([live(news)])
    expect(snapshot.route(site, '/columns/notices.html')?.owner).toBe('columns/2')
    snapshot.apply([live({ ...news, slug: 'notices' })])
    snapshot.apply([live({ ...notices, slug: 'news' })])
    expect(snapshot.route(site, '/columns/notices.html')?.owner).toBe('columns/1')
    expect(snapshot.route(site, '/columns/news.html')?.owner).toBe('columns/2')
  })
  it('moves a document between sites with its lists and its pages', () => {
    const second = { ...formOf('site', site), id: 'sites/2', site: 'sites/2', key: 'second' }
    snapshot.apply([...fixturePublications, live(second)])
    release()
    snapshot.record([{ site, path: '/structure.html', reads: [keys.list(site, 'columns')] }], 0)
    snapshot.apply([live({ ...formOf('column', 'columns/1'), site: 'sites/2' })])
    expect(snapshot.members(site, 'columns').map(({ id }) => id)).toEqual(['columns/2'])
    expect(snapshot.members('sites/2', 'columns').map(({ id }) => id)).toEqual(['columns/1'])
    expect(snapshot.stale(site).map(({ path }) => path)).toContain('/structure.html')
    expect(snapshot.route('sites/2', '/columns/news.html')).not.toBeNull()
  })
  it('strikes out what the newsroom no longer knows of', () => {
    snapshot.apply(fixturePublications)
    release()
    snapshot.strike(['articles/3', 'articles/777'])
    expect(snapshot.form('articles/3')).toBeNull()
    expect(snapshot.digests().some(({ id }) => id === 'articles/3')).toBe(false)
    expect(release()).toContain('/2024/02/reprint.html')
  })
  it('keeps folders small: no path of many stories stands beside more than those of its month', () => {
    const many = Array.from({ length: 600 }, (_none, index) =>
      live(
        article({
          id: `articles/${1000 + index}`,
          address: `20${10 + (index % 10)}/0${1 + (index % 9)}/s-${index}`,
          publishedAt: `20${10 + (index % 10)}-0${1 + (index % 9)}-10T00:00:00.000Z`,
        }),
      ),
    )
    snapshot.apply([...fixturePublications, ...many])
    const folders = Map.groupBy(snapshot.routes(site), ({ path }) => path.slice(0, path.lastIndexOf('/')))
    for (const paths of folders.values()) expect(paths.length).toBeLessThan(100)
  })
})

describe('Stale paths', () => {
  it('stay stale when they changed again after their release was begun', () => {
    snapshot.apply(fixturePublications)
    const begun = snapshot.stale(site)
    snapshot.record([{ site, path: '/2024/01/notice.html', reads: [keys.doc('articles/2')] }], 0)
    snapshot.apply([live(article({ title: { zh: '又改了' } }))])
    snapshot.settle(begun, 0)
    expect(snapshot.stale(site).map(({ path }) => path)).toContain('/2024/01/notice.html')
    release()
    expect(snapshot.stale(site)).toEqual([])
  })
  it('outlive the process that made them', () => {
    snapshot.apply(fixturePublications)
    const before = snapshot.stale(site)
    snapshot.close()
    snapshot = openWritableSnapshot(join(folder, 'snapshot.db'))
    expect(snapshot.stale(site)).toEqual(before)
  })
  it('that failed wait until something they read changes', () => {
    snapshot.apply(fixturePublications)
    release()
    const failed = {
      site,
      path: '/2024/01/notice.html',
      reason: 'no',
      at: 'src/a.astro:1',
      owner: 'articles/2',
    }
    snapshot.record([{ ...failed, reads: [keys.doc('articles/2')] }], 0)
    snapshot.apply([live(article({ title: { zh: '会失败' } }))])
    snapshot.setAside(snapshot.stale(site).map(({ turn }) => ({ ...failed, turn, reads: [keys.card('profiles/2')] })))
    release()
    expect(snapshot.failures(site)).toEqual([failed])
    for (const change of [live({ ...formOf('profile', 'profiles/2'), name: { zh: '改名' } }), live(article({}))]) {
      snapshot.setAside(snapshot.stale(site).map(({ turn }) => ({ ...failed, turn, reads: [] })))
      expect(snapshot.stale(site)).toEqual([])
      snapshot.apply([change])
      expect(snapshot.stale(site).map(({ path }) => path)).toEqual([failed.path])
    }
    release()
    expect(snapshot.failures(site)).toEqual([])
  })
  it('are those that read what a page shows, or what its version to come does, until that is released', () => {
    snapshot.apply(fixturePublications)
    release()
    const page = { site, path: '/2024/01/notice.html' }
    const marked = (): string[] => {
      const paths = snapshot.stale(site).map(({ path }) => path)
      release()
      return paths
    }
    const touchBoth = (turn: string): void => {
      snapshot.apply([live({ ...formOf('profile', 'profiles/1'), name: { zh: `一${turn}` } })])
      expect(marked().includes(page.path)).toBe(turn !== 'after')
      snapshot.apply([live({ ...formOf('profile', 'profiles/2'), name: { zh: `二${turn}` } })])
      expect(marked().includes(page.path)).toBe(true)
    }
    snapshot.record([{ ...page, reads: [keys.card('profiles/1')] }], 1)
    const superseded = snapshot.recordBeside([{ ...page, reads: [keys.card('profiles/2')] }])
    touchBoth('beside')
    snapshot.forgetSuperseded(superseded, 1)
    touchBoth('after')
    expect(snapshot.traces(site, ['profiles/1'])).toContainEqual({ path: page.path, until: 1 })
  })
  it('that failed are tried again after a start', () => {
    snapshot.apply(fixturePublications)
    const [row] = snapshot.stale(site)
    snapshot.setAside([{ ...row!, reason: 'no', at: null, owner: null, reads: [] }])
    release()
    snapshot.retryFailures()
    expect(snapshot.stale(site).map(({ path }) => path)).toEqual([row!.path])
  })
  it('are all pages when the templates change', () => {
    snapshot.apply(fixturePublications)
    release()
    snapshot.invalidateAll('templates')
    expect(release()).toHaveLength(snapshot.routes(site).length)
  })
  it('forget what a page read with its route', () => {
    snapshot.apply(fixturePublications)
    release()
    snapshot.record([{ site, path: '/2024/01/notice.html', reads: [keys.card('profiles/2')] }], 0)
    snapshot.apply([gone(formOf('article', 'articles/2'))])
    release()
    snapshot.apply([live({ ...formOf('profile', 'profiles/2'), name: { zh: '改名' } })])
    expect(release()).not.toContain('/2024/01/notice.html')
  })
})
