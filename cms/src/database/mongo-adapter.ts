import { mongooseAdapter } from '@payloadcms/db-mongodb'

/** MongoDB on a replica set, for an installation that outgrows one machine. */
export const createMongoAdapter = (url: string): ReturnType<typeof mongooseAdapter> =>
  mongooseAdapter({ url, ...(withoutTransactions(url) ? bareProtocol : {}) })

/** What a server needs that speaks the protocol alone: no transactions, and no pipelines within `$lookup`. */
const bareProtocol = { transactionOptions: false, useJoinAggregations: false, usePipelineInSortLookup: false } as const

/** Payload turns transactions off by itself then; only tests may run like that (see env.ts). */
const withoutTransactions = (url: string): boolean => url.startsWith('mongodb:') && !url.includes('replicaSet=')
