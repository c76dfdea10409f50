import type { CollectionBeforeDeleteHook, CollectionSlug, Where } from 'payload'
import type { Id } from '../access/member.ts'
import { refused } from '../words/refuse.ts'
import type { Words } from '../words/words.ts'

type Use = { collection: string; field: string }

/**
 * Refuses to delete what other documents stand on: a column with stories, a site with anything. Drafts and what is in
 * the trash count too, since deleting would empty their field without a trace.
 */
export const refuseDeletingUsed =
  (uses: Use[], words: (count: number) => Words): CollectionBeforeDeleteHook =>
  async ({ id, req }) => {
    let count = 0
    for (const { collection, field } of uses) {
      const where: Where = { [field]: { equals: id satisfies Id } }
      count += (await req.payload.db.count({ collection: collection as CollectionSlug, where, req })).totalDocs
    }
    if (count > 0) throw refused(req, words(count))
  }
