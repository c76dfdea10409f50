import {
  APIError,
  type CollectionAfterLoginHook,
  type CollectionBeforeOperationHook,
  type PayloadRequest,
} from 'payload'
import { wordsFor } from '../words/words.ts'
import { callerAddress } from './caller-address.ts'
import { createLoginLimiter } from './login-limiter.ts'

/** Hooks of the collection whose logins are limited. */
export type LoginLimit = { beforeOperation: CollectionBeforeOperationHook[]; afterLogin: CollectionAfterLoginHook[] }

/**
 * Hooks that slow down whoever tries passwords: Payload locks an account after five, but lets one address try those of
 * all accounts. `proxies` is how many of our own stand before the newsroom.
 */
export function limitLogins({ proxies }: { proxies: number }): LoginLimit {
  const limiter = createLoginLimiter()
  const addressOf = (req: PayloadRequest): string => callerAddress(req.headers, proxies)
  // The newsroom's own code has no address, and nobody waits for it.
  const isFromOutside = (req: PayloadRequest): boolean => req.payloadAPI !== 'local'

  const takeTry: CollectionBeforeOperationHook = ({ args, operation, req }) => {
    if (operation !== 'login' || !isFromOutside(req)) return args
    const seconds = limiter.take(addressOf(req), Date.now())
    if (seconds > 0) throw tooMany(req, seconds)
    return args
  }
  const giveBackTry: CollectionAfterLoginHook = ({ req }) => {
    if (isFromOutside(req)) limiter.giveBack(addressOf(req), Date.now())
  }
  return { beforeOperation: [takeTry], afterLogin: [giveBackTry] }
}

function tooMany(req: PayloadRequest, seconds: number): APIError {
  req.responseHeaders = new Headers([...(req.responseHeaders ?? []), ['Retry-After', String(seconds)]])
  return new APIError<null>(
    wordsFor(req, {
      zh: `从您所在的网络登录失败的次数太多，请在 ${seconds} 秒后再试。忘记密码请联系管理员重设。`,
      en: `Too many logins from your network have failed. Try again in ${seconds} s. Ask an administrator if you have forgotten your password.`,
    }),
    429,
    null,
    true,
  )
}
