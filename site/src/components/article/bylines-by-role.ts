import { bylineRoles, type Byline } from '@kewen/content/contract'

/** The names of a byline under their roles: the roles in the order in which bylines are printed, the names as given. */
export const bylinesByRole = (bylines: Byline[]): { role: Byline['role']; names: string[] }[] =>
  bylineRoles.flatMap((role) => {
    const names = bylines.filter((byline) => byline.role === role).map(({ name }) => name)
    return names.length > 0 ? [{ role, names }] : []
  })
