import { readPortalList } from '../portal/portal-list.ts'
import { announce } from './announce.ts'
import { readStartEnv } from './env.ts'
import { describeError } from './start-error.ts'
import { startSystem } from './start-system.ts'
import { terminal } from './terminal.ts'

const ending = new AbortController()
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => ending.abort())

try {
  const env = readStartEnv()
  const system = await startSystem({ env, terminal: terminal(), signal: ending.signal })
  announce({ env, ...system, portals: readPortalList(system.place.portal), line: console.log })
  await aborted(ending.signal)
  console.log('… 正在停止 stopping')
  await system.stop()
  console.log('✓ 已停止 stopped')
} catch (error) {
  if (!ending.signal.aborted) {
    console.error(describeError(error))
    process.exitCode = 1
  }
}
process.exit()

function aborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve()
    else signal.addEventListener('abort', () => resolve(), { once: true })
  })
}
