import { expect, test } from 'vitest'
import { lastLine } from './last-line.ts'
import { describeError, StartError } from './start-error.ts'

test('an error is told in both languages, with the way out and the log', () => {
  const error = new StartError('KEWEN_BUILD', {
    what: { zh: '构建失败。', en: 'The build failed.' },
    remedy: { zh: '请看日志。', en: 'Read the log.' },
    log: 'var/log/build-site.log',
  })
  expect(describeError(error)).toBe(
    '✗ 构建失败。请看日志。\n  The build failed. Read the log.\n  详细记录 details: var/log/build-site.log',
  )
})

test.each([
  [Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' }), '磁盘已满'],
  [new Error('query failed', { cause: new Error('SQLITE_BUSY: database is locked') }), '数据库正被另一个程序占用'],
  [new Error("EACCES: permission denied, open 'var/secrets.json'"), '没有写入权限'],
])('“%s” is explained', (error, explanation) => {
  expect(describeError(error)).toContain(explanation)
})

test('an error that nobody foresaw keeps its stack', () => {
  expect(describeError(new TypeError('x is not a function'))).toContain('start-error.test.ts')
})

test('a log is summed up by its last line that names an error', () => {
  expect(lastLine('compiling\n\u001b[31mError: no such page.\u001b[39m\n    at x.ts:1\n')).toBe('Error: no such page')
  expect(lastLine('one\ntwo\n')).toBe('two')
  expect(lastLine('')).toBe('no output')
})
