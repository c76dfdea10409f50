import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Id } from '../access/member.ts'
import { startNewsroom, type Newsroom, type Person } from '../testing/start-newsroom.ts'

let newsroom: Newsroom
let site: Id
let editor: Person
let chief: Person

beforeAll(async () => {
  newsroom = await startNewsroom()
  site = await newsroom.createSite('ordos')
  editor = await newsroom.createPerson('editor', site)
  chief = await newsroom.createPerson('chief-editor', site)
})
afterAll(() => newsroom?.stop())

const post = (path: string, json: unknown, asker = editor) => newsroom.request(path, { method: 'POST', json }, asker)
const patch = (path: string, json: unknown, asker = editor) => newsroom.request(path, { method: 'PATCH', json }, asker)

const created = async (path: string, json: unknown): Promise<Id> => {
  const { status, body } = await post(path, json)
  expect(status, JSON.stringify(body)).toBe(201)
  return body.doc.id
}

const body = (...children: object[]) => ({
  root: { type: 'root', format: '', indent: 0, version: 1, direction: 'ltr', children },
})
const paragraph = (text: string) => ({ type: 'paragraph', version: 1, children: [{ type: 'text', text, version: 1 }] })
const block = (fields: object) => ({ type: 'block', version: 2, format: '', fields: { id: 'a'.repeat(24), ...fields } })
const note = (fields: object) => ({
  type: 'inlineBlock',
  version: 1,
  fields: { id: 'a'.repeat(24), blockType: 'note', ...fields },
})
const linkTo = (url: string, text: string) => ({
  ...paragraph(''),
  children: [
    {
      type: 'link',
      version: 3,
      id: 'b'.repeat(24),
      fields: { linkType: 'custom', url },
      children: [{ type: 'text', text, version: 1 }],
    },
  ],
})

/** Everything in the database that a refused request could have left behind. */
const rowsOf = async () => {
  const counts: Record<string, number> = {}
  for (const collection of ['articles', 'campaigns', 'columns', 'profiles', 'pages', 'publications'] as const) {
    counts[collection] = (await newsroom.payload.db.count({ collection })).totalDocs
    if (newsroom.payload.collections[collection].config.versions)
      counts[`versions of ${collection}`] = (await newsroom.payload.db.countVersions({ collection })).totalDocs
  }
  return counts
}

