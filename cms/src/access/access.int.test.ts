import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startNewsroom, type Asker, type Json, type Newsroom, type Person } from '../testing/start-newsroom.ts'
import type { Id } from './member.ts'

let newsroom: Newsroom
let ordos: Id
let linfen: Id
let contributor: Person
let editor: Person
let chief: Person
let reviewer: Person
let stranger: Person
let administrator: Person

beforeAll(async () => {
  newsroom = await startNewsroom()
  ordos = await newsroom.createSite('ordos')
  linfen = await newsroom.createSite('linfen')
  administrator = await newsroom.createPerson('administrator')
  contributor = await newsroom.createPerson('contributor', ordos)
  editor = await newsroom.createPerson('editor', ordos)
  chief = await newsroom.createPerson('chief-editor', ordos)
  reviewer = await newsroom.createPerson('reviewer', ordos)
  stranger = await newsroom.createPerson('chief-editor', linfen)
})
afterAll(() => newsroom?.stop())

const post = (path: string, json: unknown, asker: Asker) => newsroom.request(path, { method: 'POST', json }, asker)
const patch = (path: string, json: unknown, asker: Asker) => newsroom.request(path, { method: 'PATCH', json }, asker)
const remove = (path: string, asker: Asker) => newsroom.request(path, { method: 'DELETE' }, asker)

async function createArticle(status: 'draft' | 'published', data: object = {}): Promise<Id> {
  const article = { title: '科普大篷车走进牧区', _status: status, site: ordos, ...data }
  const { status: code, body } = await post('/articles?depth=0', article, administrator)
  expect(code, JSON.stringify(body)).toBe(201)
  return body.doc.id
}

const mainRow = (collection: 'articles', id: Id) =>
  newsroom.payload.db.findOne<Json>({ collection, where: { id: { equals: id } } })

