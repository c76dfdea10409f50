import type { Access, FieldAccess } from 'payload'
import { memberOf, sitesOf } from './member.ts'

/** The people of one's own sites, and oneself. */
export const colleagues: Access = ({ req }) => {
  const member = memberOf(req.user)
  if (!member) return false
  const sites = sitesOf(member)
  if (sites === 'all') return true
  return { or: [{ id: { equals: member.id } }, ...(sites.length > 0 ? [{ 'roles.site': { in: sites } }] : [])] }
}

/** Administrators, and people themselves. */
export const adminsOrThemselves: Access = ({ req }) => {
  const member = memberOf(req.user)
  return member !== null && (member.administrator === true || { id: { equals: member.id } })
}

/** A field that administrators see, and the person whom it is about. */
export const readByAdminsOrThemselves: FieldAccess = ({ req, id, doc }) => {
  const member = memberOf(req.user)
  if (!member) return false
  return member.administrator === true || String(id ?? doc?.['id']) === String(member.id)
}
