import type { Payload } from 'payload'

const hour = 60 * 60 * 1000

/** Work that is due every hour; it answers how much of it there was. */
type Chore = { what: string; work: () => Promise<number> }

/** Does chores once an hour for as long as the newsroom runs, without keeping it from ending. For `onInit`. */
export function everyHour(payload: Payload, chores: Chore[]): void {
  const doAll = async (): Promise<void> => {
    for (const { what, work } of chores)
      try {
        const count = await work()
        if (count > 0) payload.logger.info(`Swept ${count} ${what}`)
      } catch (err) {
        payload.logger.error({ err, msg: `Could not sweep ${what}; the next try is in an hour` })
      }
  }
  setInterval(() => void doAll(), hour).unref()
}
