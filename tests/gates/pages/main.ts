import { givenOptions } from '../../../scripts/start/given-options.ts'
import { describeError } from '../../../scripts/start/start-error.ts'
import { startDemoPortals } from '../portals/start-demo-portals.ts'
import { askLighthouse } from '../lighthouse/ask-lighthouse.ts'
import { countFindings, describeFinding } from './finding.ts'
import { inspectPages } from './inspect-pages.ts'
import { readOptions, usage } from './read-options.ts'

const options = givenOptions(readOptions, usage)
// What is found goes to the standard output, what happens meanwhile beside it.
const say = (line: string): void => console.error(line)
try {
  const served = await startDemoPortals({ say })
  try {
    const portals = served.portals.filter(({ key }) => !options.portal || key === options.portal)
    if (portals.length === 0) throw new RangeError(`No portal has the key ${options.portal}.`)
    const { pages, views, findings } = await inspectPages(portals, { ...options, say })
    const figures = Object.entries(countFindings(findings)).map(([figure, value]) => ({ figure, value, atMost: 0 }))
    const scores = options.lighthouse ? await askLighthouse(portals, { say }) : []
    const hasFailed = findings.length > 0 || scores.some(({ value, atLeast }) => value < atLeast)
    if (!options.json) {
      for (const finding of findings) console.log(describeFinding(finding))
      for (const { figure, value } of [...figures, ...scores]) console.log(`${figure}  ${value}`)
    } else
      console.log(JSON.stringify({ gate: 'pages', options, pages, views, figures: [...figures, ...scores], findings }))
    const failed = [...figures.filter(({ value }) => value > 0), ...scores.filter((one) => one.value < one.atLeast)]
    say(`${figures.length + scores.length - failed.length} passed, ${failed.length} failed`)
    if (hasFailed) process.exitCode = 1
  } finally {
    await served.stop()
  }
} catch (error) {
  console.error(describeError(error))
  process.exitCode = 1
}
process.exit()
