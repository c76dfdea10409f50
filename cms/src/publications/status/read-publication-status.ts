import type { Payload, Where } from 'payload'
import { Form, type Ref } from '@kewen/content/contract'
import { canonicalUrl, pathOf } from '@kewen/content/routes'
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
  return toPublicationStatus({
    record,
    address: await addressOf(payload, record),
    caused: await newestRelease(payload, record, 'causes'),
    failed: await newestRelease(payload, record, 'failing'),
    refusal: health.refused.find(({ id }) => id === ref)?.reason ?? null,
    isPublisherSilent: health.isSilent,
  })
}

const findRecord = (payload: Payload, ref: Ref): Promise<StoredRecord | null> =>
  payload.db.findOne<StoredRecord>({ collection: publications, where: { id: { equals: ref } } })

/** The address of a document's own page, for those that have one. */
async function addressOf(payload: Payload, { form, site }: StoredRecord): Promise<string | null> {
  const document = Form.safeParse(form).data
  if (!document || document.kind === 'media') return null
  const owner = document.kind === 'site' ? document : Form.safeParse((await findRecord(payload, site))?.form).data
  return owner?.kind === 'site' ? canonicalUrl(owner, pathOf(document)) : null
}

async function newestRelease(
  payload: Payload,
  { id, site }: StoredRecord,
  role: 'causes' | 'failing',
): Promise<ReleaseRecord | null> {
  const where: Where = { site: { equals: site }, [role]: { in: [id] } }
  const { docs } = await payload.db.find<ReleaseRecord>({
    collection: releases,
    where,
    sort: '-number',
    limit: 1,
    pagination: false,
  })
  return docs[0] ?? null
}
