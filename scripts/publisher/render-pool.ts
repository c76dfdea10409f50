import type { Rendered, RenderJob } from './render-protocol.ts'
import { RenderThreadError, startRenderThread, type RenderThread } from './render-thread.ts'

/** The site's bundle cannot be loaded: no page can be rendered. */
export class RenderPoolError extends Error {
  readonly code = 'KEWEN_RENDER_POOL'
}

export type RenderPool = Awaited<ReturnType<typeof openRenderPool>>

const largestBatch = 32

/**
 * Threads that render pages. Apply no change to the snapshot while they render: each batch reads its own state, and
 * all of a release must be the same. A thread that ends over a page is replaced; that page fails, the others are
 * rendered.
 */
export async function openRenderPool(options: {
  bundle: string
  snapshot: string
  workers: number
  /** A page that takes longer fails. */
  pageMilliseconds: number
}) {
  const start = async (): Promise<RenderThread> => {
    try {
      return await startRenderThread(options)
    } catch (cause) {
      const reason = cause instanceof Error ? cause.message : String(cause)
      throw new RenderPoolError(`The site's bundle ${options.bundle} does not start: ${reason}`, { cause })
    }
  }
  const threads = await Promise.all(Array.from({ length: options.workers }, start))

  /**
   * Renders a batch in a thread, to the end: after a page over which the thread ended, what is left of it goes on anew.
   * The page may not be to blame, and is tried once more by itself, unless it took too long.
   */
  async function renderBatch(slot: number, jobs: RenderJob[], isSecondTry = false): Promise<Rendered[]> {
    if (threads[slot]!.hasEnded()) threads[slot] = await start()
    try {
      return await threads[slot]!.render(jobs)
    } catch (error) {
      if (!(error instanceof RenderThreadError)) throw error
      const job = jobs[error.index]!
      const { site, path } = job
      const again: Rendered[] =
        isSecondTry || error.isOverdue
          ? [{ kind: 'failure', site, path, reads: [], reason: error.message, at: null }]
          : await renderBatch(slot, [job], true)
      const others = jobs.toSpliced(error.index, 1)
      return others.length > 0 ? [...again, ...(await renderBatch(slot, others))] : again
    }
  }

  return {
    /**
     * Renders these pages, and hands them over as they are done, in no order: all, or at least one batch in each thread
     * before it is to pause. Ends when no thread is at work.
     */
    async render(
      jobs: RenderJob[],
      take: (rendered: Rendered[]) => void,
      isPaused: () => boolean = () => false,
    ): Promise<void> {
      const size = Math.min(largestBatch, Math.ceil(jobs.length / threads.length))
      let next = 0
      const work = async (slot: number): Promise<void> => {
        let done: Rendered[] = []
        for (let isFirst = true; next < jobs.length && (isFirst || !isPaused()); isFirst = false) {
          const rendering = renderBatch(slot, jobs.slice(next, (next += size)))
          // The thread is at its next batch while the one before is taken up.
          try {
            take(done)
          } finally {
            done = await rendering
          }
        }
        take(done)
      }
      const stopAll = (error: unknown): never => {
        next = jobs.length
        throw error
      }
      const ends = await Promise.allSettled(threads.map((_thread, slot) => work(slot).catch(stopAll)))
      for (const end of ends) if (end.status === 'rejected') throw end.reason
    },
    close: async (): Promise<void> => void (await Promise.all(threads.map((thread) => thread.end()))),
  }
}
