import { expect, test } from 'vitest'
import { describeError, logWithoutValues } from './describe-error.ts'

test('the values of a failed query do not reach the log, what happened and why does', () => {
  const error = new Error('Failed query: insert into "users" values (?)\nparams: a@example.org,$hash', {
    cause: new Error('SQLITE_BUSY'),
  })
  const text = JSON.stringify(describeError(Object.assign(error, { params: ['$hash'], query: 'insert' })))
  expect(text).not.toContain('$hash')
  expect(text).toContain('insert into')
  expect(text).toContain('SQLITE_BUSY')
})

test('an object that is no error is not written out', () => {
  expect(describeError({ password: 'x' })).toBe('[object]')
})

test('nor do they by the message that is written beside it, given or made from the error', () => {
  const error = new Error('Failed query: insert into "users"\nparams: a@example.org,$hash')
  const messageOf = (...given: unknown[]): unknown => {
    const written: unknown[] = []
    logWithoutValues.call(null, given, (...args: unknown[]) => void written.push(...args))
    const [first, message] = written
    return message ?? (typeof first === 'string' ? first : (first as { msg?: unknown }).msg)
  }
  const cleaned = 'Failed query: insert into "users"'
  expect(messageOf(error)).toBe(cleaned)
  expect(messageOf({ err: error })).toBe(cleaned)
  expect(messageOf({ err: error, msg: error.message })).toBe(cleaned)
  expect(messageOf({ err: error }, 'while saving')).toBe('while saving')
  expect(messageOf(error.message)).toBe(cleaned)
})
