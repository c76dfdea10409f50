import { expect, test } from 'vitest'
import { createLoginLimiter } from './login-limiter.ts'

test('an address has twenty tries at once, then one every thirty seconds', () => {
  const { take } = createLoginLimiter()
  expect(Array.from({ length: 20 }, () => take('a', 0))).toEqual(Array(20).fill(0))
  expect([take('a', 0), take('a', 12_000), take('a', 29_999)]).toEqual([30, 18, 1])
  expect([take('a', 30_000), take('a', 30_000)]).toEqual([0, 30])
  expect(take('b', 0)).toBe(0)
})

test('whoever is right loses no try, and gains none', () => {
  const { take, giveBack, size } = createLoginLimiter()
  for (let login = 0; login < 100; login += 1) {
    expect(take('a', 0)).toBe(0)
    giveBack('a', 0)
  }
  expect(size).toBe(0)
  giveBack('a', 0)
  expect(Array.from({ length: 21 }, () => take('a', 0)).at(-1)).toBe(30)
})

test('the memory is bounded: who was silent for the longest is forgotten', () => {
  const limiter = createLoginLimiter()
  for (let number = 0; number < 20_000; number += 1) limiter.take(`address ${number}`, number)
  expect(limiter.size).toBe(10_000)
})
