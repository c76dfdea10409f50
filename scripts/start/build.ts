import { makeBuilds } from './make-builds.ts'
import { describeError } from './start-error.ts'
import { terminal } from './terminal.ts'

const ending = new AbortController()
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => ending.abort())

try {
  await makeBuilds({ terminal: terminal(), signal: ending.signal })
} catch (error) {
  console.error(describeError(error))
  process.exit(1)
}
