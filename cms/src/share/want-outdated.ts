import type { Payload } from 'payload'
import { Form, toRef } from '@kewen/content/contract'
import { publications, type PublicationRecord } from '../publications/publication-record.ts'
import { sharePictures, type ShareRecord } from './share-pictures-collection.ts'
import { changeShare } from './share-records.ts'
import { dressOf } from './to-share-card.ts'

/** Wishes at a time. Until they are granted, stories keep the pictures that they have. */
const batch = 100

/** Orders anew what shows a site otherwise than it is now. Returns how many pictures that are, of those that are left. */
export async function wantOutdated(payload: Payload, now: Date): Promise<number> {
  const sites = await payload.db.find<{ id: number | string }>({
    collection: 'sites',
    limit: 0,
    pagination: false,
    select: { key: true },
  })
  const { docs } = await payload.db.find<Pick<PublicationRecord, 'id' | 'form'>>({
    collection: publications,
    where: { id: { in: sites.docs.map(({ id }) => toRef('sites', id)) } },
    limit: 0,
    pagination: false,
    select: { form: true },
  })
  let count = 0
  for (const { form } of docs) {
    const site = Form.safeParse(form).data
    if (site?.kind !== 'site') continue
    const outdated = await payload.db.find<ShareRecord>({
      collection: sharePictures,
      where: {
        and: [{ site: { equals: site.id } }, { dress: { not_equals: dressOf(site) } }, { isWanted: { equals: false } }],
      },
      limit: batch,
      pagination: false,
    })
    for (const record of outdated.docs)
      await changeShare({ payload }, record, { isWanted: true, wantedAt: now.toISOString() })
    count += outdated.docs.length
  }
  return count
}

/** Orders anew what could not be made: what stood in the way may be gone. Returns how many pictures that are. */
export async function wantFailed(payload: Payload, now: Date): Promise<number> {
  const failed = await payload.db.find<ShareRecord>({
    collection: sharePictures,
    where: { and: [{ failure: { exists: true } }, { isWanted: { equals: false } }] },
    limit: batch,
    pagination: false,
  })
  for (const record of failed.docs)
    await changeShare({ payload }, record, { isWanted: true, wantedAt: now.toISOString() })
  return failed.docs.length
}
