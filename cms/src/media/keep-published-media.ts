import type { CollectionBeforeChangeHook, CollectionBeforeDeleteHook } from 'payload'
import { hasRole, memberOf, publishers, type Id } from '../access/member.ts'
import { isNamedByPublication } from '../hooks/was-published.ts'
import { forbidden, refused } from '../words/refuse.ts'

/** Lets contributors add and mend their pictures, but not alter one that readers see. */
export const keepPublishedMedia: CollectionBeforeChangeHook = async ({ data, operation, originalDoc, req }) => {
  const member = memberOf(req.user)
  if (operation === 'create' || !member) return data
  const { id, site } = originalDoc as { id: Id; site: Id | { id: Id } }
  if (hasRole(member, typeof site === 'object' ? site.id : site, publishers)) return data
  if (await isNamedByPublication(req, 'media', id))
    throw forbidden(req, {
      zh: '已发布的内容正在使用这个文件，只有编辑或总编辑可以修改。',
      en: 'Something published uses this file: only an editor may change it.',
    })
  return data
}

/** Refuses to delete what readers see: deleting would take it out of their pages without a trace. */
export const keepUsedMedia: CollectionBeforeDeleteHook = async ({ id, req }) => {
  if (req.user && (await isNamedByPublication(req, 'media', id)))
    throw refused(req, {
      zh: '已发布的内容正在使用这个文件，不能删除。请先从那些内容里去掉它，或撤下它们。',
      en: 'Something published uses this file, so it cannot be deleted. Take it out there first, or unpublish that.',
    })
}
