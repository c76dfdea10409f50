import { expect, test } from 'vitest'
import { countVitest, describeTally } from './count-tests.ts'

test('a file that breaks before its first test counts as a failure', () => {
  const report = {
    numPassedTests: 3,
    numFailedTests: 1,
    numPendingTests: 1,
    numTodoTests: 1,
    testResults: [
      { status: 'passed', assertionResults: [{ status: 'passed' }] },
      { status: 'failed', assertionResults: [{ status: 'failed' }, { status: 'passed' }] },
      { status: 'failed', assertionResults: [] },
    ],
  }
  expect(countVitest(report)).toEqual({ passed: 3, failed: 2, skipped: 2 })
})

test('the closing line leaves out what was not skipped', () => {
  expect(describeTally({ passed: 2, failed: 0, skipped: 0 })).toBe('2 passed, 0 failed')
  expect(describeTally({ passed: 2, failed: 1, skipped: 2 })).toBe('2 passed, 1 failed, 2 skipped')
})
