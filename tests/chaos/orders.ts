import { randomUUID } from 'node:crypto'
import fs from 'node:fs'
import { z } from 'zod'

// Taken at once: in the publisher under trial the others are counted.
const { existsSync, readFileSync, rmSync, writeFileSync } = fs

/**
 * What the publisher under trial is to do to itself: die right before its next file operation but so many, or end a
 * render thread at the page but so many. An order is carried out once.
 */
export const Order = z.strictObject({
  /** No two orders have the same. */
  id: z.uuid(),
  kind: z.enum(['die', 'end-thread']),
  at: z.int().min(1),
})
export type Order = z.infer<typeof Order>

export const giveOrder = (file: string, order: Omit<Order, 'id'>): void =>
  writeFileSync(file, JSON.stringify({ id: randomUUID(), ...order } satisfies Order))

/** The order that stands; null where there is none, or it was carried out. */
export function standingOrder(file: string): Order | null {
  try {
    return Order.parse(JSON.parse(readFileSync(file, 'utf8')))
  } catch {
    return null
  }
}

/** Where the steps are written down that were taken while an order stood. */
export const stepsFile = (file: string): string => `${file}.steps`

/** How many steps were taken since they were last counted. */
export function countSteps(file: string): number {
  const steps = stepsFile(file)
  const count = existsSync(steps) ? readFileSync(steps, 'utf8').trim().split('\n').length : 0
  rmSync(steps, { force: true })
  return count
}

export const withdrawOrder = (file: string): void => rmSync(file, { force: true })
