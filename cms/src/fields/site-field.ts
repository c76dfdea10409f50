import type { RelationshipField, Where } from 'payload'
import { memberOf, sitesOf, writers, type Id } from '../access/member.ts'

/** The site that a document belongs to: at first the first one for which the person writes. */
export const siteField: RelationshipField = {
  name: 'site',
  type: 'relationship',
  relationTo: 'sites',
  required: true,
  index: true,
  maxDepth: 1,
  label: { zh: '所属站点', en: 'Site' },
  defaultValue: async ({ req, user }: { req: import('payload').PayloadRequest; user: unknown }) => {
    const member = memberOf(user)
    if (!member) return undefined
    const own = sitesOf(member, writers)
    if (own !== 'all') return own[0]
    const first = await req.payload.db.findOne<{ id: Id }>({ collection: 'sites', where: {}, req })
    return first?.id
  },
  filterOptions: ({ user }) => {
    const member = memberOf(user)
    const own = member ? sitesOf(member, writers) : 'all'
    return own === 'all' || { id: { in: own } }
  },
  admin: {
    position: 'sidebar',
    allowCreate: false,
    allowEdit: false,
    description: { zh: '发布后不能移到别的站点。', en: 'It cannot move to another site once published.' },
  },
}

/** Offers only documents of the same site; the hook `keepReferencesInSite` holds it against every other road. */
export const ofSameSite = ({ data, user }: { data: unknown; user: unknown }): Where | boolean => {
  const site = siteOf(data)
  if (site !== undefined) return { site: { equals: site } }
  const member = memberOf(user)
  const own = member ? sitesOf(member) : 'all'
  return own === 'all' || { site: { in: own } }
}

function siteOf(data: unknown): Id | undefined {
  const site = (data as { site?: Id | { id: Id } | null } | undefined)?.site
  return typeof site === 'object' ? site?.id : site
}
