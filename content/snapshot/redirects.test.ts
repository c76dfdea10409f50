import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Article, Column, Form, Publication, Redirect } from '../contract/index.ts'
import { fixtureForms } from '../fixture/index.ts'
import { goneListPaths, pathOf, redirectListPaths, serverListPaths } from '../routes.ts'
import { inOneStep } from './in-one-step.ts'
import { openWritableSnapshot, type Snapshot } from './index.ts'
import { oldPathsOf } from './old-paths.ts'

const site = 'sites/1'
let folder: string
let snapshot: Snapshot
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kewen-redirects-'))
  snapshot = openWritableSnapshot(join(folder, 'snapshot.db'))
})
afterEach(() => {
  snapshot.close()
  rmSync(folder, { recursive: true })
})

let digests = 0
const live = (form: Form): Publication => ({
  id: form.id,
  site,
  digest: String(++digests).padStart(43, 'r'),
  form,
  gone: [],
  urgent: false,
})
const tombstone = (form: Form): Publication => ({
  ...live(form),
  form: null,
  gone: form.kind === 'redirect' ? [form.from] : [pathOf(form)],
  urgent: true,
})
const formOf = <Kind extends Form['kind']>(kind: Kind, id: string): Extract<Form, { kind: Kind }> =>
  fixtureForms.find((form): form is Extract<Form, { kind: Kind }> => form.kind === kind && form.id === id)!
const siteForm = formOf('site', site)
const notice = formOf('article', 'articles/2')
const columnForm = formOf('column', 'columns/2')
const toDocument = (number: number, from: string, ref: string): Redirect => ({
  kind: 'redirect',
  id: `redirects/${number}`,
  site,
  from,
  to: { kind: 'document', ref },
})
const toAddress = (number: number, from: string, href: string): Redirect => ({
  ...toDocument(number, from, 'articles/1'),
  to: { kind: 'address', href },
})
const apply = (...forms: Form[]): void => snapshot.apply(forms.map(live))

/** Takes all stale paths as released. */
function release(): string[] {
  const rows = snapshot.stale(site)
  snapshot.settle(rows, 0)
  return rows.map(({ path }) => path)
}

