import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { toRef, type Article, type Form, type Ref } from '@kewen/content/contract'
import type { Id } from '../access/member.ts'
import { calloutInTable, linkTo, noted, related, stateOf, written } from '../testing/editor-states.ts'
import { startNewsroom, type Answer, type Newsroom, type Person } from '../testing/start-newsroom.ts'
import { checkPublications } from './check-publications.ts'
import type { PublicationRecord } from './publication-record.ts'
import { recomputePublications } from './recompute-publications.ts'

let newsroom: Newsroom
let editor: Person
let site: Id
let count = 0

beforeAll(async () => {
  newsroom = await startNewsroom()
  site = await newsroom.createSite('yunchuan')
  editor = await newsroom.createPerson('chief-editor', site)
})
afterAll(() => newsroom.stop())
afterEach(() => expectInStep())

const expectInStep = async (): Promise<void> =>
  expect(await checkPublications({ payload: newsroom.payload })).toEqual([])

const send = async (method: string, path: string, json?: unknown): Promise<Answer> =>
  newsroom.request(path, { method, ...(json === undefined ? {} : { json }) }, editor)

/** Sends what must succeed, and answers the document. */
const done = async (method: string, path: string, json?: unknown): Promise<{ id: Id } & Record<string, unknown>> => {
  const { status, body } = await send(method, path, json)
  expect(body.errors ?? []).toEqual([])
  expect(status).toBeLessThan(300)
  return body.doc ?? body
}

const story = (more: Record<string, unknown> = {}): Record<string, unknown> => ({
  site,
  title: `稿件${(count += 1)}`,
  slug: `story-${count}`,
  genre: 'news',
  aiContent: 'none',
  body: written('正文'),
  publishedAt: '2024-02-27T12:15:00.000Z',
  ...more,
})
const publish = (more: Record<string, unknown> = {}) =>
  done('POST', '/articles', story({ _status: 'published', ...more }))
const draft = (more: Record<string, unknown> = {}) => done('POST', '/articles?draft=true', story(more))

const publicationOf = (ref: Ref): Promise<PublicationRecord | null> =>
  newsroom.payload.db.findOne<PublicationRecord>({ collection: 'publications', where: { id: { equals: ref } } })
const formOf = async (id: Id): Promise<Article | null> => {
  const publication = await publicationOf(toRef('articles', id))
  return (publication?.form ?? null) as Article | null
}
const titleOf = async (id: Id): Promise<string | undefined> => (await formOf(id))?.title.zh
const everything = async (): Promise<unknown> => {
  const { db } = newsroom.payload
  const [publications, articles, versions] = await Promise.all([
    db.find({ collection: 'publications', where: {}, pagination: false, sort: 'id' }),
    db.find({ collection: 'articles', where: {}, pagination: false, sort: 'id' }),
    db.findVersions({ collection: 'articles', where: {}, pagination: false, sort: 'id' }),
  ])
  return { publications: publications.docs, articles: articles.docs, versions: versions.docs }
}

