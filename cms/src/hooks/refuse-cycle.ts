import type { CollectionBeforeChangeHook } from 'payload'
import type { Id } from '../access/member.ts'
import { invalidField } from '../words/refuse.ts'
import { findMainRow } from './main-row.ts'

const maxDepth = 10

/** Refuses a campaign that would stand below itself, or too far below others to be found. */
export const refuseCycle: CollectionBeforeChangeHook = async ({ collection, data, originalDoc, req }) => {
  let ancestor: Id | null | undefined = data['parent']
  for (let depth = 1; ancestor !== null && ancestor !== undefined; depth += 1) {
    if (originalDoc && String(ancestor) === String(originalDoc.id))
      throw invalidField(req, {
        path: 'parent',
        label: { zh: '上级活动', en: 'Parent campaign' },
        why: { zh: '品牌活动不能是自己的上级。', en: 'A campaign cannot stand below itself.' },
      })
    if (depth > maxDepth)
      throw invalidField(req, {
        path: 'parent',
        label: { zh: '上级活动', en: 'Parent campaign' },
        why: { zh: `品牌活动最多嵌套 ${maxDepth} 层。`, en: `Campaigns nest at most ${maxDepth} levels deep.` },
      })
    ancestor = (await findMainRow(req, collection.slug, ancestor))?.parent
  }
  return data
}
