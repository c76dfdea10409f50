import { givenOptions } from '../start/given-options.ts'
import { describeError } from '../start/start-error.ts'
import { terminal } from '../start/terminal.ts'
import { benchBuild } from './bench-build.ts'
import { benchNewsroom } from './bench-newsroom.ts'
import { benchPublish } from './bench-publish.ts'
import type { Figure, Report } from './figures.ts'
import { machineLoad } from './machine-load.ts'
import { readOptions, usage, type BenchName } from './read-options.ts'

const benches: Record<BenchName, (bench: Parameters<typeof benchPublish>[0]) => Promise<Figure[]>> = {
  publish: benchPublish,
  newsroom: benchNewsroom,
  build: benchBuild,
}

const ending = new AbortController()
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => ending.abort())

const { name, json, ...options } = givenOptions(readOptions, usage)
const machine = machineLoad()
try {
  const figures = await benches[name]({
    options: { name, json, ...options },
    // What is measured goes to the standard output, what happens meanwhile beside it.
    terminal: terminal((line) => console.error(line)),
    signal: ending.signal,
  })
  if (!json)
    for (const { figure, value, unit, baseline } of figures)
      console.log(`${figure}${baseline ? ' (baseline)' : ''}  ${value} ${unit}`)
  if (!machine.quiet)
    console.error(`The machine was busy before (load ${machine.load} on ${machine.cores} cores): measure again.`)
  const report: Report = { bench: name, options, machine, figures }
  console.log(JSON.stringify(report))
} catch (error) {
  if (!ending.signal.aborted) console.error(describeError(error))
  process.exitCode = 1
}
process.exit()
