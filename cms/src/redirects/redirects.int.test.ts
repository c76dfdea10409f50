import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { toRef } from '@kewen/content/contract'
import type { Id } from '../access/member.ts'
import { checkPublications } from '../publications/check-publications.ts'
import { startNewsroom, type Json, type Newsroom, type Person } from '../testing/start-newsroom.ts'

let newsroom: Newsroom
let editor: Person
let contributor: Person
let stranger: Person
let site: Id
let count = 0

beforeAll(async () => {
  newsroom = await startNewsroom()
})
afterAll(() => newsroom?.stop())

beforeEach(async () => {
  count += 1
  site = await newsroom.createSite(`site-${count}`)
  editor = await newsroom.createPerson('editor', site)
  contributor = await newsroom.createPerson('contributor', site)
  stranger = await newsroom.createPerson('chief-editor', await newsroom.createSite(`other-${count}`))
})

const post = (path: string, json: unknown = {}, by = editor) => newsroom.request(path, { method: 'POST', json }, by)
const patch = (path: string, json: unknown, by = editor) => newsroom.request(path, { method: 'PATCH', json }, by)
const remove = (path: string, by = editor) => newsroom.request(path, { method: 'DELETE' }, by)
const publication = (collection: 'redirects' | 'articles', id: Id) =>
  newsroom.payload.db.findOne<Json>({ collection: 'publications', where: { id: { equals: toRef(collection, id) } } })

async function create(path: string, data: object): Promise<Id> {
  const { status, body } = await post(path, data)
  expect(status, JSON.stringify(body)).toBe(201)
  return body.doc.id
}
const story = (slug: string, more: object = {}) =>
  create('/articles', { title: slug, slug, publishedAt: '2024-02-27T04:00:00.000Z', _status: 'published', ...more })
const redirect = (from: string, to: object) => create('/redirects', { from, ...to })
const toDocument = (value: Id, relationTo = 'articles') => ({ kind: 'document', document: { relationTo, value } })
const toAddress = (href: string) => ({ kind: 'address', href })

/** The old addresses of the site, each with the document or the address that it leads to. */
async function all(): Promise<Record<string, string>> {
  const { docs } = (await newsroom.request(`/redirects?depth=0&limit=0&where[site][equals]=${site}`, {}, editor)).body
  return Object.fromEntries(
    docs.map(({ from, kind, document, href }: Json) => [
      from,
      kind === 'document' ? `${document.relationTo}/${document.value}` : href,
    ]),
  )
}

describe('a published document whose address changes', () => {
  test.each([
    ['columns', { name: '要闻' }, (slug: string) => `/columns/${slug}.html`],
    ['topics', { name: '水' }, (slug: string) => `/topics/${slug[0]}/${slug}.html`],
    ['campaigns', { name: '河', _status: 'published' }, (slug: string) => `/campaigns/${slug}.html`],
    [
      'profiles',
      { name: '何清', type: 'expert', _status: 'published' },
      (slug: string) => `/profiles/${slug[0]}/${slug}.html`,
    ],
    ['pages', { title: '简介', _status: 'published' }, (slug: string) => `/about/${slug}.html`],
    [
      'articles',
      { title: '稿', publishedAt: '2024-02-27T04:00:00.000Z', _status: 'published' },
      (slug: string) => `/2024/02/${slug}.html`,
    ],
  ])('of %s leaves an old address that leads to it, in the same transaction', async (collection, data, pathOf) => {
    const id = await create(`/${collection}`, { ...data, slug: 'one' })
    for (const slug of ['two', 'three']) {
      const { status, body } = await patch(`/${collection}/${id}`, {
        slug,
        ...('_status' in data && { _status: 'published' }),
      })
      expect(status, JSON.stringify(body)).toBe(200)
    }
    expect(await all()).toEqual({ [pathOf('one')]: `${collection}/${id}`, [pathOf('two')]: `${collection}/${id}` })
    expect(await checkPublications({ payload: newsroom.payload })).toEqual([])
  })

  test('takes an address back, and that is an old one no longer', async () => {
    const id = await story('one')
    await patch(`/articles/${id}`, { slug: 'two', _status: 'published' })
    const { docs } = (await newsroom.request('/redirects', {}, editor)).body
    await patch(`/articles/${id}`, { slug: 'one', _status: 'published' })
    expect(await all()).toEqual({ '/2024/02/two.html': `articles/${id}` })
    expect(await publication('redirects', docs[0].id)).toMatchObject({ form: null, gone: ['/2024/02/one.html'] })
  })

  test('is found by its old addresses when it was unpublished meanwhile', async () => {
    const id = await story('one')
    await patch(`/articles/${id}`, { _status: 'draft' })
    await patch(`/articles/${id}?draft=true`, { slug: 'two' })
    expect(await all()).toEqual({})
    await patch(`/articles/${id}`, { _status: 'published' })
    expect(await all()).toEqual({ '/2024/02/one.html': `articles/${id}` })
  })

  test('moves only when it is published, and by nobody who may not publish', async () => {
    const id = await story('one')
    expect((await patch(`/articles/${id}?draft=true`, { slug: 'two' }, contributor)).status).toBe(200)
    expect(await all()).toEqual({})
    expect((await patch(`/articles/${id}`, { slug: 'two', _status: 'published' }, contributor)).status).toBe(403)
    expect(await all()).toEqual({})
    expect((await publication('articles', id)).form.address).toBe('2024/02/one')
  })

  test('leaves nothing behind when the change is taken back', async () => {
    const id = await story('one')
    const broken = await patch(`/articles/${id}`, { slug: 'two', happened: '2024-13', _status: 'published' })
    expect(broken.status).toBe(400)
    expect(await all()).toEqual({})
  })

  test('gives the address that it leaves to nobody’s redirect but its own', async () => {
    const id = await story('one')
    await redirect('/old.html', toAddress('/2024/02/one.html'))
    expect(await all()).toEqual({ '/old.html': `articles/${id}` })
    await patch(`/articles/${id}`, { slug: 'two', _status: 'published' })
    const other = await story('one')
    expect(await all()).toEqual({ '/old.html': `articles/${id}` })
    await remove(`/articles/${other}`)
  })
})

