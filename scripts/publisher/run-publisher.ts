import { setTimeout as wait } from 'node:timers/promises'
import { NewsroomError } from '@kewen/content/snapshot'
import { isDamaged } from './open-snapshot-or-anew.ts'
import type { Publisher } from './publisher.ts'
import { RenderPoolError } from './render-pool.ts'

const longestWaitSeconds = 25
const longestPauseMilliseconds = 15_000

/**
 * Publishes until it is told to stop. The newsroom may be away and the disk full: it says so once and tries again, a
 * little later each time. Throws what only a new start can mend.
 */
export async function runPublisher(
  publisher: Publisher,
  { clock, log, signal }: { clock: () => Date; log: (line: string) => void; signal: AbortSignal },
): Promise<void> {
  let trouble: string | null = null
  let pause = 500

  /** Does a step again and again until it goes through. */
  async function insist<Result>(step: () => Promise<Result>): Promise<Result | null> {
    while (!signal.aborted) {
      try {
        const result = await step()
        if (trouble) log('The trouble is over: publishing goes on.')
        trouble = null
        pause = 500
        return result
      } catch (error) {
        if (!canPass(error)) throw error
        const told = explain(error)
        if (told !== trouble) log(`${told} Trying again until it goes through.`)
        trouble = told
        await wait(pause, null, { signal }).catch(() => {})
        pause = Math.min(pause * 2, longestPauseMilliseconds)
      }
    }
    return null
  }

  await insist(publisher.reconcile)
  for (let waitSeconds = 0; !signal.aborted;) {
    const isMore = await insist(() => publisher.takePending(waitSeconds))
    await publisher.reportStatus()
    publisher.tidy()
    waitSeconds = isMore ? 0 : secondsToMinute(clock())
  }
}

/** No longer than until the next minute: what begins or ends then is due. */
const secondsToMinute = (now: Date): number => Math.min(longestWaitSeconds, 60 - now.getUTCSeconds())

const passing = new Set(['ENOSPC', 'EDQUOT', 'EMFILE', 'ENFILE', 'EROFS', 'EIO'])

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : ''

const isSqlite = (error: unknown): boolean => codeOf(error) === 'ERR_SQLITE_ERROR'

/** Whether an error may pass without a new start. */
const canPass = (error: unknown): boolean =>
  error instanceof NewsroomError || passing.has(codeOf(error)) || (isSqlite(error) && !isDamaged(error))

function explain(error: unknown): string {
  if (codeOf(error) === 'ENOSPC' || codeOf(error) === 'EDQUOT')
    return 'The disk is full: nothing new can be released until there is room. Readers see the last release.'
  return error instanceof Error ? error.message : String(error)
}

/** Whether an error speaks for itself, so that its stack would only hide it. */
export const isExplained = (error: unknown): boolean =>
  error instanceof RenderPoolError || codeOf(error).startsWith('KEWEN_')
