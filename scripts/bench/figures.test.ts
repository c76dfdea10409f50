import fc from 'fast-check'
import { expect, test } from 'vitest'
import { percentile } from './figures.ts'

test('the median and the 95th percentile are samples', () => {
  const samples = Array.from({ length: 100 }, (_, index) => 100 - index)
  expect(percentile(samples, 50)).toBe(50)
  expect(percentile(samples, 95)).toBe(95)
  expect(percentile([7], 95)).toBe(7)
})

test('so many percent of the samples do not exceed a percentile', () => {
  fc.assert(
    fc.property(
      fc.array(fc.double({ noNaN: true }), { minLength: 1 }),
      fc.integer({ min: 1, max: 100 }),
      (samples, percent) => {
        const value = percentile(samples, percent)
        const notAbove = samples.filter((sample) => sample <= value).length
        expect(notAbove / samples.length).toBeGreaterThanOrEqual(percent / 100)
      },
    ),
  )
})

test('no samples have no percentile', () => {
  expect(() => percentile([], 50)).toThrow('no samples')
})
