import type { CollectionBeforeChangeHook, CollectionBeforeDeleteHook, PayloadRequest } from 'payload'
import type { Id } from '../access/member.ts'
import { invalidField, refused } from '../words/refuse.ts'

const why = { zh: '至少要有一名管理员。', en: 'There must be at least one administrator.' }

/** Makes the first user an administrator, and refuses that the last one stops being one. */
export const keepAnAdministrator: CollectionBeforeChangeHook = async ({ data, operation, originalDoc, req }) => {
  if (data['administrator']) return data
  if (operation === 'create') return (await hasAdministratorBeside(req)) ? data : { ...data, administrator: true }
  if (originalDoc.administrator && !(await hasAdministratorBeside(req, originalDoc.id)))
    throw invalidField(req, { path: 'administrator', label: { zh: '管理员', en: 'Administrator' }, why })
  return data
}

/** Refuses to delete the last administrator. */
export const keepTheLastAdministrator: CollectionBeforeDeleteHook = async ({ id, req }) => {
  if (!(await hasAdministratorBeside(req, id))) throw refused(req, why)
}

async function hasAdministratorBeside(req: PayloadRequest, id?: Id): Promise<boolean> {
  const administrators = await req.payload.db.count({
    collection: 'users',
    where: { administrator: { equals: true }, ...(id === undefined ? {} : { id: { not_equals: id } }) },
    req,
  })
  return administrators.totalDocs > 0
}
