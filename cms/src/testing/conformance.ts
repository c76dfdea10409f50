import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { nameOf, toRef, type Form, type Ref } from '@kewen/content/contract'
import type { Id } from '../access/member.ts'
import { checkPublications } from '../publications/check-publications.ts'
import { publicationTable } from '../publications/table/publication-table.ts'
import { calloutInTable, written } from './editor-states.ts'
import { prepareMixedOperations } from './mixed-operations.ts'
import { startNewsroom, type Newsroom } from './start-newsroom.ts'

/** What a server cannot do, with the reason that is printed beside every test that is therefore not run. */
export type Lacking = { server?: string; transactions?: string; lookups?: string }

/** Two hundred operations take half a minute on a busy machine, in milliseconds. */
const patience = 240_000

/** Tests that the newsroom keeps its promises on a database. What cannot be run is named, with the reason. */
export function describeConformance(options: { name: string; databaseUrl?: string; lacking?: Lacking }): void {
  const { name, databaseUrl, lacking = {} } = options
  let newsroom: Newsroom
  let site: Id

  /** A test for servers that can do what it needs. */
  const testWith = (needs: (keyof Lacking)[], title: string, run: () => Promise<void>): void => {
    const reasons = (['server', ...needs] as const).flatMap((need) => lacking[need] ?? []).join('; ')
    if (reasons) console.info(`Not run on ${options.name}: ${title} (${reasons})`)
    test.skipIf(reasons !== '')(`${title}${reasons && ` — not run: ${reasons}`}`, run, patience)
  }

  const db = () => newsroom.payload.db
  const create = (collection: 'articles' | 'campaigns' | 'columns' | 'topics', data: object, draft = false) =>
    newsroom.payload.create({ collection, data: { site, ...data } as never, draft, depth: 0 })
  const update = (collection: 'articles' | 'columns', id: Id, data: object, more: object = {}) =>
    newsroom.payload.update({ collection, id: id as number, data: data as never, depth: 0, ...more })
  const story = (slug: string, more: object = {}): object => ({
    title: `稿件 ${slug}`,
    slug,
    genre: 'news',
    body: written('正文'),
    publishedAt: '2024-02-27T12:15:00.000Z',
    ...more,
  })
  const formOf = async (ref: Ref): Promise<Form | null | undefined> =>
    (
      await db().findOne<{ id: string; form?: Form | null }>({
        collection: 'publications',
        where: { id: { equals: ref } },
      })
    )?.form
  const expectInStep = async (): Promise<void> =>
    expect(await checkPublications({ payload: newsroom.payload })).toEqual([])

  describe(`the newsroom on ${name}`, () => {
    beforeAll(async () => {
      newsroom = await startNewsroom(databaseUrl === undefined ? {} : { databaseUrl })
      site = await newsroom.createSite('yunchuan')
    })
    afterAll(async () => {
      if (databaseUrl !== undefined && 'connection' in db()) await dropDatabase(db())
      await newsroom.stop()
    })

    testWith([], 'keeps, changes and deletes documents', async () => {
      const { id } = await create('columns', { name: '要闻', slug: 'keeps' })
      expect(await newsroom.payload.findByID({ collection: 'columns', id })).toMatchObject({
        name: '要闻',
        slug: 'keeps',
      })
      await update('columns', id, { name: '新闻' })
      expect(await newsroom.payload.findByID({ collection: 'columns', id })).toMatchObject({
        name: '新闻',
        slug: 'keeps',
      })
      await newsroom.payload.delete({ collection: 'columns', id })
      const { totalDocs } = await newsroom.payload.count({ collection: 'columns', where: { id: { equals: id } } })
      expect(totalDocs).toBe(0)
    })

    testWith([], 'keeps a draft beside what is published', async () => {
      const { id } = await create('articles', story('draft', { title: '已发布', _status: 'published' }))
      await update('articles', id, { title: '草稿' }, { draft: true })
      const find = (draft: boolean) => newsroom.payload.findByID({ collection: 'articles', id, draft, depth: 0 })
      expect(await find(false)).toMatchObject({ title: '已发布', _status: 'published' })
      expect(await find(true)).toMatchObject({ title: '草稿', _status: 'draft' })
      await expectInStep()
    })

    testWith([], 'keeps versions, and restores one', async () => {
      const { id } = await create('articles', story('versions', { title: '第一版', _status: 'published' }))
      await update('articles', id, { title: '第二版', _status: 'published' })
      const { docs } = await newsroom.payload.findVersions({
        collection: 'articles',
        where: { parent: { equals: id } },
        sort: 'createdAt',
      })
      expect(docs.map(({ version }) => version.title)).toEqual(['第一版', '第二版'])
      await newsroom.payload.restoreVersion({ collection: 'articles', id: docs[0]!.id })
      expect(await newsroom.payload.findByID({ collection: 'articles', id })).toMatchObject({ title: '第一版' })
      await expectInStep()
    })

    testWith([], 'gives a name in an address to one document of a site, and to one of another site', async () => {
      const other = await newsroom.createSite('linfen')
      await create('topics', { name: '水', slug: 'water' })
      await expect(create('topics', { name: '又是水', slug: 'water' })).rejects.toThrow()
      await create('topics', { site: other, name: '水', slug: 'water' })
      const { totalDocs } = await newsroom.payload.count({ collection: 'topics', where: { slug: { equals: 'water' } } })
      expect(totalDocs).toBe(2)
    })

    testWith([], 'keeps each language, and falls back to Chinese', async () => {
      const { id } = await create('columns', { name: '要闻', description: '每天的事', slug: 'languages' })
      await update('columns', id, { name: 'News' }, { locale: 'en' })
      const read = (locale: 'zh' | 'en' | 'all') => newsroom.payload.findByID({ collection: 'columns', id, locale })
      expect(await read('zh')).toMatchObject({ name: '要闻' })
      expect(await read('en')).toMatchObject({ name: 'News', description: '每天的事' })
      expect(await read('all')).toMatchObject({ name: { zh: '要闻', en: 'News' } })
    })

    testWith([], 'populates what a document names, as deep as it is asked', async () => {
      const column = await create('columns', { name: '要闻', slug: 'populate' })
      const topics = [
        await create('topics', { name: '甲', slug: 'a' }),
        await create('topics', { name: '乙', slug: 'b' }),
      ]
      const names = { column: column.id, topics: topics.map(({ id }) => id) }
      const { id } = await create('articles', story('populate', names))
      const read = (depth: number) => newsroom.payload.findByID({ collection: 'articles', id, depth, draft: true })
      expect(await read(0)).toMatchObject(names)
      expect(await read(1)).toMatchObject({ column: { name: '要闻' }, topics: [{ name: '甲' }, { name: '乙' }] })
    })

    testWith([], 'finds and sorts by what documents hold and name', async () => {
      const column = await create('columns', { name: '通知', slug: 'sorted' })
      const topic = await create('topics', { name: '排序', slug: 'sorted' })
      for (const month of ['03', '01', '02'])
        await create(
          'articles',
          story(`sorted-${month}`, {
            column: column.id,
            topics: month === '02' ? [] : [topic.id],
            publishedAt: `2024-${month}-15T00:00:00.000Z`,
            _status: 'published',
          }),
        )
      const find = async (where: object, sort = 'publishedAt'): Promise<string[]> => {
        const { docs } = await newsroom.payload.find({ collection: 'articles', where: where as never, sort, depth: 0 })
        return docs.map(({ slug }) => String(slug))
      }
      expect(await find({ column: { equals: column.id } })).toEqual(['sorted-01', 'sorted-02', 'sorted-03'])
      expect(await find({ column: { equals: column.id } }, '-publishedAt')).toEqual([
        'sorted-03',
        'sorted-02',
        'sorted-01',
      ])
      expect(await find({ topics: { in: [topic.id] } })).toEqual(['sorted-01', 'sorted-03'])
      expect(await find({ 'column.slug': { equals: 'sorted' }, title: { like: 'sorted-02' } })).toEqual(['sorted-02'])
      const late = { publishedAt: { greater_than: '2024-02-01T00:00:00.000Z' } }
      expect(await find({ and: [late, { column: { exists: true } }, { column: { equals: column.id } }] })).toHaveLength(
        2,
      )
    })

    testWith(['lookups'], 'sorts by a field of what documents name', async () => {
      const columns = [
        await create('columns', { name: '后', slug: 'order-2', order: 2 }),
        await create('columns', { name: '先', slug: 'order-1', order: 1 }),
      ]
      for (const { id } of columns)
        await create('articles', story(`of-column-${id}`, { column: id, _status: 'published' }))
      const { docs } = await newsroom.payload.find({
        collection: 'articles',
        where: { column: { in: columns.map(({ id }) => id) } },
        sort: 'column.order',
        depth: 0,
      })
      expect(docs.map(({ column }) => column)).toEqual(columns.map(({ id }) => id).toReversed())
    })

    testWith([], 'joins what names a document', async () => {
      const { id } = await create('campaigns', { name: '河流计划', slug: 'rivers', _status: 'published' })
      for (const slug of ['walks', 'talks'])
        await create('campaigns', {
          name: slug,
          slug,
          parent: id,
          order: slug === 'talks' ? 1 : 2,
          _status: 'published',
        })
      const campaign = await newsroom.payload.findByID({
        collection: 'campaigns',
        id,
        depth: 1,
        joins: { branches: { sort: 'order' } },
      })
      expect(campaign.branches?.docs).toHaveLength(2)
      await expectInStep()
    })

    testWith([], 'writes the publication with the change', async () => {
      const { id } = await create('articles', story('with-the-change', { _status: 'published' }))
      expect(await formOf(toRef('articles', id))).toMatchObject({ address: '2024/02/with-the-change' })
      await update('articles', id, { _status: 'draft' })
      expect((await formOf(toRef('articles', id))) ?? null).toBeNull()
      await expectInStep()
    })

    testWith(
      [],
      'tells the digests of very many publications in order, and strikes off those that are as they were',
      async () => {
        const table = publicationTable(newsroom.payload)
        const topics = []
        for (const name of ['one', 'two', 'three'])
          topics.push(await create('topics', { name, slug: `struck-${name}` }))
        const pages = [await table.digests({ after: undefined, limit: 2 })]
        for (let last = pages[0]!; last.length > 0; pages.push(last))
          last = await table.digests({ after: last.at(-1)!.id, limit: 2 })
        const rows = pages.flat()
        expect(rows.map(({ id }) => id)).toEqual(rows.map(({ id }) => id).toSorted())
        const pending = async (): Promise<Ref[]> => {
          const where = { pending: { equals: true } }
          const { docs } = await db().find<{ id: Ref }>({ collection: 'publications', where, sort: 'id', limit: 0 })
          return docs.map(({ id }) => id)
        }
        expect(rows.map(({ id }) => id)).toEqual(expect.arrayContaining(await pending()))
        const [, second, third] = topics.map(({ id }) => toRef('topics', id)) as [Ref, Ref, Ref]
        await newsroom.payload.update({ collection: 'topics', id: topics[1]!.id as number, data: { name: '改了' } })
        await table.strikeOff(rows.filter(({ id }) => id !== third))
        expect(await pending()).toEqual([second, third].sort())
        await table.strikeOff([])
        await table.strikeOff([...rows, { id: 'topics/9999999', digest: rows[0]!.digest }])
        expect(await pending()).toEqual([second])
        expect(await table.isAnythingPending()).toBe(true)
        await table.strikeOff(await table.digests({ after: undefined, limit: 5000 }))
        expect(await table.isAnythingPending()).toBe(false)
        const asked = { number: 1, person: '1', askedBy: '编辑', askedAt: '2026-11-22T08:00:00.000Z', pending: true }
        const wish = { id: 'wish', site: toRef('sites', site), ...asked }
        await db().create({ collection: 'rollback-wishes', data: wish as never })
        expect(await table.isAnythingPending()).toBe(true)
        await db().deleteMany({ collection: 'rollback-wishes', where: {} })
        await expectInStep()
      },
    )

    testWith(['transactions'], 'writes neither the change nor the publication when one of them cannot be', async () => {
      const { id } = await create('articles', story('or-not-at-all', { title: '原来的', _status: 'published' }))
      const body = calloutInTable()
      await expect(update('articles', id, { title: '新的', body, _status: 'published' })).rejects.toThrow()
      await expect(create('articles', story('never-was', { body, _status: 'published' }))).rejects.toThrow()
      expect(await newsroom.payload.findByID({ collection: 'articles', id, draft: true })).toMatchObject({
        title: '原来的',
      })
      const { totalDocs } = await newsroom.payload.count({
        collection: 'articles',
        where: { slug: { equals: 'never-was' } },
      })
      expect(totalDocs).toBe(0)
      await expectInStep()
    })

    testWith(['transactions'], 'takes back all of a change of many when one of them fails', async () => {
      const fits = await create('articles', story('fits'), true)
      const fitsNot = await create('articles', story('fits-not', { body: calloutInTable() }), true)
      const where = { id: { in: [fits.id, fitsNot.id] } }
      const data = { _status: 'published' as const }
      await expect(newsroom.payload.update({ collection: 'articles', where, data, draft: true })).rejects.toThrow()
      expect(await formOf(toRef('articles', fits.id))).toBeUndefined()
      const { totalDocs } = await newsroom.payload.count({
        collection: 'articles',
        where: { and: [where, { _status: { equals: 'published' } }] },
      })
      expect(totalDocs).toBe(0)
      await expectInStep()
    })

    testWith(
      ['transactions'],
      'carries out two hundred mixed operations at once: none fails, none is lost',
      async () => {
        const operations = await prepareMixedOperations(newsroom.payload, site)
        expect(operations).toHaveLength(200)
        const ends = await Promise.allSettled(operations.map((operate) => operate()))
        expect(ends.filter(({ status }) => status === 'rejected')).toEqual([])
        for (const { ref, title } of ends.flatMap((end) => (end.status === 'fulfilled' ? end.value : []))) {
          const form = (await formOf(ref)) ?? null
          expect(`${ref}: ${form && nameOf(form).zh}`).toBe(`${ref}: ${title}`)
        }
        await expectInStep()
      },
    )
  })
}

const dropDatabase = (db: object): Promise<unknown> =>
  (db as { connection: { dropDatabase: () => Promise<unknown> } }).connection.dropDatabase()
