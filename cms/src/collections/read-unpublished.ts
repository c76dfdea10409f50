import type { Payload, TypedUser } from 'payload'
import type { Id } from '../access/member.ts'
import { withoutEmptyDraftsOf } from './empty-drafts.ts'

/** A story that has something readers do not see yet. */
export type Unpublished = { id: Id; title: string | null; changedAt: string; isPublished: boolean }

const shown = 8

/** The stories of a person's sites whose newest version is not published, the last changed first. */
export async function readUnpublished(payload: Payload, user: TypedUser): Promise<Unpublished[]> {
  const asker = { collection: 'articles', user, overrideAccess: false, depth: 0, pagination: false } as const
  const { docs: drafts } = await payload.find({
    ...asker,
    draft: true,
    where: { and: [{ _status: { equals: 'draft' } }, withoutEmptyDraftsOf('articles')] },
    sort: '-updatedAt',
    limit: shown,
    select: { title: true, updatedAt: true },
  })
  const published = await payload.find({
    ...asker,
    where: { and: [{ id: { in: drafts.map(({ id }) => id) } }, { _status: { equals: 'published' } }] },
    limit: shown,
    select: { slug: true },
  })
  const readable = new Set(published.docs.map(({ id }) => id))
  return drafts.map(({ id, title, updatedAt }) => ({
    id,
    title: title?.trim() ? title : null,
    changedAt: updatedAt,
    isPublished: readable.has(id),
  }))
}
