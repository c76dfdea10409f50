import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { randomOf } from '../../scripts/demo/draw/random.ts'
import { root } from '../../scripts/start/env.ts'
import { givenOptions } from '../../scripts/start/given-options.ts'
import { describeError } from '../../scripts/start/start-error.ts'
import { chaosPublish, type Outcome } from './chaos-publish.ts'
import { readOptions, usage } from './read-options.ts'
import { startTrial } from './trial-system.ts'

const toFigures = (outcome: Outcome) => [
  { figure: 'kills', value: outcome.kills, unit: 'kills', steps: outcome.steps, threads: outcome.threads },
  { figure: 'edits', value: outcome.edits, unit: 'edits' },
  { figure: 'checks', value: outcome.checks, unit: 'checks', fullDisk: outcome.hadFullDisk },
  { figure: 'states.broken', value: outcome.broken, unit: 'states' },
  { figure: 'changes.lost', value: outcome.lost, unit: 'changes' },
]

const ending = new AbortController()
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => ending.abort())

const { json, ...options } = givenOptions(readOptions, usage)
// What is found goes to the standard output, what happens meanwhile beside it.
const say = (line: string): void => console.error(line)
/** What the processes had to say is kept where a trial fails. */
const logs = path.join(root, 'var/log/chaos')
const own = mkdtempSync(path.join(tmpdir(), 'kewen-orders-'))
try {
  const random = randomOf(`wire ${options.seed}`)
  const trial = await startTrial({ random, orders: path.join(own, 'order.json'), say, signal: ending.signal })
  try {
    const outcome = await chaosPublish({ trial, ...options, signal: ending.signal, say })
    for (const line of outcome.lines) say(`  ${line}`)
    const figures = toFigures(outcome)
    const hasFailed = outcome.broken + outcome.lost > 0
    if (hasFailed) cpSync(trial.system.place.logs, logs, { recursive: true })
    say(hasFailed ? '0 passed, 1 failed' : '1 passed, 0 failed')
    if (!json) for (const { figure, value } of figures) console.log(`${figure}  ${value}`)
    console.log(JSON.stringify({ bench: 'chaos:publish', options, figures }))
    if (hasFailed) process.exitCode = 1
  } catch (error) {
    cpSync(trial.system.place.logs, logs, { recursive: true })
    throw error
  } finally {
    await trial.stop()
  }
} catch (error) {
  if (!ending.signal.aborted) console.error(describeError(error))
  process.exitCode = 1
} finally {
  rmSync(own, { recursive: true, force: true })
}
process.exit()
