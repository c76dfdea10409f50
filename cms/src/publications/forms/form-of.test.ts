import { fixtureForms, goldenBody } from '@kewen/content/fixture'
import { Form, refsIn } from '@kewen/content/contract'
import { describe, expect, test } from 'vitest'
import { goldenEditorState } from '../../body/golden-editor-state.ts'
import { UnpublishableError, type Fault } from '../unpublishable-error.ts'
import { formOf } from './form-of.ts'
import { pruneForm } from './prune-form.ts'
import type { Row } from './row.ts'

const fixture = (id: string): Form => fixtureForms.find((form) => form.id === id)!
const paragraph = (text: string) => ({
  root: { type: 'root', children: [{ type: 'paragraph', children: [{ type: 'text', text }] }] },
})
const text = (zh: string, en: string | null = null) => ({ zh, en })
const stamps = { createdAt: '2026-01-01T00:00:00.000Z', updatedAt: '2026-11-22T08:00:00.000Z', _status: 'published' }

const article: Row = {
  ...stamps,
  id: 1,
  site: 1,
  slug: 'every-block',
  address: '2024/02/every-block',
  genre: 'feature',
  title: text('一篇用到全部内容块的稿件', 'A story with every block'),
  subtitle: text('副题写在这里', ''),
  summary: text(' 模板作者用它查看每一种内容块。 '),
  column: 1,
  topics: [1],
  campaign: 2,
  profiles: [1],
  cover: 1,
  body: { zh: goldenEditorState, en: null },
  bylines: [
    { id: 'a', role: 'source', name: '样例来源' },
    { id: 'b', role: 'text', name: '何清' },
    { id: 'c', role: 'editor', name: '安明' },
  ],
  original: { unit: null, author: null, title: '', href: null },
  publishedAt: '2024-02-27T20:15:00+08:00',
  happened: '2024-02',
  pinnedUntil: '2099-01-01T00:00:00.000Z',
  corrections: [{ id: 'd', date: ' 2024-02-28 ', text: { zh: '初稿把“讲座12场”误作“21场”，已改正。', en: ' ' } }],
  aiContent: 'assisted',
  seo: { title: { zh: null }, description: {} },
}

const site: Row = {
  ...stamps,
  id: 1,
  key: 'fixture',
  name: text('云川市科学技术协会', 'Yunchuan Association for Science and Technology'),
  shortName: text('云川市科协', 'Yunchuan AST'),
  region: text('云川市'),
  tagline: text('科学在身边'),
  description: { zh: null, en: null },
  origins: [{ id: 'o', origin: 'http://fixture.localhost:4000' }],
  languages: ['zh'],
  brand: { primary: '#1f6fb2', accent: '#c98a2b', ground: '#fbf8f2' },
  logo: null,
  navigation: [
    { id: '1', kind: 'document', document: { relationTo: 'columns', value: 1 }, list: null, href: null, label: null },
    { id: '2', kind: 'document', document: { relationTo: 'columns', value: 2 }, label: { zh: '' } },
    { id: '3', kind: 'document', document: { relationTo: 'campaigns', value: 1 } },
    { id: '4', kind: 'document', document: null },
    { id: '5', kind: 'list', list: 'campaigns' },
    { id: '6', kind: 'list', list: 'scientists' },
    { id: '7', kind: 'list', list: 'profiles' },
    { id: '8', kind: 'document', document: { relationTo: 'pages', value: 1 } },
  ],
  featuredCampaign: 1,
  notice: text('样例内容，仅供模板开发', 'Sample content for template authors'),
  indexed: null,
  footer: { organiser: text('云川市科学技术协会'), contact: null, icp: '', police: null, siteCode: null, links: [] },
}

