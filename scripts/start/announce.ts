import { styleText } from 'node:util'
import type { Portal } from '../portal/portal-list.ts'
import type { StartEnv } from './env.ts'
import type { Place } from './rooms.ts'
import { accountNames, type AccountName, type Secrets } from './secrets.ts'
import type { Sentence } from './start-error.ts'

const accountWords: Record<AccountName, Sentence> = {
  administrator: { zh: '管理员', en: 'administrator' },
  'chief-editor': { zh: '总编', en: 'chief editor' },
  reviewer: { zh: '审核', en: 'reviewer' },
  editor: { zh: '编辑', en: 'editor' },
  contributor: { zh: '供稿', en: 'contributor' },
}

type Announced = { env: StartEnv; place: Place; secrets: Secrets; portals: Portal[]; line: (line: string) => void }

/** Prints where everything is, and who may log in. */
export function announce({ env, place, secrets, portals, line }: Announced): void {
  const rows: [string, string][] = [
    ['新闻编辑部 newsroom', `${place.newsroomUrl}/admin`],
    ...portals.map(({ key, shortName }, index): [string, string] => [
      `${shortName} portal`,
      `http://${key}.localhost:${env.PORTAL_PORT}  http://localhost:${env.PORTAL_PORT + 1 + index}`,
    ]),
    ['所有门户 all portals', `http://localhost:${env.PORTAL_PORT}`],
  ]
  line('')
  for (const [name, address] of rows) line(`  ${padEnd(name, 34)}${styleText('cyan', address)}`)
  line('')
  line(`  演示账号 demo accounts（${place.secrets}）`)
  for (const name of accountNames) {
    const { email, password } = secrets.accounts[name]
    line(`  ${padEnd(`${accountWords[name].zh} ${accountWords[name].en}`, 24)}${email.padEnd(32)}${password}`)
  }
  line('')
  line('  按 Ctrl-C 停止 press Ctrl-C to stop')
}

/** Pads to columns of the terminal, in which a Chinese character takes two. */
function padEnd(text: string, columns: number): string {
  const width = text.replaceAll(/[\u2e80-\uffff]/g, '--').length
  return text + ' '.repeat(Math.max(2, columns - width))
}
