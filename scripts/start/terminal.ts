import { styleText } from 'node:util'
import type { Sentence } from './start-error.ts'
import { both } from './start-error.ts'

export type Terminal = ReturnType<typeof terminal>

/** Shows the steps of the start, each with its time. */
export function terminal(write: (line: string) => void = console.log, now: () => number = () => performance.now()) {
  const seconds = (since: number): string => `${((now() - since) / 1000).toFixed(1)} s`
  return {
    line: write,
    /** Runs a step and shows it when it is done. `note` says what is worth knowing of its result, such as 'reused'. */
    async step<Result>(name: Sentence, work: () => Promise<Result> | Result, note?: (result: Result) => string) {
      const started = now()
      try {
        const result = await work()
        const extra = note?.(result)
        write(`${styleText('green', '✓')} ${both(name)}  ${seconds(started)}${extra ? `  ${extra}` : ''}`)
        return result
      } catch (error) {
        const isStopped = error instanceof Error && error.name === 'AbortError'
        if (!isStopped) write(`${styleText('red', '✗')} ${both(name)}  ${seconds(started)}`)
        throw error
      }
    },
  }
}
