import { setTimeout as wait } from 'node:timers/promises'
import type { Payload } from 'payload'
import { Form, type MediaFile, type Ref, type SharePicture } from '@kewen/content/contract'
import type { MediaStore } from '../media/media-store.ts'
import { inTransaction } from '../publications/in-transaction.ts'
import { publications, type PublicationRecord } from '../publications/publication-record.ts'
import { publishDocument } from '../publications/publish-document.ts'
import { UnpublishableError } from '../publications/unpublishable-error.ts'
import { squareSize, wholeSize } from './share-sizes.ts'
import type { DrawnShare, ShareArtist } from './share-artist.ts'
import { sharePictures, type ShareRecord } from './share-pictures-collection.ts'
import { changeShare, findShare, longAgo } from './share-records.ts'
import { dressOf, toShareCard } from './to-share-card.ts'

/** Pictures that are published at once, as one release: of stories that were just published, and of those long ago. */
const batch = 20
const batchOfOld = 100

/** A picture that was tried: with what it shows, or why there is none. */
type Made = { record: ShareRecord; dress: string | null } & ({ picture: SharePicture } | { failure: string })

/**
 * Makes the share pictures that are wanted, the newest wish first, some at a time, and publishes them with their
 * stories. Those of long ago are left as soon as there is a newer wish. Rests after each for three times as long as it took: nobody waits for them, and an editor may be at work.
 *
 * @returns how many were tried
 */
export async function makeSharePictures(
  payload: Payload,
  { store, artist, rest = 3 }: { store: MediaStore; artist: ShareArtist; rest?: number },
): Promise<number> {
  const newer = await readWishes(payload, 'greater_than', batch)
  const isOld = newer.length === 0
  const made: Made[] = []
  for (const record of isOld ? await readWishes(payload, 'equals', batchOfOld) : newer) {
    if (isOld && (await readWishes(payload, 'greater_than', 1)).length > 0) break
    const begun = performance.now()
    made.push(await makeOne(payload, record, { store, artist }))
    await wait((performance.now() - begun) * rest, undefined, { ref: false })
  }
  if (made.length > 0) await publish(payload, made)
  return made.length
}

async function readWishes(payload: Payload, than: 'greater_than' | 'equals', limit: number): Promise<ShareRecord[]> {
  const { docs } = await payload.db.find<ShareRecord>({
    collection: sharePictures,
    where: { and: [{ isWanted: { equals: true } }, { wantedAt: { [than]: longAgo.toISOString() } }] },
    sort: '-wantedAt',
    limit,
    pagination: false,
  })
  return docs
}

async function makeOne(
  payload: Payload,
  record: ShareRecord,
  { store, artist }: { store: MediaStore; artist: ShareArtist },
): Promise<Made> {
  const article = await readForm(payload, record.id)
  const site = await readForm(payload, record.site)
  if (article?.kind !== 'article' || site?.kind !== 'site')
    return { record, dress: null, failure: 'Nothing is published of it.' }
  const dress = dressOf(site)
  try {
    return { record, dress, picture: await keep(await artist.draw(toShareCard(article, site)), store) }
  } catch (error) {
    payload.logger.error({ err: error, msg: `No share picture could be made of ${record.id}` })
    return { record, dress, failure: error instanceof Error ? error.message : String(error) }
  }
}

async function keep({ whole, square }: DrawnShare, store: MediaStore): Promise<SharePicture> {
  const put = async (bytes: Buffer, file: Pick<MediaFile, 'crop' | 'width' | 'height'>): Promise<MediaFile> => ({
    ...file,
    name: await store.put(bytes, 'png'),
    mime: 'image/png',
    bytes: bytes.length,
  })
  return {
    whole: await put(whole, { ...wholeSize, crop: 'whole' }),
    square: await put(square, { ...squareSize, crop: 'square' }),
  }
}

/** In one transaction, so that they are one release. What changed meanwhile is left to its next wish. */
async function publish(payload: Payload, made: Made[]): Promise<void> {
  await inTransaction(payload, async (req) => {
    for (const { record, dress, ...outcome } of made) {
      const now = await findShare(req, record.id)
      if (now?.subject !== record.subject || !now.isWanted) continue
      if ('failure' in outcome) {
        await changeShare(req, now, { dress, isWanted: false, failure: outcome.failure })
        continue
      }
      const { whole, square } = outcome.picture
      await changeShare(req, now, {
        dress,
        picture: outcome.picture,
        names: [whole.name, square.name],
        isWanted: false,
        failure: null,
      })
      await publishDocument(req, record.id).catch(leaveAsItIs)
    }
  })
}

/** A story that does not fit the contract any more stays as readers have it, without holding back others. */
function leaveAsItIs(error: unknown): void {
  if (!(error instanceof UnpublishableError)) throw error
}

async function readForm(payload: Payload, id: Ref): Promise<Form | null> {
  const record = await payload.db.findOne<Pick<PublicationRecord, 'id' | 'form'>>({
    collection: publications,
    where: { id: { equals: id } },
    select: { form: true },
  })
  return Form.safeParse(record?.form).data ?? null
}
