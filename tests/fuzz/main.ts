import { startTemporary } from '../../scripts/start/start-temporary.ts'
import { describeError } from '../../scripts/start/start-error.ts'
import { fuzzPublish, type Outcome } from './fuzz-publish.ts'
import { readOptions, usage, type Options } from './read-options.ts'

function optionsOrUsage(): Options {
  try {
    return readOptions(process.argv.slice(2))
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n\n${usage}`)
    process.exit(2)
  }
}

const toFigures = (outcome: Outcome) => [
  { figure: 'edits', value: outcome.edits, unit: 'edits', refused: outcome.refused },
  { figure: 'comparisons', value: outcome.comparisons, unit: 'comparisons', builds: outcome.builds },
  { figure: 'files.compared', value: outcome.files, unit: 'files' },
  { figure: 'files.differing', value: outcome.differing, unit: 'files' },
  { figure: 'files.unexplained', value: outcome.unexplained, unit: 'files' },
  { figure: 'pages.failed', value: outcome.failed, unit: 'pages' },
]

const ending = new AbortController()
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => ending.abort())

const { json, ...options } = optionsOrUsage()
// What is found goes to the standard output, what happens meanwhile beside it.
const say = (line: string): void => console.error(line)
try {
  const system = await startTemporary({ say, signal: ending.signal, demo: ['ordos'] })
  try {
    const outcome = await fuzzPublish({ system, ...options, signal: ending.signal, say })
    const figures = toFigures(outcome)
    say(`${outcome.comparisons - outcome.broken} passed, ${outcome.broken} failed`)
    if (!json) for (const { figure, value } of figures) console.log(`${figure}  ${value}`)
    console.log(JSON.stringify({ bench: 'fuzz:publish', options, figures }))
    if (outcome.broken > 0) process.exitCode = 1
  } finally {
    await system.stop()
  }
} catch (error) {
  if (!ending.signal.aborted) console.error(describeError(error))
  process.exitCode = 1
}
process.exit()