describe('of another site', () => {
  test('an editor sees no document, draft, version, count or search result', async () => {
    const id = await createArticle('published', { title: '只属于鄂尔多斯' })
    await patch(`/articles/${id}?draft=true`, { title: '鄂尔多斯的草稿' }, editor)
    expect((await newsroom.request(`/articles/${id}`, {}, stranger)).status).toBe(404)
    expect((await newsroom.request(`/articles/${id}?draft=true`, {}, stranger)).status).toBe(404)
    for (const path of ['/articles', '/articles?draft=true', '/articles?trash=true', '/articles/versions']) {
      const { body } = await newsroom.request(path, {}, stranger)
      expect(body.docs, path).toEqual([])
    }
    expect((await newsroom.request('/articles/count', {}, stranger)).body.totalDocs).toBe(0)
    const search = await newsroom.request('/articles?where[title][like]=鄂尔多斯', {}, stranger)
    expect(search.body.docs).toEqual([])
    const { docs } = await newsroom.payload.findVersions({ collection: 'articles', where: { parent: { equals: id } } })
    expect(docs.length).toBeGreaterThan(0)
    expect((await newsroom.request(`/articles/versions/${docs[0]!.id}`, {}, stranger)).status).toBe(403)
    expect((await post(`/articles/versions/${docs[0]!.id}`, {}, stranger)).status).toBe(403)
  })

  test('an editor changes, deletes, copies and creates nothing', async () => {
    const id = await createArticle('published')
    const before = await mainRow('articles', id)
    const answers = [
      await patch(`/articles/${id}`, { title: '改' }, stranger),
      await patch(`/articles/${id}?draft=true`, { title: '改' }, stranger),
      await patch(`/articles/${id}`, { deletedAt: new Date().toISOString() }, stranger),
      await remove(`/articles/${id}`, stranger),
      await post(`/articles/${id}/duplicate`, {}, stranger),
      await post('/articles', { title: '写到别处', site: ordos }, stranger),
      await post('/columns', { name: '写到别处', site: ordos }, stranger),
      await patch(`/sites/${ordos}`, { tagline: '改' }, stranger),
    ]
    expect(answers.map(({ status }) => status)).toEqual(Array(8).fill(403))
    expect(await mainRow('articles', id)).toEqual(before)
  })

  test('an editor changes nothing in bulk', async () => {
    const id = await createArticle('published')
    const bulk = await patch('/articles?where[id][exists]=true', { title: '都改了' }, stranger)
    expect(bulk.body.docs ?? []).toEqual([])
    await remove('/articles?where[id][exists]=true', stranger)
    expect((await mainRow('articles', id)).title.zh ?? (await mainRow('articles', id)).title).toBe('科普大篷车走进牧区')
  })

  test('an editor sees nothing through GraphQL', async () => {
    await createArticle('published')
    const { body } = await newsroom.graphql(
      '{ Articles { docs { id title } } versionsArticles { docs { id } } }',
      stranger,
    )
    expect(body.data).toEqual({ Articles: { docs: [] }, versionsArticles: { docs: [] } })
  })

  test('a document cannot be named, neither in a field nor in a body', async () => {
    const foreign = (await post('/columns', { name: '临汾的栏目', site: linfen }, administrator)).body.doc.id
    const article = await createArticle('draft', { site: linfen })
    const inField = await post('/articles', { title: '引用', column: foreign }, editor)
    expect(inField).toMatchObject({ status: 400, body: { errors: [{ message: expect.stringContaining('其他站点') }] } })
    const body = bodyOf({ type: 'block', version: 2, fields: { id: 'a', blockType: 'related', article } })
    const inBody = await post('/articles?draft=true', { title: '引用', body }, editor)
    expect(inBody).toMatchObject({ status: 400, body: { errors: [{ message: expect.stringContaining('其他站点') }] } })
    const inLink = await post('/articles?draft=true', { title: '引用', body: linkTo(article) }, editor)
    expect(inLink.status).toBe(400)
  })

  test('a related document stays a bare id', async () => {
    const column = await newsroom.payload.create({
      collection: 'columns',
      data: { name: '栏目', site: linfen as number },
    })
    const id = await createArticle('draft')
    await newsroom.payload.db.updateOne({ collection: 'articles', id, data: { column: column.id } })
    const { body } = await newsroom.request(`/articles/${id}?depth=2`, {}, editor)
    expect(body.column).toBe(column.id)
  })

  test('people and sites are unknown', async () => {
    const { body } = await newsroom.request('/users?limit=0', {}, stranger)
    expect(body.docs.map(({ id }: { id: Id }) => id)).toEqual([stranger.id])
    expect((await newsroom.request(`/users/${editor.id}`, {}, stranger)).status).toBe(404)
    expect((await newsroom.request('/sites', {}, stranger)).body.docs).toHaveLength(1)
  })

  test('a published document cannot be moved there, a draft by who writes for both can', async () => {
    const both = await newsroom.createPerson('editor', ordos, linfen)
    const published = await createArticle('published')
    const answer = await patch(`/articles/${published}`, { site: linfen }, both)
    expect(answer).toMatchObject({
      status: 400,
      body: { errors: [{ message: expect.stringContaining('不能移到别的站点') }] },
    })
    const draft = await createArticle('draft')
    expect((await patch(`/articles/${draft}?draft=true`, { site: linfen }, editor)).status).toBe(403)
    expect((await patch(`/articles/${draft}?draft=true`, { site: linfen }, both)).status).toBe(200)
  })
})

