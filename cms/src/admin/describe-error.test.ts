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

test('nor do they by the message that is written beside it', () => {
  const error = new Error('Failed query: insert into "users"\nparams: a@example.org,$hash')
  for (const args of [[error], [{ err: error, msg: error.message }], [error.message]]) {
    const written: unknown[] = []
    logWithoutValues.call(null, args, (...said: unknown[]) => void written.push(...said))
    const text = JSON.stringify(written, (_, value: unknown) => (value instanceof Error ? describeError(value) : value))
    expect(text).toContain('insert into')
    expect(text).not.toContain('$hash')
  }
})
