import type { CollectionBeforeValidateHook } from 'payload'
import { invalidField } from '../words/refuse.ts'

const minLength = 10

/** Refuses a short password: what limits guessing is the lock after five tries, and length. */
export const demandLongPassword: CollectionBeforeValidateHook = ({ data, req }) => {
  const password: unknown = data?.['password']
  if (typeof password === 'string' && password !== '' && password.length < minLength)
    throw invalidField(req, {
      path: 'password',
      label: { zh: '密码', en: 'Password' },
      why: { zh: `密码至少 ${minLength} 个字符。`, en: `A password has at least ${minLength} characters.` },
    })
  return data
}
