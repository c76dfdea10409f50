import type { CollectionSlug, PayloadRequest } from 'payload'
import type { Id } from '../access/member.ts'

/** The fields of a document that hooks of ours ask for. */
export type MainRow = {
  id: Id
  site?: Id | null
  slug?: string | null
  key?: string | null
  address?: string | null
  publishedAt?: string | null
  parent?: Id | null
  _status?: 'draft' | 'published' | null
  deletedAt?: string | null
}

const asked = {
  site: true,
  slug: true,
  key: true,
  address: true,
  publishedAt: true,
  parent: true,
  _status: true,
  deletedAt: true,
} satisfies Record<Exclude<keyof MainRow, 'id'>, true>

/** A document's main row, which holds its published state; drafts stand beside it as versions. Null if there is none. */
export const findMainRow = (req: PayloadRequest, collection: string, id: Id): Promise<MainRow | null> =>
  req.payload.db.findOne<MainRow>({
    collection: collection as CollectionSlug,
    where: { id: { equals: id } },
    select: asked,
    req,
  })
