import type { CollectionSlug, Payload } from 'payload'

const longest = 10 * 60 * 1000

/**
 * Frees jobs that are marked as running and are not, so that they run again: after a start all of them, since only one
 * process runs jobs, later those that were taken up more than ten minutes before `now`. Returns how many.
 */
export async function releaseStuckJobs(payload: Payload, now?: Date): Promise<number> {
  const stuck = {
    and: [
      { processing: { equals: true } },
      ...(now ? [{ updatedAt: { less_than: new Date(now.getTime() - longest).toISOString() } }] : []),
    ],
  }
  const { totalDocs } = await payload.db.count({ collection: 'payload-jobs' as CollectionSlug, where: stuck })
  if (totalDocs > 0) await payload.db.updateJobs({ where: stuck, data: { processing: false } })
  return totalDocs
}
