import { MediaRefusal } from './media-refusal.ts'

/** Lets so many tasks run at once; the others wait in the order in which they came. */
export type Gate = <Result>(task: () => Promise<Result>) => Promise<Result>

/**
 * @param width how many tasks run at once
 * @param longestQueue how many may wait
 * @throws MediaRefusal from the gate when more would have to wait
 */
export function createGate(width: number, longestQueue: number): Gate {
  let running = 0
  const waiting: (() => void)[] = []
  return async (task) => {
    if (running < width) running += 1
    else if (waiting.length < longestQueue) await new Promise<void>((resolve) => waiting.push(resolve))
    else throw new MediaRefusal('busy')
    try {
      return await task()
    } finally {
      // A place is handed on, not freed: nobody who comes later gets in between.
      const next = waiting.shift()
      if (next) next()
      else running -= 1
    }
  }
}
