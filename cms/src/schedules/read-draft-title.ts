import type { CollectionSlug, PayloadRequest } from 'payload'
import type { Ref } from '@kewen/content/contract'
import { placeOf } from '../publications/publication-record.ts'
import type { Words } from '../words/words.ts'

/** What a document is called in its newest version, for those who may be told of it. */
export async function readDraftTitle({ payload }: Pick<PayloadRequest, 'payload'>, ref: Ref): Promise<Words> {
  const { collection, id } = placeOf(ref, { payload })
  const field = payload.collections[collection as CollectionSlug]?.config.admin.useAsTitle ?? 'id'
  const doc = (await payload.findByID({
    collection: collection as CollectionSlug,
    id,
    draft: true,
    depth: 0,
    select: { [field]: true },
    trash: true,
    disableErrors: true,
  })) as unknown as Record<string, unknown> | null
  const title = doc?.[field]
  return typeof title === 'string' && title ? { zh: title, en: title } : { zh: '无标题', en: 'untitled' }
}
