import { afterAll } from 'vitest'
import { describeConformance } from '../testing/conformance.ts'
import { startMongoServer } from '../testing/start-mongo-server.ts'

const server = await startMongoServer()
afterAll(server.stop)
describeConformance(server)
