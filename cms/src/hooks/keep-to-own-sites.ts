import type { CollectionBeforeChangeHook, Where } from 'payload'
import { memberOf, type Id } from '../access/member.ts'
import { forbidden, invalidField, refused } from '../words/refuse.ts'
import { findMainRow } from './main-row.ts'
import { isNamedByPublication, wasPublished } from './was-published.ts'

/**
 * Holds a document to a site for which the person may do this, and to the site where readers know it. Payload asks an
 * access rule about the site that a document has, not about the one that it is given.
 */
export const keepToOwnSites: CollectionBeforeChangeHook = async ({ collection, data, operation, originalDoc, req }) => {
  const site: Id | null | undefined = data['site']
  if (site === null || site === undefined)
    throw invalidField(req, {
      path: 'site',
      label: { zh: '所属站点', en: 'Site' },
      why: { zh: '请选择所属站点。', en: 'Please choose the site.' },
    })
  if (req.user && !allows(await collection.access[operation]({ req, data }), site))
    throw forbidden(req, {
      zh: memberOf(req.user) ? '您不能为这个站点写内容。' : '此账号不能写内容。',
      en: memberOf(req.user) ? 'You may not write for this site.' : 'This account may not write content.',
    })
  if (operation === 'update') {
    const row = await findMainRow(req, collection.slug, originalDoc.id)
    const moves = row?.site !== undefined && row.site !== null && String(row.site) !== String(site)
    const isKnown =
      moves &&
      ((await wasPublished(req, collection.slug, originalDoc.id)) ||
        (await isNamedByPublication(req, collection.slug, originalDoc.id)))
    if (isKnown)
      throw refused(req, {
        zh: '已发布过或被已发布内容引用的内容不能移到别的站点，请在那里新建。',
        en: 'What has been published, or is named by something published, cannot move to another site. Create it there.',
      })
  }
  return data
}

const allows = (answer: boolean | Where, site: Id): boolean => {
  if (typeof answer === 'boolean') return answer
  const among = (answer['site'] as { in?: Id[] } | undefined)?.in ?? []
  return among.some((own) => String(own) === String(site))
}