describe('a contributor', () => {
  test('writes drafts, and drafts over what is published', async () => {
    const { status, body } = await post('/articles?draft=true', { title: '供稿人的稿子' }, contributor)
    expect(status).toBe(201)
    expect(body.doc).toMatchObject({ _status: 'draft', address: null })
    const published = await createArticle('published')
    expect((await patch(`/articles/${published}?draft=true`, { title: '新稿' }, contributor)).status).toBe(200)
    expect(await mainRow('articles', published)).toMatchObject({ _status: 'published' })
  })

  test('cannot create what is published, and draft=true makes it a draft', async () => {
    const before = await newsroom.payload.count({ collection: 'articles' })
    expect((await post('/articles', { title: '直接发布', _status: 'published' }, contributor)).status).toBe(403)
    expect(await newsroom.payload.count({ collection: 'articles' })).toEqual(before)
    const draft = await post('/articles?draft=true', { title: '直接发布', _status: 'published' }, contributor)
    expect(await mainRow('articles', draft.body.doc.id)).toMatchObject({ _status: 'draft', address: null })
  })

  test.each([
    ['by status', (id: Id) => patch(`/articles/${id}`, { _status: 'published' }, contributor)],
    ['with draft=true', (id: Id) => patch(`/articles/${id}?draft=true`, { _status: 'published' }, contributor)],
    [
      'with autosave',
      (id: Id) => patch(`/articles/${id}?draft=true&autosave=true`, { _status: 'published' }, contributor),
    ],
    [
      'for one language',
      (id: Id) => patch(`/articles/${id}?publishSpecificLocale=zh`, { _status: 'published' }, contributor),
    ],
    ['for all languages', (id: Id) => patch(`/articles/${id}?publishAllLocales=true`, { title: '发布' }, contributor)],
    [
      'through GraphQL',
      (id: Id) =>
        newsroom.graphql(`mutation { updateArticle(id: ${id}, data: { _status: published }) { id } }`, contributor),
    ],
  ])('cannot publish a draft %s', async (_, ask) => {
    const id = await createArticle('draft')
    await ask(id)
    expect(await mainRow('articles', id)).toMatchObject({ _status: 'draft', address: null })
    expect(await publicationOf(id)).toBeNull()
  })

  test.each([
    ['unpublishing', (id: Id) => patch(`/articles/${id}`, { _status: 'draft' }, contributor)],
    ['writing over it', (id: Id) => patch(`/articles/${id}`, { title: '改了' }, contributor)],
    ['a null status', (id: Id) => patch(`/articles/${id}`, { _status: null }, contributor)],
    ['an unknown status', (id: Id) => patch(`/articles/${id}`, { _status: 'archived' }, contributor)],
    ['the trash', (id: Id) => patch(`/articles/${id}`, { deletedAt: new Date().toISOString() }, contributor)],
    ['deletion', (id: Id) => remove(`/articles/${id}`, contributor)],
    ['bulk', (id: Id) => patch(`/articles?where[id][equals]=${id}`, { title: '改了' }, contributor)],
    ['bulk deletion', (id: Id) => remove(`/articles?where[id][equals]=${id}`, contributor)],
    [
      'GraphQL',
      (id: Id) =>
        newsroom.graphql(`mutation { updateArticle(id: ${id}, data: { title: "改了" }) { id } }`, contributor),
    ],
    ['GraphQL deletion', (id: Id) => newsroom.graphql(`mutation { deleteArticle(id: ${id}) { id } }`, contributor)],
  ])('cannot alter what is published by %s', async (_, ask) => {
    const id = await createArticle('published')
    const before = [await mainRow('articles', id), await publicationOf(id)]
    await ask(id)
    expect([await mainRow('articles', id), await publicationOf(id)]).toEqual(before)
  })

  test('cannot bring back an older version to readers', async () => {
    const id = await createArticle('published', { title: '第一版' })
    await patch(`/articles/${id}`, { title: '第二版', _status: 'published' }, editor)
    const { docs } = await newsroom.payload.findVersions({
      collection: 'articles',
      where: { parent: { equals: id } },
      sort: 'createdAt',
    })
    const before = [await mainRow('articles', id), await publicationOf(id)]
    expect((await post(`/articles/versions/${docs[0]!.id}`, {}, contributor)).status).toBe(403)
    expect([await mainRow('articles', id), await publicationOf(id)]).toEqual(before)
  })

  test('makes only a draft of a copy', async () => {
    const id = await createArticle('published')
    const { status, body } = await post(`/articles/${id}/duplicate`, { _status: 'published' }, contributor)
    if (status < 300) expect(await mainRow('articles', body.doc.id)).toMatchObject({ _status: 'draft', address: null })
    else expect(status).toBe(403)
  })

  test('publishes nothing by a schedule', async () => {
    const id = await createArticle('draft')
    await newsroom.payload.jobs.queue({
      task: 'schedulePublish',
      input: {
        type: 'publish',
        doc: { relationTo: 'articles', value: String(id) },
        user: { relationTo: 'users', value: contributor.id },
      } as never,
    })
    await newsroom.payload.jobs.run()
    expect(await mainRow('articles', id)).toMatchObject({ _status: 'draft' })
  })

  test('changes no column, topic or site', async () => {
    const answers = [
      await post('/columns', { name: '新栏目' }, contributor),
      await post('/topics', { name: '新主题' }, contributor),
      await patch(`/sites/${ordos}`, { tagline: '改' }, contributor),
      await post('/sites', { key: 'new' }, contributor),
    ]
    expect(answers.map(({ status }) => status)).toEqual([403, 403, 403, 403])
  })
})

