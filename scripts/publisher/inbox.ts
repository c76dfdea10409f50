import { setTimeout as wait } from 'node:timers/promises'
import { wireLimits, type Pending, type PublicationRow } from '@kewen/content/contract'
import type { Newsroom } from '@kewen/content/snapshot'

/** While there is other work the newsroom is asked after pauses as long as its last answer took, within these bounds. */
const pauseMilliseconds = { least: 50, most: 250 }
const patienceMilliseconds = 250

/**
 * What the newsroom has for the publisher. While the publisher is at other work, it is asked again and again without
 * waiting; rows that are applied and wait for a release to come (`isHeld`) are no news.
 */
export function openInbox(newsroom: Pick<Newsroom, 'pending'>, isHeld: (row: PublicationRow) => boolean) {
  let asking: Promise<void> | null = null
  let answer: Pending | null = null
  let next = 0

  const withoutHeld = (pending: Pending): Pending => ({ ...pending, rows: pending.rows.filter((row) => !isHeld(row)) })
  const isNews = ({ rows, wishes }: Pending): boolean => rows.length + wishes.length > 0
  const ask = (waitSeconds: number): Promise<Pending> => newsroom.pending({ waitSeconds, limit: wireLimits.pending })

  async function glance(): Promise<void> {
    const begun = performance.now()
    try {
      const pending = withoutHeld(await ask(0))
      answer = isNews(pending) ? pending : null
    } catch {
      // Whoever waits for the newsroom learns that it is away; other work goes on.
    } finally {
      const took = performance.now() - begun
      next = performance.now() + Math.min(pauseMilliseconds.most, Math.max(pauseMilliseconds.least, took))
      asking = null
    }
  }

  return {
    /** Whether there is something new. Asks when it is time to, and never waits. */
    hasNews(): boolean {
      if (!answer && !asking && performance.now() >= next) asking = glance()
      return answer !== null
    },
    /** Asks whether there is something new, and waits for the answer, but not long. */
    async look(): Promise<void> {
      asking ??= glance()
      await Promise.race([asking, wait(patienceMilliseconds, null, { ref: false })])
    },
    /** What is new, if it is known; it is then taken. */
    take(): Pending | null {
      const taken = answer && withoutHeld(answer)
      answer = null
      return taken
    },
    /** Waits for something new, so long. Throws where the newsroom is away. */
    async wait(seconds: number): Promise<Pending> {
      await asking
      return this.take() ?? withoutHeld(await ask(seconds))
    },
  }
}
