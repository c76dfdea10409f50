import type { PayloadRequest } from 'payload'
import { Form, toRef, type Ref } from '@kewen/content/contract'
import { memberOf, sitesOf } from '../../access/member.ts'
import { publications, type PublicationRecord } from '../publication-record.ts'

/** The public forms of sites, by their refs. */
export type Sites = Map<Ref, Extract<Form, { kind: 'site' }>>

/** The sites for which a person has any role, in the order of their refs; none for anybody else. */
export async function readOwnSites({ payload, user }: Pick<PayloadRequest, 'payload' | 'user'>): Promise<Sites> {
  const member = memberOf(user)
  if (!member) return new Map()
  const own = sitesOf(member)
  const { docs } = await payload.db.find<Pick<PublicationRecord, 'id' | 'form'>>({
    collection: publications,
    where: { id: own === 'all' ? { like: 'sites/' } : { in: own.map((id) => toRef('sites', id)) } },
    select: { form: true },
    sort: 'id',
    limit: 0,
    pagination: false,
  })
  return new Map(
    docs.flatMap(({ id, form }) => {
      const site = Form.safeParse(form).data
      return site?.kind === 'site' ? [[id, site]] : []
    }),
  )
}