describe('what readers see', () => {
  test('begins when a story is published, and not while it is a draft', async () => {
    const { id } = await draft()
    expect(await publicationOf(toRef('articles', id))).toBeNull()
    const { title } = await done('PATCH', `/articles/${id}`, { _status: 'published' })
    expect(await publicationOf(toRef('articles', id))).toMatchObject({
      site: toRef('sites', site),
      form: { title: { zh: title }, body: { zh: [{ kind: 'paragraph', spans: [{ kind: 'text', text: '正文' }] }] } },
      gone: [],
      urgent: false,
      pending: true,
    })
  })

  test('stays while a draft is written over it, by hand or by autosave, and changes when that is published', async () => {
    const { id, title } = await publish()
    const before = await publicationOf(toRef('articles', id))
    await done('PATCH', `/articles/${id}?draft=true`, { title: '改过的标题' })
    await done('PATCH', `/articles/${id}?draft=true&autosave=true`, { title: '又改过的标题' })
    expect(await publicationOf(toRef('articles', id))).toEqual(before)
    expect(await titleOf(id)).toBe(title)
    await done('PATCH', `/articles/${id}`, { title: '又改过的标题', _status: 'published' })
    expect(await titleOf(id)).toBe('又改过的标题')
  })

  test('is not written anew when a save changes nothing that readers see', async () => {
    const { id } = await publish()
    const before = await publicationOf(toRef('articles', id))
    await done('PATCH', `/articles/${id}`, { _status: 'published' })
    expect(await publicationOf(toRef('articles', id))).toEqual(before)
  })

  test('holds both languages', async () => {
    const { id, title } = await publish()
    await done('PATCH', `/articles/${id}?locale=en`, { title: 'A story', body: written('Words'), _status: 'published' })
    expect(await formOf(id)).toMatchObject({
      title: { zh: title, en: 'A story' },
      body: { zh: [{ kind: 'paragraph' }], en: [{ spans: [{ text: 'Words' }] }] },
    })
  })

  test('remembers the English address of a story that is told in English no more', async () => {
    const { id } = await publish({ slug: 'told-twice' })
    const [chinese, english] = ['/2024/02/told-twice.html', '/en/2024/02/told-twice.html']
    const tell = (fields: object) => done('PATCH', `/articles/${id}?locale=en`, { ...fields, _status: 'published' })
    const gone = async () => (await publicationOf(toRef('articles', id)))?.gone
    await tell({ title: 'A story', body: written('Words') })
    expect(await gone()).toEqual([])
    await tell({ body: null })
    expect(await gone()).toEqual([english])
    await done('PATCH', `/articles/${id}`, { summary: '另一处修改', _status: 'published' })
    expect(await gone()).toEqual([english])
    await tell({ body: written('Words again') })
    expect(await gone()).toEqual([])
    await tell({ body: null })
    await done('PATCH', `/articles/${id}`, { _status: 'draft' })
    expect(await gone()).toEqual([chinese, english])
  })

  test('holds notes and corrections, each in its place', async () => {
    const { id } = await publish({
      body: stateOf(noted('正文', { text: '见报告', href: 'https://example.org/report' })),
      corrections: [{ date: '2024-02-28', text: '初稿写错了年份，已改正。' }],
    })
    const form = await formOf(id)
    expect(form?.body.zh).toEqual([
      {
        kind: 'paragraph',
        spans: [
          { kind: 'text', text: '正文' },
          { kind: 'note', text: '见报告', href: 'https://example.org/report' },
        ],
      },
    ])
    expect(form?.corrections).toEqual([{ date: '2024-02-28', text: { zh: '初稿写错了年份，已改正。' } }])
  })

  test('ends with unpublishing, and the address that it had is remembered', async () => {
    const { id } = await publish({ slug: 'taken-down' })
    await done('PATCH', `/articles/${id}`, { _status: 'draft' })
    expect(await publicationOf(toRef('articles', id))).toMatchObject({
      form: null,
      gone: ['/2024/02/taken-down.html'],
      urgent: true,
      pending: true,
      refs: [],
    })
    await done('PATCH', `/articles/${id}`, { _status: 'published' })
    expect(await publicationOf(toRef('articles', id))).toMatchObject({ gone: [], urgent: false })
  })

  test('has another digest when it ends anew under another address, before anybody asked', async () => {
    const { id } = await publish({ slug: 'first-name' })
    const takeDown = async () => {
      await done('PATCH', `/articles/${id}`, { _status: 'draft' })
      return (await publicationOf(toRef('articles', id)))!
    }
    const once = await takeDown()
    await done('PATCH', `/articles/${id}`, { slug: 'second-name', _status: 'published' })
    const again = await takeDown()
    expect(again).toMatchObject({ form: null, gone: ['/2024/02/second-name.html'] })
    expect(again.digest).not.toBe(once.digest)
  })

  test('ends with the trash, and begins again with its restoring', async () => {
    const { id, title } = await publish({ slug: 'thrown-away' })
    await done('PATCH', `/articles/${id}`, { deletedAt: new Date().toISOString() })
    expect(await publicationOf(toRef('articles', id))).toMatchObject({
      form: null,
      gone: ['/2024/02/thrown-away.html'],
    })
    await done('PATCH', `/articles/${id}?trash=true`, { deletedAt: null, _status: 'published' })
    expect(await titleOf(id)).toBe(title)
  })

  test('ends with deletion, also of what was in the trash already', async () => {
    const { id } = await publish({ slug: 'deleted' })
    await done('PATCH', `/articles/${id}`, { deletedAt: new Date().toISOString() })
    await done('DELETE', `/articles/${id}?trash=true`)
    expect(await publicationOf(toRef('articles', id))).toMatchObject({ form: null, gone: ['/2024/02/deleted.html'] })
  })

  test('is what a restored version says', async () => {
    const { id } = await publish({ title: '第一版' })
    await done('PATCH', `/articles/${id}`, { title: '第二版', _status: 'published' })
    const versions = await done('GET', `/articles/versions?where[parent][equals]=${id}&sort=createdAt&limit=1`)
    const [first] = versions['docs'] as { id: Id }[]
    await done('POST', `/articles/versions/${first!.id}`)
    expect(await titleOf(id)).toBe('第一版')
  })

  test('does not begin with a copy', async () => {
    const { id } = await publish()
    const copy = await done('POST', `/articles/${id}/duplicate`)
    expect(copy.id).not.toBe(id)
    expect(await formOf(copy.id)).toBeNull()
  })

  test('follows a GraphQL mutation', async () => {
    const page = { site, title: '机构简介', slug: 'about', body: written('简介'), shows: 'text', _status: 'published' }
    const { id } = await done('POST', '/pages', page)
    const { body } = await newsroom.graphql(
      `mutation { updatePage(id: ${id}, data: { title: "本会简介", _status: published }) { id } }`,
      editor,
    )
    expect(body.errors).toBeUndefined()
    expect(await publicationOf(toRef('pages', id))).toMatchObject({ form: { title: { zh: '本会简介' } } })
  })

  test('follows a GraphQL mutation of one field: an update demands no other', async () => {
    const { id } = await publish()
    const { body } = await newsroom.graphql(
      `mutation { updateArticle(id: ${id}, data: { title: "只改标题", _status: published }) { id } }`,
      editor,
    )
    expect(body.errors).toBeUndefined()
    expect(await titleOf(id as Id)).toBe('只改标题')
  })

  test('follows a schedule', async () => {
    const { id, title } = await draft()
    await newsroom.payload.jobs.queue({
      task: 'schedulePublish',
      input: {
        type: 'publish',
        doc: { relationTo: 'articles', value: id as number },
        user: { relationTo: 'users', value: editor.id as number },
      },
      waitUntil: new Date(Date.now() - 1000),
    })
    await newsroom.payload.jobs.run()
    expect(await titleOf(id)).toBe(title)
  })

  test('follows a change of many', async () => {
    const ids = [await draft(), await draft(), await publish()].map(({ id }) => id)
    await done('PATCH', `/articles?where[id][in]=${ids.join()}&draft=true`, {
      _status: 'published',
      subtitle: '一起改',
    })
    for (const id of ids) expect((await formOf(id))?.subtitle?.zh).toBe('一起改')
    await done('DELETE', `/articles?where[id][in]=${ids.join()}`)
    for (const id of ids) expect(await formOf(id)).toBeNull()
  })

  test('of a document without drafts begins with the first save', async () => {
    const { id } = await done('POST', '/columns', { site, name: '要闻', slug: 'follow-columns' })
    expect(await publicationOf(toRef('columns', id))).toMatchObject({ form: { slug: 'follow-columns' } })
    await done('DELETE', `/columns/${id}`)
    expect(await publicationOf(toRef('columns', id))).toMatchObject({
      form: null,
      gone: ['/columns/follow-columns.html'],
    })
  })
})