describe('is refused with 400 and the reason, and leaves nothing behind:', () => {
  test.each([
    ['an article without a title', '/articles', { _status: 'published' }, /填写/],
    ['a title of blanks', '/articles', { title: '  ', _status: 'published' }, /空格/],
    ['a column without a name', '/columns', {}, /填写/],
    ['a slug with capitals', '/articles', { title: '甲', slug: 'Not-A-Slug', _status: 'published' }, /小写/],
    ['a slug with a path in it', '/columns', { name: '甲', slug: '../etc' }, /小写/],
    ['an impossible month', '/articles', { title: '甲', happened: '2024-13', _status: 'published' }, /年月/],
    ['a day in words', '/articles', { title: '甲', happened: '昨天', _status: 'published' }, /年月/],
    ['a date that is none', '/articles', { title: '甲', publishedAt: 'soon', _status: 'published' }, /发布时间/],
    ['an unknown kind', '/articles', { title: '甲', genre: 'rumour', _status: 'published' }, /./],
    ['a colour by name', '/campaigns', { name: '甲', theme: { primary: 'red' }, _status: 'published' }, /十六进制/],
    [
      'an original without a web address',
      '/articles',
      { title: '甲', genre: 'reprint', original: { unit: '某报', href: 'javascript:alert(1)' }, _status: 'published' },
      /https/,
    ],
    [
      'a reprint that names no source',
      '/articles',
      { title: '甲', genre: 'reprint', original: { author: '某人' }, _status: 'published' },
      /转载须写明来源单位/,
    ],
    ['a status that is none', '/articles', { title: '甲', _status: 'archived' }, /draft/],
    ['a status of null', '/articles', { title: '甲', _status: null }, /draft/],
    ['a column that does not exist', '/articles?draft=true', { title: '甲', column: 99999 }, /不存在/],
    ['a column that is no id', '/articles?draft=true', { title: '甲', column: { id: 'x' } }, /./],
    [
      'an unknown node',
      '/articles?draft=true',
      { title: '甲', body: body({ type: 'iframe' }) },
      /iframe。请删除这一块/,
    ],
    [
      'an unknown block',
      '/articles?draft=true',
      { title: '甲', body: body({ type: 'block', fields: { blockType: 'poll' } }) },
      /不支持的内容块：poll。请删除这一块/,
    ],
    [
      'an unknown block in a line',
      '/articles?draft=true',
      {
        title: '甲',
        body: body({ ...paragraph(''), children: [{ type: 'inlineBlock', fields: { blockType: 'quote' } }] }),
      },
      /不支持的内容块：quote。请删除这一块/,
    ],
    [
      'a link that runs something, in a draft',
      '/articles?draft=true',
      { title: '甲', body: body(linkTo(' JavaScript:alert(1)', '活动报名')) },
      /链接“活动报名”的地址 JavaScript:alert\(1\) 不能使用。请改成/,
    ],
    [
      'a link to a file of one’s own, in a draft',
      '/articles?draft=true',
      { title: '甲', body: body(linkTo('file:///C:/通知.doc', '通知')) },
      /链接“通知”的地址 file/,
    ],
    [
      'a note that is not filled in',
      '/articles',
      { title: '甲', _status: 'published', body: body({ ...paragraph(''), children: [note({ href: 'nowhere' })] }) },
      /“注释”没有填写完整或填写有误：注释、资料网址/,
    ],
    [
      'a correction of no day',
      '/articles',
      { title: '甲', _status: 'published', corrections: [{ date: '2024-02', text: '改正' }] },
      /年月日/,
    ],
    [
      'a block that is not filled in',
      '/articles',
      { title: '甲', _status: 'published', body: body(block({ blockType: 'quote' })) },
      /正文里的“带出处的引文”没有填写完整或填写有误：引文。请补充/,
    ],
    [
      'a row of a block that is not filled in',
      '/articles',
      {
        title: '甲',
        _status: 'published',
        body: body(
          block({ blockType: 'figures', display: 'numbers', figures: [{ label: '场次', qualifier: 'exact' }] }),
        ),
      },
      /“数据”没有填写完整或填写有误：数据第 1 项的原文写法。/,
    ],
    [
      'a link with a bad address',
      '/articles',
      { title: '甲', _status: 'published', body: body(linkTo('www.example.org', '活动报名')) },
      /正文里的链接“活动报名”没有填写完整或有误。请点开它/,
    ],
    [
      'a body that is none',
      '/articles?draft=true',
      { title: '甲', body: { text: '正文' } },
      /格式不正确。请在编辑器里重新写入/,
    ],
    ['a body of text', '/articles?draft=true', { title: '甲', body: '正文' }, /./],
    [
      'a rank that is not whole',
      '/profiles',
      { name: '甲', type: 'official', rank: 1.5, _status: 'published' },
      /整数/,
    ],
    ['pinyin with tones', '/profiles', { name: '甲', type: 'staff', pinyin: 'jiǎ', _status: 'published' }, /拼音/],
  ])('%s', async (_, path, json, reason) => {
    const before = await rowsOf()
    const answer = await post(path, json)
    expect(answer.status, JSON.stringify(answer.body)).toBe(400)
    expect(JSON.stringify(answer.body.errors)).toMatch(reason)
    expect(JSON.stringify(answer.body.errors)).not.toContain('failed to validate')
    expect(await rowsOf()).toEqual(before)
  })
})

test('a nesting that is too deep is refused before it is walked', async () => {
  let node: object = paragraph('底')
  for (let depth = 0; depth < 1000; depth += 1) node = { type: 'list', children: [node] }
  const answer = await post('/articles?draft=true', { title: '甲', body: body(node) })
  expect(answer.status).toBe(400)
})

test('a slug that another document of the site has is refused, one of another site is not', async () => {
  await created('/columns', { name: '工作动态', slug: 'news' })
  const taken = await post('/columns', { name: '新闻', slug: 'news' })
  expect(taken.status).toBe(400)
  expect(JSON.stringify(taken.body)).toContain('“news”')
  const elsewhere = await newsroom.createSite('linfen')
  const there = await newsroom.createPerson('editor', elsewhere)
  expect((await post('/columns', { name: '新闻', slug: 'news' }, there)).status).toBe(201)
})

