import { setTimeout as wait } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { readPublisherFolder } from './env.ts'
import type { RollbackAnswer } from '@kewen/content/contract'
import { rollbackWishes } from './rollback-wishes.ts'

const usage = `用法 usage: npm run rollback -- --site KEY --to N   把门户退回到第 N 次发布，并停在那里 show release N and stay there
             npm run rollback -- --site KEY --lift   恢复显示最新内容 show what is published again`
const patienceSeconds = 60
const pauseMilliseconds = 50

function readOptions(args: string[]): { site: string; to: number | null } | null {
  try {
    const { values } = parseArgs({
      args,
      options: { site: { type: 'string' }, to: { type: 'string' }, lift: { type: 'boolean', default: false } },
    })
    const isKey = /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(values.site ?? '')
    const isNumber = /^[1-9]\d{0,8}$/.test(values.to ?? '')
    if (!isKey || isNumber === values.lift || (values.to && !isNumber)) return null
    return { site: values.site!, to: values.lift ? null : Number(values.to) }
  } catch {
    return null
  }
}

function describeAnswer(answer: RollbackAnswer, site: string): string {
  switch (answer.kind) {
    case 'held':
      return answer.number
        ? `✓ ${site} 已退回，作为第 ${answer.number} 次发布；在恢复之前，只有撤稿会生效。 Rolled back as release ${answer.number}; only takedowns pass until it is lifted.`
        : `✓ ${site} 已经停在这次发布。 It is held at that release already.`
    case 'lifted':
      return answer.number
        ? `✓ ${site} 已恢复显示最新内容，第 ${answer.number} 次发布。 It shows what is published, as release ${answer.number}.`
        : `✓ ${site} 本来就显示最新内容。 It was not held.`
    case 'not-kept':
      return `✗ 没有保留这次发布。可选 That release is not kept. Kept: ${answer.kept.join(', ')}`
  }
}

async function main(): Promise<number> {
  const options = readOptions(process.argv.slice(2))
  if (!options) {
    console.error(usage)
    return 2
  }
  const { site, to } = options
  const wishes = rollbackWishes(readPublisherFolder())
  wishes.make(site, { to })
  for (const end = performance.now() + patienceSeconds * 1000; performance.now() < end; await wait(pauseMilliseconds)) {
    const answer = wishes.answerTo(site)
    if (!answer) continue
    console.log(describeAnswer(answer, site))
    return answer.kind === 'not-kept' ? 1 : 0
  }
  console.error(
    `… 发布程序没有回应；它下次启动时会照办（请核对站点代号 ${site}）。 The publisher does not answer; it will do so when it runs, if there is a site ${site}.`,
  )
  return 1
}

process.exitCode = await main()
