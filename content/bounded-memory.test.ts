import { expect, test } from 'vitest'
import { boundedMemory } from './bounded-memory.ts'

test('an answer is asked for once, be it nothing, until it is forgotten', () => {
  const memory = boundedMemory<number | undefined>(10)
  let asked = 0
  const ask = (): undefined => void (asked += 1)
  for (let n = 0; n < 3; n += 1) expect(memory.recall('nothing', ask)).toBeUndefined()
  expect(asked).toBe(1)
  memory.forget()
  memory.recall('nothing', ask)
  expect(asked).toBe(2)
})

test('the oldest answers make room, by what they weigh', () => {
  const memory = boundedMemory<string>(5, ({ length }) => length)
  const asked: string[] = []
  const recall = (key: string): string =>
    memory.recall(key, () => {
      asked.push(key)
      return key
    })
  for (const key of ['aa', 'bb', 'c', 'aa', 'dd', 'bb', 'aa']) recall(key)
  expect(asked).toEqual(['aa', 'bb', 'c', 'dd', 'aa'])
})

test('an answer that weighs more than there is room for is not kept, and what comes after it is', () => {
  const memory = boundedMemory<string>(5, ({ length }) => length)
  const recall = (key: string): string => memory.recall(key, () => key)
  for (const key of ['aa', 'far too much', 'bb', 'c']) expect(recall(key)).toBe(key)
  expect(memory.recall('bb', () => 'asked')).toBe('bb')
  expect(memory.recall('far too much', () => 'asked')).toBe('asked')
  expect(memory.recall('bb', () => 'gone')).toBe('gone')
})
