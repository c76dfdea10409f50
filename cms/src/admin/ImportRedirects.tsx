import type { ServerProps } from 'payload'
import { memberOf, publishers, sitesOf, type Id } from '../access/member.ts'
import { ImportRedirectsForm } from './ImportRedirectsForm.tsx'

/** Imports old addresses from a CSV file, above their list, for who may publish. */
export async function ImportRedirects({ payload, user, i18n }: ServerProps) {
  const member = memberOf(user)
  const own = member ? sitesOf(member, publishers) : []
  if (own.length === 0) return null
  const { docs } = await payload.find({
    collection: 'sites',
    ...(own === 'all' ? {} : { where: { id: { in: own } } }),
    select: { shortName: true },
    depth: 0,
    limit: 0,
    pagination: false,
    sort: 'key',
    overrideAccess: false,
    ...(user && { user }),
  })
  const sites = docs.map(({ id, shortName }): { id: Id; name: string } => ({ id, name: shortName ?? String(id) }))
  return <ImportRedirectsForm sites={sites} language={i18n.language === 'en' ? 'en' : 'zh'} />
}
