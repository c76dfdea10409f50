import type { CollectionBeforeOperationHook } from 'payload'
import { memberOf } from '../access/member.ts'
import { forbidden } from '../words/refuse.ts'

const powers = ['administrator', 'roles']

/**
 * Refuses a change of roles by anybody but an administrator. The fields' own access drops such values in silence; who
 * sent them should be told.
 */
export const refuseSelfPromotion: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if ((operation !== 'create' && operation !== 'update') || args.overrideAccess) return args
  const data: unknown = 'data' in args ? args.data : undefined
  const asksForPower = typeof data === 'object' && data !== null && powers.some((power) => power in data)
  if (!asksForPower || memberOf(req.user)?.administrator) return args
  throw forbidden(req, {
    zh: '只有管理员可以更改角色和站点。',
    en: 'Only an administrator may change roles and sites.',
  })
}
