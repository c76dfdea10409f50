import fc from 'fast-check'
import { expect, test } from 'vitest'
import { inOrder, type Task } from './in-order.ts'

const passes = async (): Promise<void> => {}

test('whatever depends on what, each runs once and after those that it names', async () => {
  const graph = fc.array(fc.array(fc.nat({ max: 30 }), { maxLength: 4 }), { minLength: 1, maxLength: 30 })
  await fc.assert(
    fc.asyncProperty(graph, fc.integer({ min: 1, max: 5 }), async (edges, atOnce) => {
      const done: string[] = []
      const tasks = edges.map((from, index): Task => {
        const after = from.filter((earlier) => earlier < index).map((earlier) => `t${earlier}`)
        return {
          id: `t${index}`,
          after,
          run: async () => {
            await Promise.resolve()
            expect(done).toEqual(expect.arrayContaining(after))
            done.push(`t${index}`)
          },
        }
      })
      await inOrder(tasks.toReversed(), { atOnce })
      expect(done.toSorted()).toEqual(tasks.map(({ id }) => id).toSorted())
    }),
  )
})

test('no more than that many run at once', async () => {
  let running = 0
  let most = 0
  const run = async (): Promise<void> => {
    most = Math.max(most, (running += 1))
    await new Promise((resolve) => setImmediate(resolve))
    running -= 1
  }
  await inOrder(
    Array.from({ length: 20 }, (_, index) => ({ id: `t${index}`, after: [], run })),
    { atOnce: 3 },
  )
  expect(most).toBe(3)
})

test('tasks that wait for each other are named', async () => {
  const tasks = [
    { id: 'a', after: ['b'], run: passes },
    { id: 'b', after: ['a'], run: passes },
    { id: 'c', after: [], run: passes },
  ]
  await expect(inOrder(tasks, { atOnce: 2 })).rejects.toThrow('These wait for each other: a, b')
})

test('a failure is the answer, and nothing new begins after it', async () => {
  let begun = 0
  const fails: Task = { id: 'a', after: [], run: () => Promise.reject(new Error('refused')) }
  const others = Array.from({ length: 9 }, (_, index): Task => ({
    id: `t${index}`,
    after: [],
    run: async () => void (begun += 1),
  }))
  await expect(inOrder([fails, ...others], { atOnce: 2 })).rejects.toThrow('refused')
  expect(begun).toBeLessThan(9)
})
