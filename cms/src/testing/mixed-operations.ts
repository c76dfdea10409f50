import type { Payload } from 'payload'
import { toRef, type PublicCollection, type Ref } from '@kewen/content/contract'
import type { Id } from '../access/member.ts'
import { related, stateOf, written } from './editor-states.ts'

/** What must be true of a document after all operations: its published title, or that readers do not see it. */
type Outcome = { ref: Ref; title: string | null }

type Operation = () => Promise<Outcome[]>

/**
 * Two hundred operations on stories and columns, to be started all at once. None of them may keep another from
 * succeeding: what one deletes is only named by stories that nothing else changes.
 */
export async function prepareMixedOperations(payload: Payload, site: Id): Promise<Operation[]> {
  let number = 0
  const story = (more: Record<string, unknown>) => {
    number += 1
    return {
      site,
      title: `稿件${number}`,
      slug: `mixed-${number}`,
      genre: 'news',
      body: written('正文'),
      ...more,
    } as never
  }
  const create = (more: Record<string, unknown>, draft = false) =>
    payload.create({ collection: 'articles', data: story(more), draft, depth: 0 })
  const update = (id: Id, data: Record<string, unknown>, options: { draft?: boolean; autosave?: boolean } = {}) =>
    payload.update({ collection: 'articles', id: id as number, data: data as never, depth: 0, ...options })
  const publish = { _status: 'published' }
  const is = (id: Id, title: string | null | undefined, collection: PublicCollection = 'articles'): Outcome => ({
    ref: toRef(collection, id),
    title: title ?? null,
  })
  const many = async <T>(count: number, make: (index: number) => Promise<T>): Promise<T[]> => {
    const made: T[] = []
    for (let index = 0; index < count; index += 1) made.push(await make(index))
    return made
  }

  const drafts = await many(20, () => create({}, true))
  const published = await many(120, () => create(publish))
  const referrers = await many(20, (index) => create({ ...publish, body: stateOf(related(published[index]!.id)) }))
  const columns = await many(10, (index) =>
    payload.create({ collection: 'columns', data: { site, name: `栏目${index}`, slug: `mixed-${index}` } as never }),
  )
  const part = (index: number) => published.slice(index * 20, index * 20 + 20)
  const pairs = Array.from({ length: 10 }, (_, index) => part(4).slice(index * 2, index * 2 + 2))

  return [
    ...Array.from({ length: 40 }, (): Operation => async () => {
      const { id, title } = await create(publish)
      return [is(id, title)]
    }),
    ...Array.from({ length: 20 }, (): Operation => async () => [is((await create({}, true)).id, null)]),
    ...drafts.map(({ id }): Operation => async () => {
      await update(id, { ...publish, title: `发布${id}` })
      return [is(id, `发布${id}`)]
    }),
    ...part(0).map(({ id }, index): Operation => async () => {
      await payload.delete({ collection: 'articles', id, depth: 0 })
      return [is(id, null), is(referrers[index]!.id, referrers[index]!.title)]
    }),
    ...part(1).map(({ id }): Operation => async () => {
      await update(id, { ...publish, title: `改稿${id}` })
      return [is(id, `改稿${id}`)]
    }),
    ...part(2).map(({ id, title }): Operation => async () => {
      await update(id, { title: `草稿${id}` }, { draft: true, autosave: true })
      return [is(id, title)]
    }),
    ...part(3).map(({ id }, index): Operation => async () => {
      await update(id, index % 2 === 0 ? { _status: 'draft' } : { deletedAt: new Date().toISOString() })
      return [is(id, null)]
    }),
    ...pairs.map((pair): Operation => async () => {
      const ids = pair.map(({ id }) => id)
      const data = { ...publish, title: `成批${ids.join()}` } as never
      await payload.update({ collection: 'articles', where: { id: { in: ids } }, data, depth: 0 })
      return ids.map((id) => is(id, `成批${ids.join()}`))
    }),
    ...columns.map(({ id }): Operation => async () => {
      await payload.update({ collection: 'columns', id, data: { name: `改名${id}` } })
      return [is(id, `改名${id}`, 'columns')]
    }),
    ...part(5).map(({ id, title }): Operation => async () => {
      await update(id, { subtitle: '只存草稿' }, { draft: true })
      return [is(id, title)]
    }),
  ]
}
