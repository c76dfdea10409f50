import type { Payload } from 'payload'

/** Frees the jobs that a crash left as running: only one process runs jobs, and it has just started. */
export const releaseStuckJobs = async (payload: Payload): Promise<void> => {
  await payload.db.updateJobs({ where: { processing: { equals: true } }, data: { processing: false } })
}
