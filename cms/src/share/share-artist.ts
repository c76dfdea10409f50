import type { ChildProcess } from 'node:child_process'
import { setPriority } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import type { ShareCard } from './share-card.ts'

/** A share picture before it has a name. */
export type DrawnShare = { whole: Buffer; square: Buffer }

export type ShareArtist = {
  /** Draws the picture of a card. Throws where it cannot be drawn, or not within its time. */
  draw: (card: ShareCard) => Promise<DrawnShare>
  /** Gives back the memory that drawing takes. */
  rest: () => void
}

const Bytes = z.instanceof(Uint8Array).transform((bytes) => Buffer.from(bytes))
const Answer = z.union([
  z.strictObject({ number: z.int(), whole: Bytes, square: Bytes }),
  z.strictObject({ number: z.int(), reason: z.string() }),
])

// Next's bundler follows a plain import of `fork` into what it starts, which is no part of the newsroom's bundle.
const { fork } = process.getBuiltinModule('node:child_process')
const script = path.join(path.dirname(fileURLToPath(import.meta.url)), 'drawing/draw-cards.ts')

/** Every letter that was ever set stays in the memory of the process that draws: after so many cards it is a new one. */
const mostCards = 40

/**
 * Draws in a process of its own, which stands behind all others and ends when it rests: to draw a picture takes the time
 * of a hundred requests, and the letters for it as much memory as the newsroom.
 */
export function shareArtist({ milliseconds = 120_000 }: { milliseconds?: number } = {}): ShareArtist {
  let child: ChildProcess | null = null
  let cards = 0

  function rest(): void {
    child?.removeAllListeners()
    child?.kill()
    child = null
    cards = 0
  }

  function atWork(): ChildProcess {
    if (child?.connected && cards < mostCards) return child
    rest()
    child = fork(script, {
      // It needs nothing of the newsroom's environment, its secrets least of all.
      env: { NODE_ENV: 'production' },
      execArgv: ['--max-old-space-size=160'],
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    })
    if (child.pid !== undefined) giveWay(child.pid)
    child.unref()
    child.channel?.unref()
    return child
  }

  return {
    rest,
    async draw(card) {
      const worker = atWork()
      const number = (cards += 1)
      const answer = await answerOf(worker, { number, card }, milliseconds).catch((error: unknown) => {
        rest()
        throw error
      })
      if ('reason' in answer) throw new Error(`The share picture could not be drawn: ${answer.reason}`)
      return { whole: answer.whole, square: answer.square }
    },
  }
}

/** Not every system lets a process step back, and the work is done all the same. */
function giveWay(pid: number): void {
  try {
    setPriority(pid, 10)
  } catch {
    // It draws at the newsroom's own priority.
  }
}

async function answerOf(worker: ChildProcess, order: { number: number; card: ShareCard }, milliseconds: number) {
  const { promise, resolve, reject } = Promise.withResolvers<z.infer<typeof Answer>>()
  const take = (message: unknown): void => {
    const answer = Answer.safeParse(message)
    if (answer.success && answer.data.number === order.number) resolve(answer.data)
  }
  const stop = (): void => reject(new Error('The process that draws share pictures ended'))
  const timer = setTimeout(
    () => reject(new Error(`A share picture was not drawn within ${milliseconds / 1000} s`)),
    milliseconds,
  )
  worker.on('message', take).once('exit', stop).once('error', reject)
  try {
    worker.send(order)
    return await promise
  } finally {
    clearTimeout(timer)
    worker.off('message', take).off('exit', stop).off('error', reject)
  }
}