test('a change of many documents that fails for one changes none', async () => {
  const first = await createArticle('draft', { title: '第一篇' })
  const second = await createArticle('draft', { title: '第二篇' })
  const answer = await patch(
    `/articles?where[id][in]=${first},${second}`,
    { slug: 'the-same-for-both', _status: 'published' },
    editor,
  )
  expect(answer.status).toBe(400)
  for (const id of [first, second])
    expect(await mainRow('articles', id)).toMatchObject({ _status: 'draft', address: null })
})

test('a reviewer reads and writes nothing', async () => {
  const id = await createArticle('draft')
  expect((await newsroom.request(`/articles/${id}?draft=true`, {}, reviewer)).status).toBe(200)
  expect((await patch(`/articles/${id}?draft=true`, { title: '改' }, reviewer)).status).toBe(403)
  expect((await post('/articles?draft=true', { title: '写' }, reviewer)).status).toBe(403)
})

test('an editor publishes, a chief editor changes the site, and its key stays', async () => {
  const id = await createArticle('draft')
  expect((await patch(`/articles/${id}`, { _status: 'published' }, editor)).status).toBe(200)
  expect((await patch(`/sites/${ordos}`, { tagline: '科技暖城' }, editor)).status).toBe(403)
  expect((await patch(`/sites/${ordos}`, { tagline: '科技暖城' }, chief)).status).toBe(200)
  await patch(`/sites/${ordos}`, { key: 'other' }, chief)
  expect((await patch(`/sites/${ordos}`, { key: 'other' }, administrator)).status).toBe(400)
  expect((await newsroom.request(`/sites/${ordos}`, {}, chief)).body.key).toBe('ordos')
})

describe('nobody raises their own rights', () => {
  test.each([
    ['administrator', { administrator: true }],
    ['roles', { roles: [{ site: 1, role: 'chief-editor' }] }],
  ])('by setting %s', async (_, data) => {
    const answer = await patch(`/users/${editor.id}`, data, editor)
    expect(answer).toMatchObject({ status: 403, body: { errors: [{ message: expect.stringContaining('管理员') }] } })
    const kept = await newsroom.payload.findByID({ collection: 'users', id: editor.id as number, depth: 0 })
    expect(kept).toMatchObject({ administrator: false, roles: [{ site: ordos, role: 'editor' }] })
  })

  test('through GraphQL, or by creating a user', async () => {
    await newsroom.graphql(`mutation { updateUser(id: ${editor.id}, data: { administrator: true }) { id } }`, editor)
    const kept = await newsroom.payload.findByID({ collection: 'users', id: editor.id as number })
    expect(kept.administrator).toBe(false)
    const created = await post('/users', { name: '甲', email: 'a@example.org', password: 'long-enough-9' }, editor)
    expect(created.status).toBe(403)
    expect(
      (await post('/users/first-register', { email: 'b@example.org', password: 'x', name: '乙' }, {})).status,
    ).toBe(403)
  })

  test('but may change their own name', async () => {
    const own = (await newsroom.request('/users/me?depth=0', {}, editor)).body.user
    const form = { name: '编辑甲', administrator: own.administrator, roles: own.roles }
    expect((await patch(`/users/${editor.id}`, form, editor)).status).toBe(200)
    const raised = [...own.roles, { site: linfen, role: 'editor' }]
    expect((await patch(`/users/${editor.id}`, { ...form, roles: raised }, editor)).status).toBe(403)
    expect((await patch(`/users/${chief.id}`, { name: '改别人' }, editor)).status).toBe(403)
  })

  test('and the last administrator stays one', async () => {
    await patch(`/users?where[id][not_equals]=${administrator.id}`, { administrator: false }, administrator)
    expect((await remove(`/users/${administrator.id}`, administrator)).status).toBe(400)
    expect((await patch(`/users/${administrator.id}`, { administrator: false }, administrator)).status).toBe(400)
  })
})

