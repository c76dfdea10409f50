import type { Access, FieldAccess, PayloadRequest, Where } from 'payload'
import { chiefs, memberOf, publishers, roles, sitesOf, writers, type Id, type Role } from './member.ts'

/** Nobody through REST, GraphQL or the admin panel; the newsroom's own code alone. */
export const byNobody = (): boolean => false

/** By administrators alone. */
export const byAdministrators = ({ req }: { req: PayloadRequest }): boolean =>
  memberOf(req.user)?.administrator === true

/** A field that only administrators may fill. */
export const setByAdministrators: FieldAccess = ({ req }) => memberOf(req.user)?.administrator === true

/** Documents of the sites for which the person has any role. */
export const ofOwnSites = forRoles(roles)

/** Versions of such documents. */
export const versionsOfOwnSites = forRoles(roles, 'version.site')

/** By those who write for the document's site: contributors, editors and chief editors. */
export const byWritersOfTheSite = forRoles(writers)

/** By those who publish for the document's site: editors and chief editors. */
export const byEditorsOfTheSite = forRoles(publishers)

/**
 * By those who write for the document's site, but only by its editors when it is to be published. The admin panel asks
 * so which buttons to show; what holds on every road is the gate (`hooks/publishing-gate.ts`).
 */
export const byWritersUnlessPublishing: Access = (args) =>
  (args.data as { _status?: unknown } | undefined)?._status === 'published'
    ? byEditorsOfTheSite(args)
    : byWritersOfTheSite(args)

/** Sites for which the person has any role; a site's own id takes the place of `site`. */
export const ownSites = forRoles(roles, 'id')

/** By the chief editors of the site that is changed. */
export const byItsChiefEditors = forRoles(chiefs, 'id')

function forRoles(among: readonly Role[], path: 'site' | 'version.site' | 'id' = 'site'): Access {
  return ({ req }) => {
    const member = memberOf(req.user)
    if (!member) return false
    const sites = sitesOf(member, among)
    if (sites === 'all') return true
    return sites.length > 0 && whereSiteIn(path, sites)
  }
}

const whereSiteIn = (path: string, sites: Id[]): Where => ({ [path]: { in: sites } })
