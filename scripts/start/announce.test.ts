import { stripVTControlCharacters } from 'node:util'
import { expect, test } from 'vitest'
import { announce } from './announce.ts'
import { readStartEnv, root } from './env.ts'
import { placeOf } from './rooms.ts'

const account = (name: string) => ({ email: `${name}@example.org`, password: 'abcd-efgh-jkmn' })

test('the addresses and all accounts are told, on the ports that were asked for', () => {
  const lines: string[] = []
  const env = readStartEnv({ PORT: '3100', PORTAL_PORT: '4100', VAR_DIR: '/srv/kewen' })
  announce({
    env,
    place: placeOf(root, env),
    secrets: {
      payloadSecret: 'x'.repeat(32),
      publisherKey: '5b0ffb0a-4e0d-4b7a-8f7e-2e0f6a5f0a11',
      accounts: {
        administrator: account('administrator'),
        'chief-editor': account('chief-editor'),
        reviewer: account('reviewer'),
        editor: account('editor'),
        contributor: account('contributor'),
      },
    },
    portals: [
      { key: 'ordos', name: '鄂尔多斯市科学技术协会', englishName: null, shortName: '鄂尔多斯市科协', origins: [] },
    ],
    line: (line) => lines.push(stripVTControlCharacters(line)),
  })
  const text = lines.join('\n')
  expect(text).toMatchInlineSnapshot(`
    "
      新闻编辑部 newsroom               http://localhost:3100/admin
      鄂尔多斯市科协 portal             http://ordos.localhost:4100  http://localhost:4101
      所有门户 all portals              http://localhost:4100

      演示账号 demo accounts（/srv/kewen/secrets.json）
      管理员 administrator    administrator@example.org       abcd-efgh-jkmn
      总编 chief editor       chief-editor@example.org        abcd-efgh-jkmn
      审核 reviewer           reviewer@example.org            abcd-efgh-jkmn
      编辑 editor             editor@example.org              abcd-efgh-jkmn
      供稿 contributor        contributor@example.org         abcd-efgh-jkmn

      按 Ctrl-C 停止 press Ctrl-C to stop"
  `)
  expect(text).not.toContain('5b0ffb0a')
})