const rows: [string, Row][] = [
  [
    'redirects/2',
    {
      ...stamps,
      id: 2,
      site: 1,
      from: '/list.aspx?id=3',
      kind: 'document',
      document: { relationTo: 'columns', value: 1 },
      href: null,
    },
  ],
  ['sites/1', site],
  ['columns/1', { ...stamps, id: 1, site: 1, slug: 'news', name: text('要闻', 'News'), description: null, order: 1 }],
  ['topics/1', { ...stamps, id: 1, site: 1, slug: 'water', name: text('水'), description: { zh: ' ' } }],
  [
    'campaigns/3',
    {
      ...stamps,
      id: 3,
      site: 1,
      slug: 'river-walks',
      name: text('沿河行走'),
      parent: 1,
      period: { from: '2024', to: null, text: text('2024年起') },
      theme: { primary: null, accent: '#b2452f', ground: '', mark: null },
      body: { zh: paragraph('') },
      order: 2,
    },
  ],
  [
    'profiles/1',
    {
      ...stamps,
      id: 1,
      site: 1,
      slug: 'he-qing',
      type: 'scientist',
      name: text('何清'),
      pinyin: 'he qing',
      titles: [{ id: 't', text: text('水文研究员'), source: '样例', asOf: '2024' }],
      field: text('水文学'),
      affiliation: text('样例研究所'),
      portrait: 1,
      biography: { zh: paragraph('一位样例人物。') },
      honours: [{ id: 'h', name: text('样例奖'), status: 'nominated', grantor: null, period: '2023年' }],
      rank: null,
    },
  ],
  ['articles/1', article],
  [
    'pages/1',
    {
      ...stamps,
      id: 1,
      site: 1,
      slug: 'about',
      title: text('机构简介'),
      body: { zh: paragraph('这里是样例机构的简介。') },
      shows: null,
      updatedOn: null,
      order: 1,
    },
  ],
  [
    'media/2',
    {
      ...stamps,
      id: 2,
      site: 1,
      type: 'document',
      filename: '7d793037a0760186574b0282f2f435e7.pdf',
      originalName: '活动手册.pdf',
      alt: text('活动手册'),
      licence: 'own',
      focalX: null,
      focalY: null,
      files: [{ name: '7d793037a0760186574b0282f2f435e7.pdf', mime: 'application/pdf', bytes: 123456 }],
    },
  ],
]

const faultsOf = (row: Row): Fault[] => {
  try {
    formOf('articles', row)
  } catch (error) {
    if (error instanceof UnpublishableError) return error.faults
    throw error
  }
  return []
}

describe('the public form', () => {
  test.each(rows)('of %s is the fixture’s, without row ids, stamps, empty fields and null', (id, row) => {
    expect(formOf(id.slice(0, id.indexOf('/')) as 'articles', row)).toStrictEqual(fixture(id))
  })

  test('holds a body in English where one was written', () => {
    const form = formOf('articles', { ...article, body: { zh: goldenEditorState, en: paragraph('Words') } })
    expect(form.kind === 'article' && form.body).toEqual({
      zh: goldenBody,
      en: [{ kind: 'paragraph', spans: [{ kind: 'text', text: 'Words' }] }],
    })
  })

  test('of a document whose ids are text, as MongoDB has them, names them as they are', () => {
    const id = '65a1b2c3d4e5f60718293a4b'
    const form = formOf('topics', { id, site: id, slug: 'water', name: text('水') })
    expect(form).toMatchObject({ id: `topics/${id}`, site: `sites/${id}` })
  })

  test.each<[string, Row, string, string]>([
    ['a title only in English', { title: { en: 'Title' } }, 'title', '请补上中文'],
    ['no site', { site: null }, 'site', '无效输入'],
    ['a genre that nobody knows', { genre: 'poem' }, 'genre', '无效选项'],
    ['a reprint without the unit that it is from', { original: { title: '原题' } }, 'original.unit', '无效输入'],
    ['a date that no calendar has', { happened: '2024-13' }, 'happened', '无效'],
    [
      'a correction of no day',
      { corrections: [{ date: '2024-02', text: { zh: '改正' } }] },
      'corrections.0.date',
      '无效',
    ],
    ['a name in no byline', { bylines: [{ role: 'text', name: '' }] }, 'bylines.0.name', '无效输入'],
    [
      'a block that nobody knows',
      { body: { zh: { root: { type: 'root', children: [{ type: 'block', fields: { blockType: 'poll' } }] } } } },
      'body',
      '无法识别的内容块“poll”',
    ],
  ])('is refused, naming the field, for %s', (_what, change, path, reason) => {
    const [fault, ...others] = faultsOf({ ...article, ...change })
    expect(others).toEqual([])
    expect(fault?.path).toBe(path)
    expect(fault?.why.zh).toContain(reason)
    expect(fault?.why.en).toMatch(/[a-z]/)
  })

  test('names every field that does not fit, not only the first', () => {
    expect(faultsOf({ ...article, genre: 'poem', happened: 'soon' }).map(({ path }) => path)).toEqual([
      'genre',
      'happened',
    ])
  })
})

describe('a form that names deleted documents', () => {
  const everything = new Set(fixtureForms.flatMap((form) => refsIn(form)))

  // An old address is deleted with what it leads to.
  const others = fixtureForms.filter(({ kind }) => kind !== 'redirect')

  test.each(others.map((form) => [form.id, form] as const))('of %s names none of them, and is valid', (_id, form) => {
    const pruned = pruneForm(form, everything)
    expect(refsIn(pruned)).toEqual([])
    expect(Form.safeParse(pruned).error).toBeUndefined()
  })

  test.each(fixtureForms.map((form) => [form.id, form] as const))('of %s is as it was when they exist', (_id, form) => {
    expect(pruneForm(form, new Set(['topics/404']))).toEqual(form)
  })
})
