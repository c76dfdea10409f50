import { expect, test } from 'vitest'
import { spokenDuration, spokenMoment } from './spoken.ts'

test.each([
  [12, '0.1 秒'],
  [412, '0.4 秒'],
  [9960, '10.0 秒'],
  [12_300, '12 秒'],
  [59_700, '60 秒'],
  [185_000, '3 分 5 秒'],
])('%i ms is said as %s', (milliseconds, said) => {
  expect(spokenDuration(milliseconds).zh).toBe(said)
})

test('a moment is shown in Beijing time', () => {
  expect(spokenMoment('2025-12-31T17:00:09.500Z')).toBe('2026-01-01 01:00:09')
})