describe('an import of old addresses', () => {
  const send = (csv: BodyInit, query = '', by = editor) =>
    newsroom.request(
      `/redirects/import${query}`,
      { method: 'POST', body: csv, ...(typeof csv === 'string' && { headers: { 'Content-Type': 'text/csv' } }) },
      by,
    )

  test('adds all lines with their publications, and nothing where it is only tried', async () => {
    const id = await story('one')
    const csv = [
      '旧网址,新网址',
      `http://site-${count}.localhost/list.aspx?id=3,http://site-${count}.localhost:4000/2024/02/one.html`,
      '/a.html,/list.aspx?id=3',
      '/b/,https://example.org/',
    ].join('\n')
    const tried = await send(csv, '?dryRun=true')
    expect(tried).toMatchObject({ status: 200, body: { lines: 3, added: 3, changed: 0, unchanged: 0 } })
    expect(await all()).toEqual({})
    expect((await send(csv)).status).toBe(200)
    expect(await all()).toEqual({
      '/list.aspx?id=3': `articles/${id}`,
      '/a.html': `articles/${id}`,
      '/b/': 'https://example.org/',
    })
    expect(await checkPublications({ payload: newsroom.payload })).toEqual([])
    expect((await send(csv)).body).toEqual({ lines: 3, added: 0, changed: 0, unchanged: 3 })
    expect((await send('/b/,/2024/02/one.html')).body).toMatchObject({ changed: 1 })
    expect(await all()).toMatchObject({ '/b/': `articles/${id}` })
  })

  test('takes a file of a form', async () => {
    const form = new FormData()
    form.set('file', new Blob(['/a.html,https://example.org/'], { type: 'text/csv' }), 'old.csv')
    const { status, body } = await send(form)
    expect(status, JSON.stringify(body)).toBe(200)
    expect(await all()).toEqual({ '/a.html': 'https://example.org/' })
  })

  test('adds nothing where any line is at fault, and names up to twenty of them', async () => {
    await story('live')
    const { status, body } = await send('/a.html,https://example.org/\n/2024/02/live.html,/a.html\nx,y\n')
    expect(status).toBe(400)
    expect(body.errors.map(({ message }: Json) => message)).toEqual([
      expect.stringMatching(/^第 2 行：.*已发布/),
      expect.stringMatching(/^第 3 行：/),
    ])
    expect(await all()).toEqual({})
    const mixed = await send('/a.html\nx,/b.html\n')
    expect(mixed.body.errors.map(({ message }: Json) => message)).toEqual([
      expect.stringMatching(/^第 1 行：应有两列/),
      expect.stringMatching(/^第 2 行：/),
    ])
    const many = await send('/,/a.html\n'.repeat(30))
    expect(many.body.errors).toHaveLength(21)
    expect(many.body.errors[20].message).toContain('10')
  })

  test('is for editors of the site alone', async () => {
    for (const by of [contributor, stranger])
      expect((await send('/a.html,https://example.org/', `?site=${site}`, by)).status).toBe(403)
    expect(await all()).toEqual({})
  })

  test('is refused where it is too large', async () => {
    expect((await send('/a.html,https://example.org/\n'.repeat(200_000))).status).toBe(413)
  })
})

