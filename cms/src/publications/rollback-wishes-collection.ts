import type { Ref, RollbackAnswer } from '@kewen/content/contract'
import type { CollectionConfig } from 'payload'
import { hiddenCollection } from './hidden-collection.ts'

export const rollbackWishes = 'rollback-wishes'

/** Somebody's wish to hold a portal at an earlier release (`to`), or to let go of it (`null`), and what became of it. */
export type RollbackWishRecord = {
  /** Of the site and the number: of two wishes at the same moment the second finds its place taken. */
  id: string
  site: Ref
  /** Counts the wishes of a site. Only the newest may be pending. */
  number: number
  to: number | null
  /** The person's id, and the name that they had: it is told even where the account is gone. */
  person: string
  askedBy: string
  askedAt: string
  pending: boolean
  answer: RollbackAnswer | null
  answeredAt: string | null
}

/** What people asked of the portals, kept for good: one row per wish. */
export const rollbackWishesCollection: CollectionConfig = hiddenCollection({
  slug: rollbackWishes,
  labels: { singular: { zh: '退回请求', en: 'Rollback wish' }, plural: { zh: '退回请求', en: 'Rollback wishes' } },
  indexes: [{ fields: ['pending'] }, { fields: ['site', 'number'], unique: true }],
  fields: [
    { name: 'id', type: 'text', required: true },
    { name: 'site', type: 'text', required: true },
    { name: 'number', type: 'number', required: true },
    { name: 'to', type: 'number' },
    { name: 'person', type: 'text', required: true },
    { name: 'askedBy', type: 'text', required: true },
    { name: 'askedAt', type: 'date', required: true },
    { name: 'pending', type: 'checkbox' },
    { name: 'answer', type: 'json' },
    { name: 'answeredAt', type: 'date' },
  ],
})
