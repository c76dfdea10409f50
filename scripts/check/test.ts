import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { countPlaywright, countVitest, describeTally, sumTallies, type Tally } from './count-tests.ts'
import { toolEnv } from './env.ts'

const root = path.resolve(import.meta.dirname, '../..')
const log = path.join(root, 'var/log')
const chosen = process.argv.slice(2)

type Runner = {
  args: string[]
  cwd: string
  report: string
  env?: Record<string, string>
  count: (report: unknown) => Tally
}

/** Runs a test runner, shows what it says, and counts its report. One that fails without a failed test has failed once. */
async function runTests({ args, cwd, report, env, count }: Runner): Promise<Tally> {
  rmSync(report, { force: true })
  const code = await new Promise<number>((resolve) => {
    const child = spawn(process.execPath, args, {
      cwd,
      env: { ...toolEnv, ...env },
      stdio: ['ignore', 'inherit', 'inherit'],
    })
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => child.kill(signal))
    child.on('error', () => resolve(1))
    child.on('exit', (exitCode) => resolve(exitCode ?? 1))
  })
  const none: Tally = { passed: 0, failed: 0, skipped: 0 }
  const tally = existsSync(report) ? count(JSON.parse(readFileSync(report, 'utf8'))) : none
  return code !== 0 && tally.failed === 0 ? { ...tally, failed: 1 } : tally
}

mkdirSync(log, { recursive: true })
const unit: Runner = {
  args: [
    path.join(root, 'node_modules/vitest/vitest.mjs'),
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${path.join(log, 'vitest.json')}`,
    ...chosen,
  ],
  cwd: root,
  report: path.join(log, 'vitest.json'),
  count: countVitest,
}
const browser: Runner = {
  args: [path.join(root, 'tests/node_modules/@playwright/test/cli.js'), 'test', '--reporter=list,json'],
  cwd: path.join(root, 'tests'),
  report: path.join(log, 'playwright.json'),
  env: { PLAYWRIGHT_JSON_OUTPUT_FILE: path.join(log, 'playwright.json') },
  count: countPlaywright,
}

const tallies = [await runTests(unit)]
if (!chosen.length && existsSync(path.join(root, 'tests/playwright.config.ts'))) tallies.push(await runTests(browser))
const total = sumTallies(tallies)
console.log(describeTally(total))
process.exitCode = total.failed ? 1 : 0
