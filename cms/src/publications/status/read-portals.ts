import type { Payload, PayloadRequest, Where } from 'payload'
import type { PortalStatus, Ref } from '@kewen/content/contract'
import { chiefs, hasRole, memberOf } from '../../access/member.ts'
import { releases, type ReleaseRecord } from '../releases-collection.ts'
import { rollbackWishes, type RollbackWishRecord } from '../rollback-wishes-collection.ts'
import type { Sites } from './own-sites.ts'
import { toPortal, type Portal } from './portal.ts'

type Asking = Pick<PayloadRequest, 'payload' | 'user'>
type Heading = Pick<ReleaseRecord, 'id' | 'number' | 'releasedAt'>

/** How portals stand at a moment, as one person is told; `told` is what the publisher last said of them. */
export async function readPortals(
  { payload, user }: Asking,
  { sites, told, now }: { sites: Sites; told: PortalStatus[]; now: Date },
): Promise<Portal[]> {
  const member = memberOf(user)
  const portals: Portal[] = []
  for (const [ref, site] of sites) {
    const status = told.find((portal) => portal.site === ref) ?? null
    const release = await findRelease(payload, { site: { equals: ref } }, '-number')
    const hold = status?.heldAt == null ? null : await findHold(payload, ref, status.heldAt)
    const known = {
      site,
      status,
      release: release && { number: release.number, releasedAt: release.releasedAt },
      since: hold?.releasedAt ?? null,
      by: hold && (await askerOf(payload, ref, hold.number)),
      wish: await newestWish(payload, ref),
      mayRollBack: member !== null && hasRole(member, ref.slice('sites/'.length), chiefs),
    }
    portals.push(toPortal(known, now))
  }
  return portals
}

/** The newest wish of a site, which alone may be pending. */
export async function newestWish(payload: Payload, site: Ref): Promise<RollbackWishRecord | null> {
  const { docs } = await payload.db.find<RollbackWishRecord>({
    collection: rollbackWishes,
    where: { site: { equals: site } },
    sort: '-number',
    limit: 1,
    pagination: false,
  })
  return docs[0] ?? null
}

/** The release by which a portal that is held at `to` came to be held: the first of those that show it in a row. */
async function findHold(payload: Payload, site: Ref, to: number): Promise<Heading | null> {
  const ofSite: Where = { site: { equals: site } }
  const other = await findRelease(
    payload,
    { and: [ofSite, { or: [{ heldAt: { exists: false } }, { heldAt: { not_equals: to } }] }] },
    '-number',
  )
  const after: Where = other ? { number: { greater_than: other.number } } : {}
  return findRelease(payload, { and: [ofSite, { heldAt: { equals: to } }, after] }, 'number')
}

async function findRelease(payload: Payload, where: Where, sort: string): Promise<Heading | null> {
  const { docs } = await payload.db.find<Heading>({
    collection: releases,
    where,
    select: { number: true, releasedAt: true },
    sort,
    limit: 1,
    pagination: false,
  })
  return docs[0] ?? null
}

/** Whose wish was granted by a release; null where it was nobody's in the newsroom, such as from the command line. */
async function askerOf(payload: Payload, site: Ref, number: number): Promise<string | null> {
  const { docs } = await payload.db.find<RollbackWishRecord>({
    collection: rollbackWishes,
    where: { site: { equals: site } },
    sort: '-number',
    limit: 100,
    pagination: false,
  })
  const granted = docs.find(({ answer }) => answer?.kind === 'held' && answer.number === number)
  return granted?.askedBy ?? null
}