test('two who take one slug at the same moment: one gets it, the other is told', async () => {
  const answers = await Promise.all(
    Array.from({ length: 6 }, (_, number) => post('/columns', { name: `同时${number}`, slug: 'at-once' })),
  )
  expect(answers.map(({ status }) => status).sort()).toEqual([201, 400, 400, 400, 400, 400])
})

test('a key that another site has is refused', async () => {
  const administrator = await newsroom.createPerson('administrator')
  const { docs } = (await newsroom.request('/sites?where[key][equals]=ordos&depth=0', {}, administrator)).body
  const { id: _id, ...same } = docs[0]
  const answer = await post('/sites', same, administrator)
  expect(answer.status).toBe(400)
  expect(JSON.stringify(answer.body)).toContain('换一个')
})

test('a campaign cannot stand below itself, by no detour', async () => {
  const top = await created('/campaigns', { name: '百嘎丽', _status: 'published' })
  const middle = await created('/campaigns', { name: '科普开讲', parent: top, _status: 'published' })
  const bottom = await created('/campaigns', { name: '开讲进校园', parent: middle, _status: 'published' })
  for (const parent of [top, middle, bottom]) {
    const answer = await patch(`/campaigns/${top}`, { parent, _status: 'published' })
    expect(answer.status, JSON.stringify(answer.body)).toBe(400)
    expect(JSON.stringify(answer.body)).toContain('自己')
  }
})

test('a column with stories cannot be deleted, and the message counts them', async () => {
  const column = await created('/columns', { name: '通知公告' })
  await created('/articles?draft=true', { title: '一篇草稿', column })
  const answer = await newsroom.request(`/columns/${column}`, { method: 'DELETE' }, editor)
  expect(answer).toMatchObject({ status: 400, body: { errors: [{ message: expect.stringContaining('1 篇') }] } })
})

test('a site with documents cannot be deleted', async () => {
  const administrator = await newsroom.createPerson('administrator')
  const answer = await newsroom.request(`/sites/${site}`, { method: 'DELETE' }, administrator)
  expect(answer.status).toBe(400)
  expect(JSON.stringify(answer.body)).toContain('站点')
})

test('a site’s navigation leads nowhere dangerous and to no other site', async () => {
  const script = await patch(
    `/sites/${site}`,
    { navigation: [{ kind: 'address', href: 'javascript:alert(1)' }] },
    chief,
  )
  expect(script.status).toBe(400)
  const elsewhere = await newsroom.createSite('jinzhong')
  const column = await newsroom.payload.create({
    collection: 'columns',
    data: { name: '别处', site: elsewhere as number },
  })
  const document = { relationTo: 'columns', value: column.id }
  const foreign = await patch(`/sites/${site}`, { navigation: [{ kind: 'document', document }] }, chief)
  expect(foreign).toMatchObject({ status: 400, body: { errors: [{ message: expect.stringContaining('其他站点') }] } })
})