describe('an old address', () => {
  test('is kept as readers ask for it, whatever was pasted', async () => {
    const id = await story('one')
    await redirect(`http://site-${count}.localhost:4000/list.aspx?id=3#top`, toDocument(id))
    await redirect('/科普/旧 闻.html', toDocument(id))
    expect(Object.keys(await all()).sort()).toEqual([
      '/%E7%A7%91%E6%99%AE/%E6%97%A7%20%E9%97%BB.html',
      '/list.aspx?id=3',
    ])
  })

  test.each([
    ['of another host', 'https://elsewhere.example/a.html', '路径'],
    ['that is no path', 'list.aspx', '路径'],
    ['with a host in its place', '//elsewhere.example/', '路径'],
    ['of the home page', '/', '门户自己'],
    ['of a list', '/archive.html', '门户自己'],
    ['of the feed', '/feed.xml', '门户自己'],
    ['below the media', '/media/ab/x.webp', '门户自己'],
    ['below what servers are told', '/.kewen/gone.txt', '门户自己'],
    ['of something published', '/2024/02/live.html', '已发布'],
    ['that is there already', '/there.html?id=1', '设置过'],
  ])('%s is refused, in the editor’s words', async (_what, from, why) => {
    const id = await story('live')
    await redirect('/there.html?id=1', toDocument(id))
    const { status, body } = await post('/redirects', { from, ...toDocument(id) })
    expect(status).toBe(400)
    expect(JSON.stringify(body)).toContain(why)
  })

  test('may be the same at two sites', async () => {
    await redirect('/a.html', toAddress('https://example.org/'))
    const answer = await post('/redirects', { from: '/a.html', ...toAddress('https://example.org/') }, stranger)
    expect(answer.status).toBe(201)
  })

  test('leads in one step where it would lead to another', async () => {
    await redirect('/b.html', toAddress('https://example.org/'))
    await redirect('/a.html', toAddress('/b.html'))
    expect(await all()).toEqual({ '/a.html': 'https://example.org/', '/b.html': 'https://example.org/' })
    await redirect('/d.html', toAddress('/c.html'))
    const id = await story('one')
    await redirect('/c.html', toDocument(id))
    expect(await all()).toMatchObject({ '/c.html': `articles/${id}`, '/d.html': `articles/${id}` })
  })

  test('is refused where it would lead in a circle', async () => {
    await redirect('/a.html', toAddress('/b.html'))
    for (const from of ['/b.html', '/c.html']) {
      const { status, body } = await post('/redirects', {
        from,
        ...toAddress(from === '/b.html' ? '/a.html' : '/c.html'),
      })
      expect(status).toBe(400)
      expect(JSON.stringify(body)).toContain('循环')
    }
    expect(await all()).toEqual({ '/a.html': '/b.html' })
  })

  test('refuses an address that could carry a script', async () => {
    for (const href of ['javascript:alert(1)', '//elsewhere.example/', 'mailto:a@example.org'])
      expect((await post('/redirects', { from: '/a.html', ...toAddress(href) })).status, href).toBe(400)
  })

  test('is set, changed and deleted by editors of its site alone', async () => {
    const id = await redirect('/a.html', toAddress('https://example.org/'))
    const data = { from: '/b.html', ...toAddress('https://example.org/'), site }
    const answers = [
      await post('/redirects', data, contributor),
      await post('/redirects', data, stranger),
      await patch(`/redirects/${id}`, { href: 'https://example.com/' }, contributor),
      await patch(`/redirects/${id}`, { href: 'https://example.com/' }, stranger),
      await remove(`/redirects/${id}`, contributor),
      await remove(`/redirects/${id}`, stranger),
    ]
    expect(answers.map(({ status }) => status)).toEqual(Array(6).fill(403))
    const foreign = await create('/articles', { title: '别处', slug: 'x' })
    expect(
      (await post('/redirects', { ...toDocument(foreign), from: '/c.html', site: undefined }, stranger)).status,
    ).toBe(400)
    expect((await remove(`/redirects/${id}`)).status).toBe(200)
    expect(await publication('redirects', id)).toMatchObject({ form: null, gone: ['/a.html'], urgent: true })
  })

  test('goes with the document that it led to, and is gone from then on', async () => {
    const id = await story('one')
    const old = await redirect('/a.html', toDocument(id))
    await remove(`/articles/${id}`)
    expect(await all()).toEqual({})
    expect(await publication('redirects', old)).toMatchObject({ form: null, gone: ['/a.html'] })
    expect(await checkPublications({ payload: newsroom.payload })).toEqual([])
  })
})