describe('nothing is written', () => {
  let before: unknown
  beforeEach(() => {
    before = undefined
  })
  const refuse = async (sending: Promise<Answer>, ...words: string[]): Promise<void> => {
    const { status, body } = await sending
    expect(status).toBe(400)
    for (const word of words) expect(JSON.stringify(body)).toContain(word)
    expect(await everything()).toEqual(before)
  }

  test('when a new story does not fit the contract, and the editor learns which field and why', async () => {
    before = await everything()
    const refused = story({ body: calloutInTable(), _status: 'published' })
    await refuse(send('POST', '/articles', refused), '"path":"body"', '正文', '表格单元格里只能放文字')
  })

  test('when the change of a published story does not fit, and its readers see what they saw', async () => {
    const { id } = await publish()
    before = await everything()
    await refuse(send('PATCH', `/articles/${id}`, { body: calloutInTable(), _status: 'published' }), '表格单元格')
  })

  test('when one of many does not fit, not even for those that do', async () => {
    const fits = await draft()
    const fitsNot = await draft({ body: calloutInTable() })
    before = await everything()
    const where = `where[id][in]=${fits.id},${fitsNot.id}`
    await refuse(send('PATCH', `/articles?${where}&draft=true`, { _status: 'published' }), '全部没有改动')
  })

  test('in English for an editor who works in English', async () => {
    before = await everything()
    const { body } = await newsroom.request(
      '/articles',
      {
        method: 'POST',
        json: story({ body: calloutInTable(), _status: 'published' }),
        headers: { cookie: 'payload-lng=en' },
      },
      editor,
    )
    expect(JSON.stringify(body)).toContain('A cell of a table can hold text only')
    expect(await everything()).toEqual(before)
  })
})

