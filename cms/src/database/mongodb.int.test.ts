import { afterAll, test } from 'vitest'
import { describeConformance } from '../testing/conformance.ts'
import { startMongoServer } from '../testing/start-mongo-server.ts'

const server = await startMongoServer()

if ('reason' in server) {
  console.info(`Not run: the conformance of MongoDB (${server.reason})`)
  test.skip(`the newsroom on MongoDB — not run: ${server.reason}`)
} else {
  describeConformance({ name: `MongoDB (${server.name})`, databaseUrl: server.url, lacking: server.lacking })
  afterAll(server.stop)
}
