import type { CollectionBeforeOperationHook } from 'payload'
import { memberOf, type Member } from '../access/member.ts'
import { forbidden } from '../words/refuse.ts'

/**
 * Refuses a change of roles by anybody but an administrator. The fields' own access drops such values in silence; who
 * sent them should be told. The admin panel sends them back as they are with every change of a name or password.
 */
export const refuseSelfPromotion: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  if ((operation !== 'create' && operation !== 'update') || args.overrideAccess) return args
  const asked = powersIn('data' in args ? args.data : undefined)
  if (!asked || memberOf(req.user)?.administrator) return args
  const row =
    'id' in args ? await req.payload.db.findOne({ collection: 'users', where: { id: { equals: args.id } }, req }) : null
  const present = memberOf({ ...row, collection: 'users' })
  if (present && isSame(asked, present)) return args
  throw forbidden(req, {
    zh: '只有管理员可以更改角色和站点。',
    en: 'Only an administrator may change roles and sites.',
  })
}

type Powers = Pick<Member, 'administrator' | 'roles'>

/** What the data says of powers; null if it says nothing, undefined fields where it says nothing of them. */
function powersIn(data: unknown): Record<string, unknown> | null {
  if (typeof data !== 'object' || data === null) return null
  const said = Object.entries(data).filter(([field]) => field === 'administrator' || field === 'roles')
  return said.length > 0 ? Object.fromEntries(said) : null
}

function isSame(asked: Record<string, unknown>, present: Powers): boolean {
  const wanted = memberOf({ id: 0, collection: 'users', ...asked })
  return (
    wanted !== null &&
    (!('administrator' in asked) || Boolean(wanted.administrator) === Boolean(present.administrator)) &&
    (!('roles' in asked) || listOf(wanted) === listOf(present))
  )
}

/** Roles as text, in an order of their own. */
const listOf = ({ roles }: Powers): string =>
  (roles ?? [])
    .map(({ site, role }) => `${role} ${site}`)
    .sort()
    .join('\n')