describe('a malformed request is answered with 4xx:', () => {
  test.each([
    ['a field that does not exist', '/articles?where[nonsense][equals]=1'],
    ['a field of another document', '/articles?where[site.footer.icp.x][equals]=1'],
    ['an operator that does not exist', '/articles?where[title][frobnicate]=1'],
    ['a secret field', '/users?where[hash][like]=a'],
    ['an id that is none', '/articles/abc'],
    ['a date that is none', '/articles?where[publishedAt][equals]=abc'],
    ['a condition that is none', '/articles?where=abc'],
    ['a field to sort by that does not exist', '/articles?sort=nonsense'],
    ['one of several to sort by that does not exist', '/articles?sort=-title,nonsense'],
    ['a secret to sort by', '/users?sort=hash'],
    ['a field to sort by that others may not read', '/users?sort=administrator'],
    ['a field of another document to sort by', '/articles?sort=site.key'],
    ['a field of versions to sort by that does not exist', '/articles/versions?sort=version.nonsense'],
    ['a limit below zero', '/articles?limit=-1'],
    ['a limit that is no number', '/articles?limit=many'],
    ['a limit past the most', '/articles/versions?limit=1001'],
    ['a limit past all numbers', '/articles?limit=100000000000000000000'],
    ['a path that does not exist', '/nothing'],
    ['a version that does not exist', '/articles/versions/99999'],
    ['an address that cannot be decoded', '/%'],
    ['an id that cannot be decoded', '/articles/%'],
  ])('%s', async (_, path) => {
    const { status, body } = await newsroom.request(path, {}, editor)
    expect(status, JSON.stringify(body)).toBeGreaterThanOrEqual(400)
    expect(status, JSON.stringify(body)).toBeLessThan(500)
  })

  test.each([
    ['broken JSON', { 'Content-Type': 'application/json' }, '{"title":'],
    ['JSON that is null', { 'Content-Type': 'application/json' }, 'null'],
    ['JSON that is a text', { 'Content-Type': 'application/json; charset=utf-8' }, ' "title"'],
    ['JSON that is a list', { 'Content-Type': 'application/json' }, '[]'],
    ['a broken form', { 'Content-Type': 'multipart/form-data; boundary=x' }, 'nonsense'],
    [
      'a form with broken JSON',
      { 'Content-Type': 'multipart/form-data; boundary=x' },
      '--x\r\nContent-Disposition: form-data; name="_payload"\r\n\r\n{"title":\r\n--x--\r\n',
    ],
  ])('%s', async (_, headers, text) => {
    const { status, body } = await newsroom.request('/articles', { method: 'POST', headers, body: text }, editor)
    expect(status, JSON.stringify(body)).toBeGreaterThanOrEqual(400)
    expect(status, JSON.stringify(body)).toBeLessThan(500)
  })

  test('a GraphQL list of no length, or by no field', async () => {
    for (const args of ['limit: -1', 'limit: 1001', 'sort: "nonsense"']) {
      const { body } = await newsroom.graphql(`{ Articles(${args}) { docs { id } } }`, editor)
      expect(JSON.stringify(body.errors), args).toMatch(/limit 请写|不能按/)
    }
  })

  test('a body past the limit', async () => {
    const answer = await post('/articles?draft=true', { title: '甲', summary: 'x'.repeat(5 * 1024 * 1024) })
    expect(answer.status).toBe(413)
  })

  test('a GraphQL query that is none, or too deep', async () => {
    expect((await newsroom.graphql('{ Articles { docs { ', editor)).status).toBe(400)
    const deep = '{ Campaigns { docs { parent { parent { parent { parent { parent { parent { name } } } } } } } } }'
    const { status, body } = await newsroom.graphql(deep, editor)
    expect(status).toBe(400)
    expect(JSON.stringify(body)).toContain('deep')
  })
})

test('lists are sorted by what editors see, and whoever asks for all is told how many there are', async () => {
  for (const path of [
    '/articles?sort=-publishedAt,title',
    '/articles?sort=seo.title',
    '/articles?sort=-_status&limit=500',
    '/articles/versions?sort=-updatedAt',
    '/articles/versions?sort=version.title',
    '/media?sort=filename',
    '/users?sort=name',
  ])
    expect((await newsroom.request(path, {}, editor)).status, path).toBe(200)
  for (const all of ['limit=0', 'pagination=false', 'limit=0&pagination=false']) {
    const { body } = await newsroom.request(`/articles?${all}`, {}, editor)
    expect(body, all).toMatchObject({ limit: 1000, hasNextPage: false, totalDocs: body.docs.length })
  }
})

test('the reason is in the language that the editor has chosen', async () => {
  const ask = (headers: HeadersInit) =>
    newsroom.request('/columns', { method: 'POST', json: { name: '栏目', slug: 'A B' }, headers }, editor)
  const message = async (headers: HeadersInit) => JSON.stringify((await ask(headers)).body)
  expect(await message({ 'Accept-Language': 'en-GB' })).toContain('小写')
  expect(await message({ 'Accept-Language': 'zh-CN', Cookie: 'payload-lng=en' })).toContain('lower-case')
})
