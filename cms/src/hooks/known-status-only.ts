import type { CollectionBeforeValidateHook } from 'payload'
import { invalidField } from '../words/refuse.ts'

/** Payload stores any `_status` that it is sent; a document is a draft or published, and nothing else. */
export const knownStatusOnly: CollectionBeforeValidateHook = ({ collection, data, req }) => {
  if (!collection.versions?.drafts || !data || !('_status' in data)) return data
  const status: unknown = data['_status']
  if (status !== undefined && status !== 'draft' && status !== 'published')
    throw invalidField(req, {
      path: '_status',
      label: { zh: '状态', en: 'Status' },
      why: {
        zh: '状态只能是 draft（草稿）或 published（已发布）。',
        en: 'The status is draft or published, nothing else.',
      },
    })
  return data
}
