import fc from 'fast-check'
import { expect, test } from 'vitest'
import { inOrder, type Task } from './in-order.ts'

type Lane = 'fast' | 'slow'
const passes = async (): Promise<void> => {}

test('whatever depends on what, each runs once and after those that it names', async () => {
  const graph = fc.array(fc.array(fc.nat({ max: 30 }), { maxLength: 4 }), { minLength: 1, maxLength: 30 })
  await fc.assert(
    fc.asyncProperty(graph, fc.integer({ min: 1, max: 5 }), async (edges, most) => {
      const done: string[] = []
      const tasks = edges.map((from, index): Task<Lane> => {
        const after = from.filter((earlier) => earlier < index).map((earlier) => `t${earlier}`)
        return {
          id: `t${index}`,
          lane: index % 2 === 0 ? 'fast' : 'slow',
          after,
          run: async () => {
            await Promise.resolve()
            expect(done).toEqual(expect.arrayContaining(after))
            done.push(`t${index}`)
          },
        }
      })
      await inOrder(tasks.toReversed(), { fast: most, slow: 1 })
      expect(done.toSorted()).toEqual(tasks.map(({ id }) => id).toSorted())
    }),
  )
})

test('no more than that many run at once in a lane, and no lane waits for another', async () => {
  const running = { fast: 0, slow: 0 }
  const most = { fast: 0, slow: 0, both: 0 }
  const runIn = (lane: Lane) => async (): Promise<void> => {
    most[lane] = Math.max(most[lane], (running[lane] += 1))
    most.both = Math.max(most.both, running.fast + running.slow)
    await new Promise((resolve) => setImmediate(resolve))
    running[lane] -= 1
  }
  const tasksOf = (lane: Lane): Task<Lane>[] =>
    Array.from({ length: 20 }, (_, index) => ({ id: `${lane} ${index}`, lane, after: [], run: runIn(lane) }))
  await inOrder([...tasksOf('fast'), ...tasksOf('slow')], { fast: 3, slow: 2 })
  expect(most).toEqual({ fast: 3, slow: 2, both: 5 })
})

test('tasks that wait for each other are named', async () => {
  const tasks: Task<Lane>[] = [
    { id: 'a', lane: 'fast', after: ['b'], run: passes },
    { id: 'b', lane: 'fast', after: ['a'], run: passes },
    { id: 'c', lane: 'fast', after: [], run: passes },
  ]
  await expect(inOrder(tasks, { fast: 2, slow: 2 })).rejects.toThrow('These wait for each other: a, b')
})

test('a failure is the answer, and nothing new begins after it', async () => {
  let begun = 0
  const fails: Task<Lane> = { id: 'a', lane: 'fast', after: [], run: () => Promise.reject(new Error('refused')) }
  const others = Array.from({ length: 9 }, (_, index): Task<Lane> => ({
    id: `t${index}`,
    lane: 'fast',
    after: [],
    run: async () => void (begun += 1),
  }))
  await expect(inOrder([fails, ...others], { fast: 2, slow: 2 })).rejects.toThrow('refused')
  expect(begun).toBeLessThan(9)
})
