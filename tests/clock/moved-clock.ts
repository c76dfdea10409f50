import { readFileSync, renameSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import type { Room } from '../../scripts/start/supervise.ts'

/** A process looks after so long again how far the clock was moved. */
export const attentionMilliseconds = 10

/** How many milliseconds a moved clock is ahead of the machine's. */
export const readAhead = (file: string): number => Number(readFileSync(file, 'utf8'))

export type MovedClock = ReturnType<typeof openMovedClock>

/** A clock for a whole system under trial: it goes as the machine's does, and may be moved ahead while all runs. */
export function openMovedClock(file: string) {
  let ahead = 0
  const write = (): void => {
    writeFileSync(`${file}.new`, String(ahead))
    renameSync(`${file}.new`, file)
  }
  write()
  return {
    now: (): Date => new Date(Date.now() + ahead),
    /** Resolves when it is that much later for every process of the system. */
    async move(minutes: number): Promise<void> {
      ahead += minutes * 60_000
      write()
      await wait(2 * attentionMilliseconds)
    },
    /** The room as it is run by this clock. */
    alter: (room: Room): Room => ({
      ...room,
      env: {
        ...room.env,
        KEWEN_CLOCK: file,
        NODE_OPTIONS: `--import=${path.join(import.meta.dirname, 'move-clock.ts')}`,
      },
    }),
  }
}
