import { expect, test } from 'vitest'
import { describeError } from './describe-error.ts'

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
