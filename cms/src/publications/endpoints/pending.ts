import { setTimeout as sleep } from 'node:timers/promises'
import { APIError, type PayloadRequest } from 'payload'
import { z } from 'zod'
import { wireLimits, type Pending, type RollbackWish } from '@kewen/content/contract'
import { publications, type PublicationRecord } from '../publication-record.ts'
import { rollbackWishes } from '../rollback-wishes-collection.ts'
import { publicationTable } from '../table/publication-table.ts'
import { machineEndpoint, readQuery } from './machine-endpoint.ts'
import { toWire, wireColumns } from './to-wire.ts'

const Query = z.strictObject({
  wait: z.coerce.number().min(0).max(25).default(0),
  limit: z.coerce.number().int().min(1).max(wireLimits.pending).default(wireLimits.pending),
})

/** Each waiting request costs a query per glance; one publisher needs one of them. */
const mostWaiting = 8
let waiting = 0

/** As many as one answer may hold. */
const mostWishes = 100

/**
 * Rows that changed since they were last acknowledged, takedowns first, and wishes for rollbacks that are not answered.
 * Waits for one of either, up to so many seconds.
 */
export const pendingEndpoint = machineEndpoint({
  path: '/pending',
  method: 'get',
  handler: async (req) => {
    const { wait, limit } = readQuery(req, Query)
    const end = performance.now() + wait * 1000
    if (wait > 0) await withPlaceToWait(() => waitForPending(req, end))
    return Response.json(await readPending(req, limit))
  },
})

async function withPlaceToWait(wait: () => Promise<void>): Promise<void> {
  if (waiting >= mostWaiting) throw new APIError('Too many requests wait for publications already.', 429, null, true)
  waiting += 1
  try {
    await wait()
  } finally {
    waiting -= 1
  }
}

/**
 * Ends when something is pending, at a moment of the monotonic clock, or when whoever asked has gone. What a publication
 * waits for on average is half a glance.
 */
async function waitForPending({ payload, signal }: PayloadRequest, end: number): Promise<void> {
  const { isAnythingPending, glance } = publicationTable(payload)
  while (!signal?.aborted) {
    if (await isAnythingPending()) return
    const left = end - performance.now()
    if (left <= 0) return
    await sleep(Math.min(glance, left))
  }
}

async function readPending(req: PayloadRequest, limit: number): Promise<Pending> {
  const takedowns = await readRows(req, { urgent: true, limit: limit + 1 })
  const rest = limit + 1 - takedowns.length
  const others = rest > 0 ? await readRows(req, { urgent: false, limit: rest }) : []
  const rows = [...takedowns, ...others]
  return { rows: rows.slice(0, limit).map(toWire), more: rows.length > limit, wishes: await readWishes(req) }
}

async function readWishes({ payload }: PayloadRequest): Promise<RollbackWish[]> {
  const { docs } = await payload.db.find<RollbackWish>({
    collection: rollbackWishes,
    where: { pending: { equals: true } },
    select: { site: true, to: true },
    sort: 'id',
    limit: mostWishes,
    pagination: false,
  })
  return docs.map(({ id, site, to }) => ({ id, site, to: to ?? null }))
}

async function readRows(
  { payload }: PayloadRequest,
  { urgent, limit }: { urgent: boolean; limit: number },
): Promise<PublicationRecord[]> {
  const { docs } = await payload.db.find<PublicationRecord>({
    collection: publications,
    where: { pending: { equals: true }, urgent: { equals: urgent } },
    select: wireColumns,
    sort: 'id',
    limit,
    pagination: false,
  })
  return docs
}
