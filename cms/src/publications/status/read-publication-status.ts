import type { Payload } from 'payload'
import { Form, isWrittenIn, type Ref } from '@kewen/content/contract'
import { canonicalUrl, pathIn, pathOf } from '@kewen/content/routes'
import { publications, type PublicationRecord } from '../publication-record.ts'
import { releases, type ReleaseRecord } from '../releases-collection.ts'
import { toPublicationStatus, type PublicationStatus } from './publication-status.ts'
import { readPublisherHealth } from './publisher-health.ts'

type StoredRecord = PublicationRecord & { changedAt: string }

/** Where a document is on its way to readers at a moment. */
export async function readPublicationStatus(payload: Payload, ref: Ref, now: Date): Promise<PublicationStatus> {
  const record = await findRecord(payload, ref)
  if (!record) return { kind: 'unpublished' }
  const health = await readPublisherHealth(payload, now)
  const portal = health.portals.find(({ site }) => site === record.site)
  const heldAt = portal?.heldAt ?? null
  return toPublicationStatus({
    record,
    ...(await addressesOf(payload, record)),
    caused: await newestRelease(payload, record),
    hold: heldAt === null ? null : { to: heldAt, releasedAt: await momentOf(payload, record.site, heldAt) },
    failures: portal?.failures ?? [],
    refusal: health.refused.find(({ id }) => id === ref)?.reason ?? null,
    isPublisherSilent: health.isSilent,
  })
}

const findRecord = (payload: Payload, ref: Ref): Promise<StoredRecord | null> =>
  payload.db.findOne<StoredRecord>({ collection: publications, where: { id: { equals: ref } } })

/** The address of a document's own page, for those that have one, and of that in English. */
async function addressesOf(
  payload: Payload,
  { form, site }: StoredRecord,
): Promise<{ address: string | null; englishAddress: string | null }> {
  const none = { address: null, englishAddress: null }
  const document = Form.safeParse(form).data
  if (!document || document.kind === 'media') return none
  const owner = document.kind === 'site' ? document : Form.safeParse((await findRecord(payload, site))?.form).data
  if (owner?.kind !== 'site') return none
  const isInEnglish = [owner, document].every((each) => isWrittenIn(each, 'en'))
  return {
    address: canonicalUrl(owner, pathOf(document)),
    englishAddress: isInEnglish ? canonicalUrl(owner, pathIn('en', pathOf(document))) : null,
  }
}

/** The newest release of which a document was a cause. */
async function newestRelease(payload: Payload, { id, site }: StoredRecord): Promise<ReleaseRecord | null> {
  const { docs } = await payload.db.find<ReleaseRecord>({
    collection: releases,
    where: { site: { equals: site }, causes: { in: [id] } },
    sort: '-number',
    limit: 1,
    pagination: false,
  })
  return docs[0] ?? null
}

async function momentOf(payload: Payload, site: Ref, number: number): Promise<string | null> {
  const release = await payload.db.findOne<Pick<ReleaseRecord, 'id' | 'releasedAt'>>({
    collection: releases,
    where: { site: { equals: site }, number: { equals: number } },
    select: { releasedAt: true },
  })
  return release?.releasedAt ?? null
}
