import type { Payload } from 'payload'
import type { PublisherStatus } from '@kewen/content/contract'
import { publications } from '../publication-record.ts'
import { currentStatus, publisherStatus, type PublisherStatusRecord } from '../publisher-status-collection.ts'

/** How the publisher does, as the newsroom sees it. */
export type PublisherHealth = {
  /** When it was last heard; null if it never was. */
  seenAt: string | null
  version: string | null
  /** Since when the oldest row has waited for it; null if none waits. */
  waitingSince: string | null
  /** Something waits, and the publisher has not been heard for two minutes. */
  isSilent: boolean
  /** Documents that do not fit the portal, with the reason. */
  refused: PublisherStatus['refused']
  /** How it last told that the portals stand. */
  portals: PublisherStatus['portals']
}

/** It reports every half minute; a large release may take longer. In milliseconds. */
const patience = 2 * 60 * 1000

/** What is known of the publisher at a moment. */
export async function readPublisherHealth(payload: Payload, now: Date): Promise<PublisherHealth> {
  const status = await payload.db.findOne<PublisherStatusRecord>({
    collection: publisherStatus,
    where: { id: { equals: currentStatus } },
  })
  const { docs } = await payload.db.find<{ id: string; changedAt: string }>({
    collection: publications,
    where: { pending: { equals: true } },
    select: { changedAt: true },
    sort: 'changedAt',
    limit: 1,
    pagination: false,
  })
  const waitingSince = docs[0]?.changedAt ?? null
  const seenAt = status?.at ?? null
  return {
    seenAt,
    version: status?.version ?? null,
    waitingSince,
    isSilent: waitingSince !== null && now.getTime() - Date.parse(seenAt ?? waitingSince) > patience,
    refused: status?.refused ?? [],
    portals: status?.portals ?? [],
  }
}
