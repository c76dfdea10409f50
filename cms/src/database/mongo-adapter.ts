import { mongooseAdapter } from '@payloadcms/db-mongodb'
import { namesReplicaSet } from '../env.ts'

/** MongoDB on a replica set, for an installation that outgrows one machine; without one for tests alone (`env.ts`). */
export const createMongoAdapter = (url: string): ReturnType<typeof mongooseAdapter> =>
  mongooseAdapter({ url, ...(namesReplicaSet(url) ? {} : bareProtocol) })

/** What a server needs that speaks the protocol alone: no transactions, and no pipelines within `$lookup`. */
const bareProtocol = { transactionOptions: false, useJoinAggregations: false, usePipelineInSortLookup: false } as const
