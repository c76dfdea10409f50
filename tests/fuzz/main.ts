import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { backoff } from '../../scripts/start/backoff.ts'
import { givenOptions } from '../../scripts/start/given-options.ts'
import { startTemporary } from '../../scripts/start/start-temporary.ts'
import { openMovedClock } from '../clock/moved-clock.ts'
import { describeError } from '../../scripts/start/start-error.ts'
import { fuzzPublish, type Outcome } from './fuzz-publish.ts'
import { readOptions, usage } from './read-options.ts'

const toFigures = (outcome: Outcome) => [
  { figure: 'edits', value: outcome.edits, unit: 'edits', refused: outcome.refused },
  { figure: 'edits.rate', value: Math.round((60 * outcome.edits) / outcome.seconds), unit: 'edits/min' },
  { figure: 'comparisons', value: outcome.comparisons, unit: 'comparisons', builds: outcome.builds },
  { figure: 'rollbacks', value: outcome.rollbacks, unit: 'rollbacks' },
  { figure: 'clock.moved', value: outcome.minutes, unit: 'min' },
  { figure: 'files.compared', value: outcome.files, unit: 'files' },
  { figure: 'files.differing', value: outcome.differing, unit: 'files' },
  { figure: 'files.unexplained', value: outcome.unexplained, unit: 'files' },
  { figure: 'pages.failed', value: outcome.failed, unit: 'pages' },
]

/** Two portals of one newsroom, which share nothing else. */
const demo = ['ordos', 'qingyang']
/** To draw share pictures takes most of a run's time: the newsroom does in those of every so many seeds. */
const picturesEvery = 3

const ending = new AbortController()
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => ending.abort())

const { json, ...options } = givenOptions(readOptions, usage)
// What is found goes to the standard output, what happens meanwhile beside it.
const say = (line: string): void => console.error(line)
const own = mkdtempSync(path.join(tmpdir(), 'kewen-clock-'))
try {
  const clock = openMovedClock(path.join(own, 'ahead'))
  const trial = { alter: clock.alter, pause: backoff }
  const hasPictures = options.seed % picturesEvery === 0
  const sharePictures = hasPictures ? 'on' : 'off'
  const system = await startTemporary({ say, signal: ending.signal, demo, sharePictures, trial })
  try {
    const outcome = await fuzzPublish({ system, clock, ...options, hasPictures, signal: ending.signal, say })
    const figures = toFigures(outcome)
    say(`${outcome.comparisons - outcome.broken} passed, ${outcome.broken} failed`)
    if (!json) for (const { figure, value } of figures) console.log(`${figure}  ${value}`)
    console.log(JSON.stringify({ bench: 'fuzz:publish', options: { ...options, sharePictures }, figures }))
    if (outcome.broken > 0) process.exitCode = 1
  } finally {
    await system.stop()
  }
} catch (error) {
  if (!ending.signal.aborted) console.error(describeError(error))
  process.exitCode = 1
} finally {
  rmSync(own, { recursive: true, force: true })
}
process.exit()