describe('a document that names another', () => {
  const referrer = (id: Id) => publish({ body: stateOf(linkTo('articles', id, '请看'), related(id)) })

  test('is published anew when that is deleted, without its links and blocks', async () => {
    const named = await publish()
    const { id } = await referrer(named.id)
    const before = await publicationOf(toRef('articles', id))
    expect(before?.refs).toEqual([toRef('articles', named.id)])
    await newsroom.payload.db.updateOne({
      collection: 'publications',
      id: toRef('articles', id),
      data: { pending: false },
    })
    await done('DELETE', `/articles/${named.id}`)
    expect(await publicationOf(toRef('articles', id))).toMatchObject({
      pending: true,
      form: { body: { zh: [{ kind: 'paragraph', spans: [{ kind: 'text', text: '请看' }] }] } },
    })
  })

  test('can still be saved, published, copied and restored when that was deleted, and newly named by none', async () => {
    const named = await publish()
    const { id, body: dangling } = await referrer(named.id)
    await done('DELETE', `/articles/${named.id}`)
    await done('PATCH', `/articles/${id}?draft=true&autosave=true`, { subtitle: '自动保存', body: dangling })
    await done('PATCH', `/articles/${id}`, { subtitle: '再发一次', body: dangling, _status: 'published' })
    expect((await formOf(id))?.subtitle).toEqual({ zh: '再发一次' })
    await done('POST', `/articles/${id}/duplicate`)
    await done('PATCH', `/articles/${id}`, { body: written('没有链接了'), _status: 'published' })
    const again = await send('PATCH', `/articles/${id}?draft=true`, { body: dangling })
    expect(again).toMatchObject({ status: 400, body: { errors: [{ message: expect.stringContaining('不存在') }] } })
    const { docs } = await done('GET', `/articles/versions?where[parent][equals]=${id}&sort=-updatedAt&limit=50`)
    const version = (docs as { id: Id; version: { subtitle: string } }[]).find(
      (each) => each.version.subtitle === '自动保存',
    )
    await done('POST', `/articles/versions/${version!.id}?draft=true`)
  })

  test('keeps naming it while it is a draft, unpublished or in the trash', async () => {
    const named = await publish()
    const { id } = await referrer(named.id)
    const before = await formOf(id)
    await done('PATCH', `/articles/${named.id}`, { _status: 'draft' })
    await done('PATCH', `/articles/${id}`, { subtitle: '又存了一次', _status: 'published' })
    expect((await formOf(id))?.body).toEqual(before?.body)
    await done('PATCH', `/articles/${named.id}`, { deletedAt: new Date().toISOString() })
    expect(await recomputePublications(newsroom.payload)).toEqual([])
    expect((await formOf(id))?.body).toEqual(before?.body)
  })

  test('can still be changed and taken down while what its fields name is in the trash', async () => {
    const made = await done('POST', '/campaigns', { site, name: '湖泊计划', slug: 'lakes', _status: 'published' })
    const parent = { campaign: made.id }
    const { id } = await publish(parent)
    const branch = { site, name: '湿地', slug: 'wetlands', parent: made.id, _status: 'published' }
    const { id: below } = await done('POST', '/campaigns', branch)
    await done('PATCH', `/sites/${site}`, { featuredCampaign: made.id })
    await done('PATCH', `/campaigns/${made.id}`, { deletedAt: new Date().toISOString() })
    await done('PATCH', `/articles/${id}`, { subtitle: '活动在回收站里', _status: 'published' })
    expect((await formOf(id))?.subtitle).toEqual({ zh: '活动在回收站里' })
    await done('PATCH', `/articles/${id}`, { _status: 'draft' })
    expect(await formOf(id)).toBeNull()
    await done('PATCH', `/campaigns/${below}`, { _status: 'draft' })
    await done('PATCH', `/sites/${site}`, { tagline: '活动在回收站里', featuredCampaign: null })
  })

  test('is published once without all of them when many are deleted at once', async () => {
    const named = [await publish(), await publish(), await publish()].map((each) => each.id)
    const { id } = await publish({ body: stateOf(...named.map((each) => related(each))) })
    await done('DELETE', `/articles?where[id][in]=${named.join()}`)
    expect((await formOf(id))?.body).toEqual({ zh: [] })
  })

  test('loses a field that named it, and a site its entry', async () => {
    const campaign = await done('POST', '/campaigns', { site, name: '河流计划', slug: 'rivers', _status: 'published' })
    const { id } = await publish({ campaign: campaign.id })
    const document = { relationTo: 'campaigns', value: campaign.id }
    await done('PATCH', `/sites/${site}`, {
      featuredCampaign: campaign.id,
      navigation: [{ kind: 'document', document }],
    })
    const formOfSite = async (): Promise<Form | null | undefined> => (await publicationOf(toRef('sites', site)))?.form
    expect(await formOfSite()).toMatchObject({ navigation: [{ target: { ref: toRef('campaigns', campaign.id) } }] })
    await done('DELETE', `/campaigns/${campaign.id}`)
    expect(await formOf(id)).not.toHaveProperty('campaign')
    expect(await formOfSite()).toMatchObject({ navigation: [] })
    expect(await formOfSite()).not.toHaveProperty('featuredCampaign')
  })
})
