import type { AfterErrorHookArgs } from 'payload'
import { expect, test } from 'vitest'
import { explainError } from './explain-error.ts'

/** An error as a minified copy of Payload's class makes it. */
const foreign = (message: string, more: object): Error => Object.assign(new Error(message), { name: 'o', ...more })

const explained = (error: Error) => explainError({ error } as unknown as AfterErrorHookArgs)

test('a public error of another copy of the class keeps its status and its words', async () => {
  const error = foreign('您不能为这个站点写内容。', { isPublic: true, status: 403, data: null })
  expect(await explained(error)).toEqual({
    status: 403,
    response: { errors: [{ message: '您不能为这个站点写内容。' }] },
  })
})

test('a validation error keeps what it says of each field', async () => {
  const data = { collection: 'columns', errors: [{ path: 'slug', message: '只能用小写', label: '网址名' }] }
  const error = foreign('下面的字段是无效的： 网址名', { isPublic: true, status: 400, data })
  expect(await explained(error)).toEqual({
    status: 400,
    response: { errors: [{ name: 'ValidationError', message: '下面的字段是无效的： 网址名', data }] },
  })
})

test('an error that is not public says nothing of itself', async () => {
  expect(await explained(foreign('secret', { isPublic: false, status: 500 }))).toBeUndefined()
  expect(await explained(new Error('SQLITE_CORRUPT'))).toBeUndefined()
})

test('a value that another document has is the fault of who sent it', async () => {
  const cause = new Error('SQLITE_CONSTRAINT: UNIQUE constraint failed: columns.site_id, columns.slug')
  const answer = await explained(new Error('Failed query: insert into "columns"', { cause }))
  expect(answer).toMatchObject({
    status: 400,
    response: { errors: [{ data: { errors: [{ path: 'slug', message: expect.stringContaining('换一个') }] } }] },
  })
})