describe('An old address', () => {
  it('leads to where its story stands now, whenever that moves', () => {
    apply(siteForm, notice, toDocument(1, '/list.aspx?id=3', notice.id))
    for (const address of ['2024/01/notice', '2025/02/renamed', '2025/02/renamed-again']) {
      apply({ ...notice, address })
      expect(snapshot.redirects(site)).toEqual([{ from: '/list.aspx?id=3', to: `/${address}.html` }])
      expect(release()).toEqual(expect.arrayContaining([...redirectListPaths]))
    }
  })

  it('has a page where it is that of an HTML file or a folder, and none where it is of another kind', () => {
    const froms = [
      '/a/b.html',
      '/c.htm',
      '/d/',
      '/e.aspx',
      '/f.html?id=1',
      '/g/.h.html',
      '/i.html/j.html',
      '/%E7%A7%91.html',
    ]
    apply(siteForm, notice, ...froms.map((from, index) => toDocument(index, from, notice.id)))
    const pages = snapshot.routes(site).filter(({ page }) => page === 'redirect')
    expect(pages.map(({ path }) => path)).toEqual(['/a/b.html', '/c.htm', '/d/index.html'])
    expect(snapshot.redirects(site)).toHaveLength(froms.length)
  })

  it('of a column takes its months and feeds along', () => {
    apply(siteForm, columnForm, notice, toDocument(1, '/columns/old.html', columnForm.id))
    expect(snapshot.redirects(site)).toEqual([
      { from: '/columns/old.html', to: '/columns/notices.html' },
      { from: '/columns/old/2024-01.html', to: '/columns/notices/2024-01.html' },
      { from: '/columns/old/atom.xml', to: '/columns/notices/atom.xml' },
      { from: '/columns/old/feed.json', to: '/columns/notices/feed.json' },
      { from: '/columns/old/feed.xml', to: '/columns/notices/feed.xml' },
    ])
    expect(snapshot.route(site, '/columns/old/2024-01.html')).toMatchObject({ page: 'redirect', month: '2024-01' })
    release()
    apply({ ...notice, publishedAt: '2025-06-01T00:00:00.000Z' })
    expect(snapshot.route(site, '/columns/old/2024-01.html')).toBeNull()
    expect(release()).toEqual(
      expect.arrayContaining(['/columns/old/2024-01.html', '/columns/old/2025-06.html', ...redirectListPaths]),
    )
  })

  it('of another system leads to the column alone', () =>
    expect(oldPathsOf('/content/list.html', columnForm, [{ language: 'zh', months: ['2024-01'] }])).toEqual([
      { from: '/content/list.html', to: '/columns/notices.html' },
    ]))

  it('is gone while what it leads to is not published, and when it is deleted', () => {
    const redirect = toDocument(1, '/old.html', notice.id)
    apply(siteForm, redirect)
    expect(snapshot.gone(site)).toEqual(['/old.html'])
    expect(snapshot.route(site, '/old.html')).toBeNull()
    release()
    apply(notice)
    expect(snapshot.gone(site)).toEqual([])
    expect(release()).toEqual(expect.arrayContaining(['/old.html', ...serverListPaths]))
    snapshot.apply([tombstone(notice)])
    expect(snapshot.gone(site)).toEqual(['/2024/01/notice.html', '/old.html'])
    expect(release()).toEqual(expect.arrayContaining(['/old.html', ...serverListPaths]))
    apply(notice)
    snapshot.apply([tombstone(redirect)])
    expect(snapshot.gone(site)).toEqual(['/old.html'])
  })

  it('gives way to a page that stands there', () => {
    apply(siteForm, notice, toDocument(1, '/about/about.html', notice.id))
    expect(snapshot.route(site, '/about/about.html')).toMatchObject({ page: 'redirect' })
    release()
    const page = formOf('page', 'pages/1')
    apply(page)
    expect(snapshot.route(site, '/about/about.html')).toMatchObject({ page: 'page' })
    expect(snapshot.routes(site).find(({ path }) => path === '/about/about.html')).toMatchObject({ owner: 'pages/1' })
    expect(snapshot.redirects(site)).toEqual([])
    expect(release()).toEqual(expect.arrayContaining(['/about/about.html', ...redirectListPaths]))
  })

  it('marks no list stale when a story appears that none of them is about', () => {
    apply(siteForm, toDocument(1, '/old.html', columnForm.id))
    release()
    apply(notice)
    expect(release().filter((path) => (serverListPaths as readonly string[]).includes(path))).toEqual([])
  })

  it('leads to a host elsewhere as it is written', () => {
    apply(siteForm, toAddress(1, '/forum/', 'https://example.org/x?a=1'))
    expect(snapshot.redirects(site)).toEqual([{ from: '/forum/', to: 'https://example.org/x?a=1' }])
  })
})

