import { expect, test } from 'vitest'
import { z } from 'zod'
import { canonical, HomeSection } from '@kewen/content/contract'
import { pruneHome } from './prune-home.ts'
import { toHome } from './to-home.ts'

const text = (zh: string, en?: string) => ({ zh, ...(en && { en }) })

/** Sections as the database gives them, with row ids and with nulls for what was left empty. */
const rows = [
  { id: 'a', blockType: 'lead', article: 7 },
  { id: 'b', blockType: 'lead', article: null },
  { id: 'c', blockType: 'notices', count: 4 },
  { id: 'd', blockType: 'latest', title: text('今日', 'Today'), count: 3 },
  {
    id: 'e',
    blockType: 'stream',
    stream: { relationTo: 'topics', value: 2 },
    title: { zh: ' ' },
    arrangement: 'row',
    count: 3,
  },
  { id: 'f', blockType: 'streams', streams: [{ relationTo: 'columns', value: 1 }], title: null, count: 2 },
  { id: 'g', blockType: 'campaign', campaign: 3 },
  { id: 'h', blockType: 'people', title: text('人物'), profiles: [5, 6] },
  {
    id: 'i',
    blockType: 'figures',
    title: null,
    source: text('日报'),
    figures: [
      {
        id: 'i1',
        label: text('科普活动'),
        asWritten: text('7200余场次'),
        value: null,
        qualifier: 'over',
        basis: null,
        period: text('五年'),
        scope: null,
        note: null,
        article: 7,
      },
    ],
  },
  {
    id: 'j',
    blockType: 'links',
    title: null,
    links: [{ id: 'j1', label: text('网站'), href: 'https://example.org/' }],
  },
  { id: 'k', blockType: 'channels', title: null, channels: [{ id: 'k1', name: text('电视'), href: '' }] },
]

const published = (from: unknown): HomeSection[] =>
  z.array(HomeSection).parse(JSON.parse(canonical({ home: toHome(from) })).home)

test('every section of the newsroom becomes one of the contract, with what was filled in', () => {
  expect(published(rows)).toEqual([
    { kind: 'lead', article: 'articles/7' },
    { kind: 'lead' },
    { kind: 'notices', count: 4 },
    { kind: 'latest', title: text('今日', 'Today'), count: 3 },
    { kind: 'stream', stream: 'topics/2', arrangement: 'row', count: 3 },
    { kind: 'streams', streams: ['columns/1'], count: 2 },
    { kind: 'campaign', campaign: 'campaigns/3' },
    { kind: 'people', title: text('人物'), profiles: ['profiles/5', 'profiles/6'] },
    {
      kind: 'figures',
      source: text('日报'),
      figures: [
        {
          label: text('科普活动'),
          asWritten: text('7200余场次'),
          qualifier: 'over',
          period: text('五年'),
          article: 'articles/7',
        },
      ],
    },
    { kind: 'links', links: [{ label: text('网站'), href: 'https://example.org/' }] },
    { kind: 'channels', channels: [{ name: text('电视') }] },
  ])
})

test('a site without sections has no home of its own, and leaves out a section whose document was deleted', () => {
  expect(toHome([])).toBeUndefined()
  expect(toHome(null)).toBeUndefined()
  expect(toHome([{ id: 'a', blockType: 'campaign', campaign: null }])).toBeUndefined()
})

test('what names a document that is no more is taken out, and with it a section that has nothing else', () => {
  const gone = new Set(['articles/7', 'topics/2', 'columns/1', 'campaigns/3', 'profiles/5'])
  const left = pruneHome(published(rows), (ref) => gone.has(ref))
  expect(left.map(({ kind }) => kind)).toEqual([
    'lead',
    'lead',
    'notices',
    'latest',
    'people',
    'figures',
    'links',
    'channels',
  ])
  expect(JSON.stringify(left)).not.toMatch(new RegExp([...gone].join('|')))
})

test('a section of all columns stays one of all columns', () => {
  const all: HomeSection = { kind: 'streams', streams: [], count: 3 }
  expect(pruneHome([all], () => true)).toEqual([all])
})
