import { randomBytes } from 'node:crypto'
import { MongoMemoryReplSet } from 'mongodb-memory-server'
import type { Lacking } from './conformance.ts'
import { readTestEnv } from './env.ts'
import { hasGo, startFerretDB } from './ferretdb/start-ferretdb.ts'

/** A server that speaks MongoDB's protocol, and a database on it for one run of the tests. */
export type MongoServer = { name: string; databaseUrl?: string; lacking: Lacking; stop: () => Promise<void> }

/**
 * MongoDB at MONGODB_TEST_URL; else the real one in memory, where it can be downloaded; else FerretDB, where Go can
 * build it. What it lacks says why there is none otherwise.
 */
export async function startMongoServer(): Promise<MongoServer> {
  const { mongoUrl } = readTestEnv()
  if (mongoUrl)
    return { name: 'MongoDB (MONGODB_TEST_URL)', databaseUrl: onOwnDatabase(mongoUrl), lacking: {}, stop: nothing }
  if (await canDownloadMongo()) return startMemoryServer()
  if (!(await hasGo())) return { name: 'MongoDB', lacking: { server: noServer }, stop: nothing }
  const { url, stop } = await startFerretDB()
  return {
    name: 'MongoDB (FerretDB 1.24)',
    databaseUrl: onOwnDatabase(url),
    lacking: { transactions: 'FerretDB 1.24 has no transactions', lookups: 'FerretDB 1.24 has no $lookup pipelines' },
    stop,
  }
}

async function startMemoryServer(): Promise<MongoServer> {
  const server = await MongoMemoryReplSet.create({ replSet: { count: 1 } })
  return {
    name: 'MongoDB (mongodb-memory-server)',
    databaseUrl: onOwnDatabase(server.getUri()),
    lacking: {},
    stop: async () => void (await server.stop()),
  }
}

const noServer = 'MONGODB_TEST_URL is not set, MongoDB cannot be downloaded, and there is no Go to build FerretDB'

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
