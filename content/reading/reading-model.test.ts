import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { fixturePublications } from '../fixture/index.ts'
import { keys, openWritableSnapshot } from '../snapshot/index.ts'
import { readingModel, type ReadingModel } from './reading-model.ts'

const folder = mkdtempSync(join(tmpdir(), 'kewen-reading-'))
const snapshot = openWritableSnapshot(join(folder, 'snapshot.db'))
snapshot.apply(fixturePublications)
snapshot.setAsOf('2026-11-22T08:00:00.000Z')
afterAll(() => {
  snapshot.close()
  rmSync(folder, { recursive: true })
})

const site = 'sites/1'
const reading = (of = site): ReadingModel => readingModel({ snapshot, site: of })
const readsOf = (read: (model: ReadingModel) => unknown): string[] => {
  const model = reading()
  read(model)
  return [...model.reads].toSorted()
}

describe('The reading model', () => {
  it.each<[string, (model: ReadingModel) => unknown, string[]]>([
    ['a document', (model) => model.document('article', 'articles/1'), [keys.doc('articles/1')]],
    ['a document that is not there', (model) => model.document('article', 'articles/9'), [keys.doc('articles/9')]],
    ['a card', (model) => model.card('profiles/1'), [keys.card('profiles/1')]],
    ['a card that is not there', (model) => model.card('profiles/9'), [keys.card('profiles/9')]],
    ['media', (model) => model.media('media/1'), [keys.doc('media/1')]],
    [
      'where an old address leads',
      (model) => model.leadsTo(model.route('/content/2024/old-notice.html')!),
      [keys.doc('redirects/1'), keys.card('articles/2')],
    ],
    ['its site', (model) => model.site, [keys.doc(site)]],
    [
      'a moment that has come',
      (model) => model.hasCome('2026-01-01T00:00:00Z'),
      [keys.moment('2026-01-01T00:00:00.000Z')],
    ],
    ['a moment ahead', (model) => model.hasCome('2027-01-01T00:00:00Z'), [keys.moment('2027-01-01T00:00:00.000Z')]],
    [
      'both ends of a period, by the calendar of readers in China',
      (model) => model.stageOf({ from: '2026', to: '2026-12-31' }),
      [keys.moment('2025-12-31T16:00:00.000Z'), keys.moment('2026-12-31T16:00:00.000Z')],
    ],
    ['where else it speaks', (model) => model.channels, [keys.channels(site)]],
    ['days of mourning', (model) => model.isMourning, [keys.card(site)]],
    ['months', (model) => model.months('columns/1'), [keys.months('columns/1')]],
    [
      'the months before and after one',
      (model) => model.besideMonth(site, '2024-02'),
      [keys.besideMonth(site, '2024-02')],
    ],
    [
      'a month',
      (model) => model.shelf('columns/1', '2024-02'),
      [keys.card('articles/1'), keys.card('articles/3'), keys.shelf('columns/1', '2024-02')],
    ],
    [
      'of a month no more than what is shown of it',
      (model) => model.latest('columns/1', 1),
      [keys.card('articles/1'), keys.months('columns/1'), keys.shelf('columns/1', '2024-02')],
    ],
    [
      'what stands before and after a story',
      (model) => model.beside('articles/1', 'columns/1'),
      [keys.card('articles/3'), keys.beside('columns/1', 'articles/1')],
    ],
    [
      'of the stories near another those that are shown',
      (model) => model.nearby('articles/1', { stream: site, count: 2, except: new Set() }),
      [keys.card('articles/2'), keys.card('articles/3'), keys.near(site, 'articles/1')],
    ],
    ['an empty month', (model) => model.shelf('columns/1', '1999-01'), [keys.shelf('columns/1', '1999-01')]],
    [
      'a list',
      (model) => model.list('columns'),
      [keys.card('columns/1'), keys.card('columns/2'), keys.list(site, 'columns')],
    ],
    ['branches of none', (model) => model.branches('campaigns/3'), [keys.list(site, 'branches:campaigns/3')]],
    [
      'what is pinned, with the moment until which it is',
      (model) => model.pinned(),
      [keys.moment('2099-01-01T00:00:00.000Z'), keys.card('articles/1'), keys.list(site, 'pinned')],
    ],
  ])('records %s', (_what, read, expected) => expect(readsOf(read)).toEqual(expected.toSorted()))

  it('reads no more months than the newest stories need', () => {
    const reads = readsOf((model) =>
      expect(model.latest(site, 2).map(({ id }) => id)).toEqual(['articles/1', 'articles/3']),
    )
    expect(reads).not.toContain(keys.shelf(site, '2024-01'))
    expect(readsOf((model) => model.latest(site, 3))).toContain(keys.shelf(site, '2024-01'))
  })
  it('gives stories by the month in which they fell for readers in China', () => {
    expect(reading().months(site)).toEqual(['2024-02', '2024-01'])
    expect(
      reading()
        .shelf(site, '2024-01')
        .map(({ id }) => id),
    ).toEqual(['articles/2'])
  })
  it('orders people by pinyin, scientists apart, and leaders by rank', () => {
    expect(
      reading()
        .list('profiles')
        .map(({ id }) => id),
    ).toEqual(['profiles/2', 'profiles/1'])
    expect(
      reading()
        .list('scientists')
        .map(({ id }) => id),
    ).toEqual(['profiles/1'])
    expect(
      reading()
        .list('leaders')
        .map(({ id }) => id),
    ).toEqual(['profiles/2'])
  })
  it('looks for what stands beside a story over the ends of months', () => {
    const beside = (id: string): (string | undefined)[] => {
      const { older, newer } = reading().beside(id, site)
      return [older?.id, newer?.id]
    }
    expect(['articles/1', 'articles/3', 'articles/2'].map(beside)).toEqual([
      ['articles/3', undefined],
      ['articles/2', 'articles/1'],
      [undefined, 'articles/3'],
    ])
  })
  it('gives stories near another without those that are named', () => {
    const near = reading().nearby('articles/1', { stream: site, count: 3, except: new Set(['articles/3']) })
    expect(near.map(({ id }) => id)).toEqual(['articles/2'])
  })
  it('shows nothing of another site', () => {
    const other = reading('sites/2')
    expect(other.document('article', 'articles/1')).toBeNull()
    expect(other.card('columns/1')).toBeNull()
    expect(other.media('media/1')).toBeNull()
    expect(other.list('columns')).toEqual([])
    expect(() => other.site).toThrow(/not published/)
  })
  it('gives a document of the kind that is asked for, and none of another', () => {
    expect(reading().document('profile', 'articles/1')).toBeNull()
  })
  it('drops a pin when its time is over', () => {
    snapshot.setAsOf('2100-01-01T00:00:00.000Z')
    expect(reading().pinned()).toEqual([])
    snapshot.setAsOf('2026-11-22T08:00:00.000Z')
    expect(reading().pinned()).toHaveLength(1)
  })
  it('gives texts in its language alone, and calls by a Chinese name what has no other', () => {
    const english = readingModel({ snapshot, site, language: 'en' })
    const [both, chinese] = [{ zh: '水', en: 'Water' }, { zh: '水' }]
    expect([both, chinese, undefined].map(english.text)).toEqual(['Water', undefined, undefined])
    expect([both, chinese].map(english.name)).toEqual(['Water', '水'])
    expect([both, chinese].map(reading().text)).toEqual(['水', '水'])
  })
})
