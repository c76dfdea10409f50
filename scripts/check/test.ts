import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { makeBuilds } from '../start/make-builds.ts'
import { describeError } from '../start/start-error.ts'
import { terminal } from '../start/terminal.ts'
import { countVitest, describeTally, type Tally } from './count-tests.ts'
import { toolEnv } from './env.ts'

const root = path.resolve(import.meta.dirname, '../..')
const report = path.join(root, 'var/log/vitest.json')
const chosen = process.argv.slice(2)

const ending = new AbortController()
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => ending.abort())

/** Runs vitest and counts what it reports. Where it fails without a failed test, that is one failure. */
async function runTests(): Promise<Tally> {
  mkdirSync(path.dirname(report), { recursive: true })
  rmSync(report, { force: true })
  const args = ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`, ...chosen]
  const code = await new Promise<number>((resolve) => {
    const child = spawn(process.execPath, [path.join(root, 'node_modules/vitest/vitest.mjs'), ...args], {
      cwd: root,
      env: toolEnv,
      stdio: ['ignore', 'inherit', 'inherit'],
    })
    ending.signal.addEventListener('abort', () => child.kill('SIGTERM'))
    child.on('error', () => resolve(1))
    child.on('exit', (exitCode) => resolve(exitCode ?? 1))
  })
  const tally: Tally = existsSync(report)
    ? countVitest(JSON.parse(readFileSync(report, 'utf8')))
    : { passed: 0, failed: 0, skipped: 0 }
  return code !== 0 && tally.failed === 0 ? { ...tally, failed: 1 } : tally
}

try {
  // Tests that start the whole system share these; no two of them should build at once.
  if (!chosen.length) await makeBuilds({ terminal: terminal(), signal: ending.signal })
  const tally = await runTests()
  console.log(describeTally(tally))
  process.exitCode = tally.failed ? 1 : 0
} catch (error) {
  console.error(describeError(error))
  console.log(describeTally({ passed: 0, failed: 1, skipped: 0 }))
  process.exitCode = 1
}
