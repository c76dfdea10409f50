import type { Payload } from 'payload'
import type { Ref } from '@kewen/content/contract'
import type { MediaStore } from '../media/media-store.ts'
import { makeSharePictures } from './make-share-pictures.ts'
import { shareArtist } from './share-artist.ts'
import { sharePictures, type ShareRecord } from './share-pictures-collection.ts'
import { longAgo } from './share-records.ts'
import { firstStory, wantMissing } from './want-missing.ts'
import { wantOutdated } from './want-outdated.ts'

/** All in milliseconds. */
const look = 2000
const lookForOutdated = 60_000
/** While stories are published one after the other, as in an import, none is made, for so long at the most. */
const pause = { quiet: 2000, longest: 120_000 }
/** Between two steps of looking for stories that never had one. */
const lookForMissing = 10_000
/** For how long the artist stays with nothing to draw. */
const stay = 20_000

/**
 * Makes share pictures for as long as the newsroom runs, without keeping it from ending: some seconds after a story was
 * published, one at a time. What is wanted stands in the database, so a process that dies forgets none.
 */
export function keepMakingSharePictures(payload: Payload, store: MediaStore): void {
  const artist = shareArtist()
  let [drew, lookedForOutdated, lookedForMissing, isBusy] = [Date.now(), 0, 0, false]
  let unseen: Ref | null = firstStory

  async function turn(): Promise<void> {
    const now = Date.now()
    if (now - lookedForOutdated >= lookForOutdated) {
      lookedForOutdated = now
      await wantOutdated(payload, new Date(now))
    }
    if (unseen !== null && now - lookedForMissing >= lookForMissing) {
      lookedForMissing = now
      unseen = (await wantMissing(payload, unseen)).next
    }
    if (await isTime(payload, now)) {
      await makeSharePictures(payload, { store, artist })
      drew = Date.now()
    } else if (now - drew > stay) artist.rest()
  }

  setInterval(() => {
    if (isBusy) return
    isBusy = true
    turn()
      .catch((err: unknown) =>
        payload.logger.error({ err, msg: 'Could not make share pictures; the next try comes by itself' }),
      )
      .finally(() => (isBusy = false))
  }, look).unref()
}

/**
 * Whether anything is wanted, and no more wishes come just now, or the first has waited for long. Wishes of long ago wait
 * for as long as it takes.
 */
async function isTime(payload: Payload, now: number): Promise<boolean> {
  const newest = await wishOf(payload, '-wantedAt')
  if (newest === null) return false
  if (now - newest >= pause.quiet) return true
  const oldest = await wishOf(payload, 'wantedAt')
  return oldest !== null && now - oldest >= pause.longest
}

async function wishOf(payload: Payload, sort: 'wantedAt' | '-wantedAt'): Promise<number | null> {
  const isRecent = { wantedAt: { greater_than: longAgo.toISOString() } }
  const { docs } = await payload.db.find<Pick<ShareRecord, 'wantedAt'> & { id: string }>({
    collection: sharePictures,
    where: { and: [{ isWanted: { equals: true } }, ...(sort === 'wantedAt' ? [isRecent] : [])] },
    sort,
    limit: 1,
    pagination: false,
    select: { wantedAt: true },
  })
  return docs[0] ? Date.parse(docs[0].wantedAt) : null
}