test('an editor sees colleagues, but not their roles', async () => {
  const { body } = await newsroom.request(`/users/${chief.id}`, {}, editor)
  expect(body).toMatchObject({ name: 'chief-editor' })
  expect(body.roles ?? []).toEqual([])
  expect(body).not.toHaveProperty('administrator')
})

test('machines and visitors enter no collection', async () => {
  const machine = await newsroom.createMachine()
  const id = await createArticle('published')
  for (const asker of [machine, {}])
    for (const { slug } of newsroom.payload.config.collections) {
      const list = await newsroom.request(`/${slug}`, {}, asker)
      expect([403, 404, 501], `GET ${slug}`).toContain(list.status)
      const created = await post(`/${slug}`, { name: 'x', title: 'x', site: ordos }, asker)
      expect([400, 403, 404, 501], `POST ${slug}`).toContain(created.status)
    }
  expect((await patch(`/articles/${id}`, { title: 'x' }, machine)).status).toBe(403)
  const { body } = await newsroom.graphql('{ Articles { docs { id } } }', machine)
  expect(body.data?.Articles ?? null).toBeNull()
})

const publicationOf = (id: Id) =>
  newsroom.payload.db.findOne<Json>({ collection: 'publications', where: { id: { equals: `articles/${id}` } } })

const bodyOf = (...children: object[]) => ({
  root: { type: 'root', format: '', indent: 0, version: 1, direction: 'ltr', children },
})

const linkTo = (article: Id) =>
  bodyOf({
    type: 'paragraph',
    version: 1,
    children: [
      {
        type: 'link',
        version: 3,
        id: 'l',
        fields: { linkType: 'internal', doc: { relationTo: 'articles', value: article } },
        children: [{ type: 'text', text: '链接', version: 1, format: 0 }],
      },
    ],
  })

test('a machine’s key opens the publications and nothing else', async () => {
  const machine = await newsroom.createMachine()
  const ask = (method: string, path: string) => newsroom.request(path, { method, json: { value: 1 } }, machine)
  for (const path of ['/payload-preferences/zzz', '/machines/refresh-token', '/machines/logout', '/users/login'])
    expect((await ask('POST', path)).status, path).toBe(403)
  for (const path of ['/machines/me', '/users/me', '/access', '/sites', '/machines'])
    expect((await newsroom.request(path, {}, machine)).status, path).toBe(403)
  expect((await newsroom.payload.db.count({ collection: 'payload-preferences' })).totalDocs).toBe(0)
  expect((await newsroom.request('/publications/manifest', {}, machine)).status).toBe(200)
})

test('nobody is sent a letter: what needs one is refused, and leaves nothing behind', async () => {
  const { id } = await newsroom.createPerson('administrator')
  const { email } = await newsroom.payload.findByID({ collection: 'users', id })
  const ask = (path: string) => newsroom.request(path, { method: 'POST', json: { email } })
  for (const path of ['/users/forgot-password', '/users/verify/x', '/machines/forgot-password', '/machines/verify/x'])
    expect((await ask(path)).status, path).toBe(404)
  const { body } = await newsroom.graphql(`mutation { forgotPasswordUser(email: "${email}") }`)
  expect(JSON.stringify(body.errors)).toContain('不发送邮件')
  const kept = await newsroom.payload.db.findOne({ collection: 'users', where: { id: { equals: id } } })
  expect(kept).toMatchObject({ resetPasswordToken: null })
})
