import { z } from 'zod'
import { ShareCard } from '../share-card.ts'
import { drawShare } from './draw-share.ts'

/**
 * A process that draws share pictures for the newsroom, one after the other: it has the letters in its memory, and ends
 * with them when the newsroom lets go of it.
 */
const Order = z.strictObject({ number: z.int(), card: ShareCard })

let last: Promise<void> = Promise.resolve()

process.on('message', (message) => {
  const { number, card } = Order.parse(message)
  last = last.then(() => carryOut(number, card))
})
process.on('disconnect', () => process.exit())

async function carryOut(number: number, card: ShareCard): Promise<void> {
  try {
    process.send!({ number, ...(await drawShare(card)) })
  } catch (error) {
    process.send!({ number, reason: error instanceof Error ? error.message : String(error) })
  }
}
