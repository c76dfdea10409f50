import { describe, expect, it } from 'vitest'
import { createGate } from './gate.ts'

describe('a gate', () => {
  it('lets so many through at once and the rest in turn, also after one that fails', async () => {
    const pass = createGate(2, 10)
    let [running, most] = [0, 0]
    const order: number[] = []
    const task = (number: number) => async (): Promise<number> => {
      running += 1
      most = Math.max(most, running)
      order.push(number)
      await new Promise((resolve) => setImmediate(resolve))
      running -= 1
      if (number === 3) throw new Error('three')
      return number
    }
    const results = await Promise.allSettled([0, 1, 2, 3, 4, 5].map((number) => pass(task(number))))
    expect(most).toBe(2)
    expect(order).toEqual([0, 1, 2, 3, 4, 5])
    expect(results.map(({ status }) => status)).toEqual([
      ...Array(3).fill('fulfilled'),
      'rejected',
      ...Array(2).fill('fulfilled'),
    ])
  })

  it('sends away who would be one too many in the queue, and is open again later', async () => {
    const pass = createGate(1, 1)
    const { promise, resolve } = Promise.withResolvers<void>()
    const first = pass(() => promise)
    const second = pass(async () => 'second')
    await expect(pass(async () => 'third')).rejects.toMatchObject({ code: 'busy', status: 503 })
    resolve()
    await first
    expect(await second).toBe('second')
    expect(await pass(async () => 'fourth')).toBe('fourth')
  })
})