describe('The lists for servers', () => {
  it('are to be written with the first release of every portal', () => {
    apply(siteForm)
    expect(release()).toEqual(expect.arrayContaining([...goneListPaths, ...redirectListPaths]))
  })

  it('are the same in whatever order redirects, documents, renames and takedowns come', () => {
    const column = (slug: string): Column => ({ ...columnForm, slug })
    const story = (address: string): Article => ({ ...notice, address })
    const versions: Publication[][] = [
      [live(siteForm)],
      [live(column('a')), live(column('b')), live(column('c'))],
      [live(story('2024/01/a')), live(story('2024/01/b'))],
      [live(formOf('article', 'articles/1')), tombstone(formOf('article', 'articles/1'))],
      [live(toDocument(1, '/columns/a.html', 'columns/2'))],
      [live(toDocument(2, '/columns/b.html', 'columns/2'))],
      [live(toDocument(3, '/2024/01/a.html', notice.id))],
      [live(toAddress(4, '/x.html', '/columns/a.html'))],
      [live(toDocument(5, '/y.html', 'articles/1'))],
      [live(toDocument(6, '/z/', notice.id)), tombstone(toDocument(6, '/z/', notice.id))],
      [live(toDocument(7, '/x.html', notice.id))],
    ]
    const last = versions.map((some) => some.at(-1)!)
    const state = (of: Snapshot) => [of.routes(site), of.redirects(site), of.gone(site)]
    snapshot.apply(last)
    const expected = state(snapshot)
    let run = 0
    const earlier = fc.array(fc.constantFrom(...versions.flat()), { maxLength: 12 })
    const order = fc.shuffledSubarray(last, { minLength: last.length })
    fc.assert(
      fc.property(earlier, order, fc.integer({ min: 1, max: 5 }), (before, rows, size) => {
        const other = openWritableSnapshot(join(folder, `other-${++run}.db`))
        try {
          const all = [...before, ...rows]
          for (let start = 0; start < all.length; start += size) other.apply(all.slice(start, start + size))
          expect(state(other)).toEqual(expected)
        } finally {
          other.close()
        }
      }),
      { numRuns: 40 },
    )
  }, 60_000)

  it('mark stale every list that differs, however a release falls between the changes', () => {
    const froms = ['/columns/a.html', '/columns/b.html', '/x.html', '/columns/a/2024-01.html']
    const change = fc.oneof(
      fc.constantFrom('a', 'b', 'c').map((slug) => live({ ...columnForm, slug })),
      fc.constant(null).map(() => tombstone(columnForm)),
      fc
        .constantFrom('columns/2', 'articles/2')
        .chain((ref) =>
          fc
            .tuple(fc.integer({ min: 1, max: 3 }), fc.constantFrom(...froms))
            .map(([number, from]) => live(toDocument(number, from, ref))),
        ),
      fc.integer({ min: 1, max: 3 }).map((number) => tombstone(toDocument(number, froms[0]!, 'columns/2'))),
      fc.constantFrom<Article[]>(notice, { ...notice, publishedAt: '2025-03-01T00:00:00.000Z' }).map(live),
    )
    let run = 0
    fc.assert(
      fc.property(fc.array(change, { maxLength: 12 }), (changes) => {
        const other = openWritableSnapshot(join(folder, `stale-${++run}.db`))
        try {
          const lists = () => ({ redirects: other.redirects(site), gone: other.gone(site) })
          other.apply([live(siteForm)])
          for (const publication of changes) {
            other.settle(other.stale(site), 0)
            const before = lists()
            other.apply([{ ...publication, digest: String(++digests).padStart(43, 's') }])
            const stale = new Set(other.stale(site).map(({ path }) => path))
            const after = lists()
            if (JSON.stringify(before.redirects) !== JSON.stringify(after.redirects))
              for (const path of redirectListPaths) expect(stale).toContain(path)
            if (JSON.stringify(before.gone) !== JSON.stringify(after.gone))
              for (const path of goneListPaths) expect(stale).toContain(path)
          }
        } finally {
          other.close()
        }
      }),
      { numRuns: 60 },
    )
  }, 60_000)
})

describe('Redirections', () => {
  it('lead to the end of their chain in one step, and never in a circle', () => {
    const name = fc.constantFrom('/a', '/b', '/c', '/d', '/e', 'https://example.org/')
    fc.assert(
      fc.property(fc.uniqueArray(fc.record({ from: name, to: name }), { selector: ({ from }) => from }), (all) => {
        const result = inOneStep(all)
        const froms = new Set(all.map(({ from }) => from))
        for (const { to } of result) expect(froms).not.toContain(to)
        const circular = all.filter(({ from }) => !result.some((one) => one.from === from))
        for (const { from } of circular) {
          let at: string = from
          for (let step = 0; step <= all.length; step += 1) at = all.find((one) => one.from === at)?.to ?? 'an end'
          expect(at).not.toBe('an end')
        }
      }),
    )
  })
})
