import { randomBytes } from 'node:crypto'
import { MongoMemoryReplSet } from 'mongodb-memory-server'
import { namesReplicaSet } from '../env.ts'
import type { Lacking } from './conformance.ts'
import { readTestEnv } from './env.ts'
import { buildFerretDB, startFerretDB } from './ferretdb/start-ferretdb.ts'

/** A server that speaks MongoDB's protocol, and a database on it for one run of the tests. */
export type MongoServer = { name: string; databaseUrl?: string; lacking: Lacking; stop: () => Promise<void> }

/**
 * MongoDB at MONGODB_TEST_URL; else the real one in memory, where it can be downloaded; else FerretDB, where Go can
 * build it. What it lacks says why there is none otherwise.
 */
export async function startMongoServer(): Promise<MongoServer> {
  const { mongoUrl } = readTestEnv()
  if (mongoUrl) return namedServer(mongoUrl)
  if (await canDownloadMongo()) return startMemoryServer()
  const built = await tryToBuildFerretDB()
  if ('reason' in built) return { name: 'MongoDB', lacking: { server: built.reason }, stop: nothing }
  const { url, stop } = await startFerretDB(built.binary)
  return {
    name: 'MongoDB (FerretDB 1.24)',
    databaseUrl: onOwnDatabase(url),
    lacking: { transactions: 'FerretDB 1.24 has no transactions', lookups: 'FerretDB 1.24 has no $lookup pipelines' },
    stop,
  }
}

const namedServer = (url: string): MongoServer => ({
  name: 'MongoDB (MONGODB_TEST_URL)',
  databaseUrl: onOwnDatabase(url),
  lacking: namesReplicaSet(url) ? {} : { transactions: 'MONGODB_TEST_URL names no replica set' },
  stop: nothing,
})

async function startMemoryServer(): Promise<MongoServer> {
  const server = await MongoMemoryReplSet.create({ replSet: { count: 1 } })
  return {
    name: 'MongoDB (mongodb-memory-server)',
    databaseUrl: onOwnDatabase(server.getUri()),
    lacking: {},
    stop: async () => void (await server.stop()),
  }
}

async function tryToBuildFerretDB(): Promise<{ binary: string } | { reason: string }> {
  try {
    return { binary: await buildFerretDB() }
  } catch (error) {
    const [why] = String(error instanceof Error ? error.message : error).split('\n')
    return { reason: `MONGODB_TEST_URL is not set, MongoDB cannot be downloaded, FerretDB cannot be built (${why})` }
  }
}

const nothing = async (): Promise<void> => {}

const canDownloadMongo = (): Promise<boolean> =>
  fetch('https://fastdl.mongodb.org', { method: 'HEAD', signal: AbortSignal.timeout(5000) }).then(
    ({ status }) => status < 500 && status !== 403,
    () => false,
  )

/** The same address with a database that nobody else has. */
function onOwnDatabase(address: string): string {
  const [, start, query = ''] = /^(mongodb(?:\+srv)?:\/\/[^/?]+)(?:\/[^?]*)?(\?.*)?$/.exec(address) ?? []
  if (!start) throw new Error(`Not the address of a MongoDB: ${address.replace(/\/\/.*@/, '//…@')}`)
  return `${start}/kewen-test-${randomBytes(4).toString('hex')}${query}`
}
