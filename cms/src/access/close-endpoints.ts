import type { CollectionBeforeOperationHook, Endpoint, SanitizedConfig } from 'payload'
import { publications } from '../publications/publication-record.ts'
import { forbidden } from '../words/refuse.ts'

/** Payload's operations that need letters, which the newsroom does not send: as addresses they do not exist. */
const byLetter = new Set(['/forgot-password', '/verify/:id'])

/**
 * Takes away the addresses that nobody needs, and keeps the machines' key to the publications: Payload opens to whoever
 * is logged in what asks no access rule, such as preferences and the renewal of a login.
 */
export function closeEndpoints(config: SanitizedConfig): void {
  config.endpoints.splice(0, config.endpoints.length, ...config.endpoints.map(notForMachines))
  for (const collection of config.collections) {
    if (!collection.endpoints || collection.slug === publications) continue
    collection.endpoints = collection.endpoints.filter(({ path }) => !byLetter.has(path)).map(notForMachines)
  }
}

const notForMachines = (endpoint: Endpoint): Endpoint => ({
  ...endpoint,
  handler: (req) => {
    if (req.user?.collection === 'machines')
      throw forbidden(req, {
        zh: '机器账号的密钥只能用于 /api/publications 下的接口。',
        en: 'A machine’s key opens the addresses below /api/publications only.',
      })
    return endpoint.handler(req)
  },
})

/** For `hooks.beforeOperation` of people: by GraphQL and from the newsroom's own code, too. */
export const refuseLetters: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (operation === 'forgotPassword')
    throw forbidden(req, {
      zh: '编辑部不发送邮件，请联系管理员重设密码。',
      en: 'The newsroom sends no letters. Ask an administrator to set a new password.',
    })
  return args
}
