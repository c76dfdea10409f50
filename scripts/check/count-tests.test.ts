import { expect, test } from 'vitest'
import { countPlaywright, countVitest, describeTally, sumTallies } from './count-tests.ts'

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

test('a browser test that passed only at its second try counts as a failure', () => {
  expect(countPlaywright({ stats: { expected: 5, unexpected: 1, flaky: 2, skipped: 0 } })).toEqual({
    passed: 5,
    failed: 3,
    skipped: 0,
  })
})

test('the closing line leaves out what was not skipped', () => {
  const once = { passed: 1, failed: 0, skipped: 0 }
  expect(describeTally(sumTallies([once, once]))).toBe('2 passed, 0 failed')
  expect(describeTally(sumTallies([once, { ...once, skipped: 2 }]))).toBe('2 passed, 0 failed, 2 skipped')
})
