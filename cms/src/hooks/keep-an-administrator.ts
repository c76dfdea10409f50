import type { CollectionBeforeChangeHook } from 'payload'
import { invalidField } from '../words/refuse.ts'

/** Makes the first user an administrator, and refuses that the last one stops being one. */
export const keepAnAdministrator: CollectionBeforeChangeHook = async ({ data, operation, originalDoc, req }) => {
  if (data['administrator']) return data
  const id = operation === 'update' ? originalDoc.id : undefined
  const others = await req.payload.db.count({
    collection: 'users',
    where: { administrator: { equals: true }, ...(id === undefined ? {} : { id: { not_equals: id } }) },
    req,
  })
  if (others.totalDocs > 0) return data
  if (operation === 'create') return { ...data, administrator: true }
  throw invalidField(req, {
    path: 'administrator',
    label: { zh: '管理员', en: 'Administrator' },
    why: { zh: '至少要有一名管理员。', en: 'There must be at least one administrator.' },
  })
}
