import { parseArgs } from 'node:util'
import { givenOptions } from '../../../scripts/start/given-options.ts'
import { describeError } from '../../../scripts/start/start-error.ts'
import { startDemoPortals } from '../portals/start-demo-portals.ts'
import { weighPortals } from './weigh-portals.ts'

const usage = `npm run gate:weight -- [--json]
  weighs first visits to the portals: bytes on the wire, in brotli, of the heaviest page
  --json  print nothing but one JSON object`

const isJson = givenOptions(
  (args) => parseArgs({ args, options: { json: { type: 'boolean', default: false } } }).values.json,
  usage,
)
// What is found goes to the standard output, what happens meanwhile beside it.
const say = (line: string): void => console.error(line)
try {
  const served = await startDemoPortals({ say })
  try {
    const figures = await weighPortals(served.portals, say)
    const failed = figures.filter(({ value, atMost }) => value > atMost)
    if (isJson) console.log(JSON.stringify({ gate: 'weight', figures }))
    else
      for (const { figure, value, atMost, worst } of figures)
        console.log(`${value > atMost ? '✗' : '✓'} ${figure}  ${value} of ${atMost}  ${worst ?? 'no such page'}`)
    say(`${figures.length - failed.length} passed, ${failed.length} failed`)
    if (failed.length > 0) process.exitCode = 1
  } finally {
    await served.stop()
  }
} catch (error) {
  console.error(describeError(error))
  process.exitCode = 1
}
process.exit()
