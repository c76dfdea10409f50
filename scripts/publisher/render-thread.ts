import { Worker } from 'node:worker_threads'
import type { Rendered, RenderJob, WorkerMessage, WorkerSettings } from './render-protocol.ts'

type ThreadEnd = { index: number; isOverdue?: boolean; cause?: unknown }

/** A render worker ended, or was ended, in the middle of a batch: at which page of it, and why. */
export class RenderThreadError extends Error {
  readonly code = 'KEWEN_RENDER_THREAD'
  readonly index: number
  /** The page took too long, and the thread was ended for it. */
  readonly isOverdue: boolean
  constructor(message: string, { index, isOverdue = false, cause }: ThreadEnd) {
    super(message, { cause })
    this.index = index
    this.isOverdue = isOverdue
  }
}

export type RenderThread = Awaited<ReturnType<typeof startRenderThread>>

const resourceLimits = { maxOldGenerationSizeMb: 256, maxYoungGenerationSizeMb: 32 }
const watchMilliseconds = 100

/** Starts a thread that renders pages, and waits until it stands ready. A page that takes too long ends the thread. */
export async function startRenderThread(options: Omit<WorkerSettings, 'progress'> & { pageMilliseconds: number }) {
  const { bundle, snapshot, pageMilliseconds } = options
  const shared = new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT)
  const progress = new Int32Array(shared)
  const worker = new Worker(new URL('./render-worker.ts', import.meta.url), {
    workerData: { bundle, snapshot, progress: shared } satisfies WorkerSettings,
    resourceLimits,
    execArgv: [],
  })
  let hasEnded = false
  worker.on('exit', () => (hasEnded = true))
  // Whoever waits for an answer learns of an error; one that comes while nobody waits must not end the publisher.
  worker.on('error', () => {})
  const index = (): number => Atomics.load(progress, 0)

  /** The worker's next message. Rejects when it ends instead. */
  function answer(reasonOf: () => string | null): Promise<WorkerMessage> {
    return new Promise((resolve, reject) => {
      const settle = (outcome: () => void): void => {
        worker.off('message', onMessage).off('error', onError).off('exit', onExit)
        outcome()
      }
      const onMessage = (message: WorkerMessage): void => settle(() => resolve(message))
      const onError = (error: Error): void =>
        settle(() => reject(new RenderThreadError(error.message, { index: index(), cause: error })))
      const onExit = (): void =>
        settle(() => {
          const reason = reasonOf()
          const end = { index: index(), isOverdue: reason !== null }
          reject(new RenderThreadError(reason ?? 'The page ended its renderer.', end))
        })
      worker.on('message', onMessage).on('error', onError).on('exit', onExit)
    })
  }

  await answer(() => 'The renderer ended before it was ready.')

  return {
    /** Renders a batch. Rejects with a `RenderThreadError` when the thread ends over one of its pages. */
    async render(jobs: RenderJob[]): Promise<Rendered[]> {
      Atomics.store(progress, 0, 0)
      let at = 0
      let since = performance.now()
      let hangs = false
      // The publisher may itself be held up: a batch that is done, but not yet heard of, hangs nowhere.
      const watch = setInterval(() => {
        if (index() !== at) {
          at = index()
          since = performance.now()
        } else if (at < jobs.length && performance.now() - since > pageMilliseconds && !hangs) {
          hangs = true
          void worker.terminate()
        }
      }, watchMilliseconds)
      try {
        worker.postMessage(jobs)
        const message = await answer(() =>
          hangs ? `The page took longer than ${pageMilliseconds / 1000} s and was given up.` : null,
        )
        return message.kind === 'batch' ? message.rendered : []
      } finally {
        clearInterval(watch)
      }
    },
    hasEnded: (): boolean => hasEnded,
    end: async (): Promise<void> => void (await worker.terminate()),
  }
}
