import { afterAll, beforeAll, expect, test } from 'vitest'
import { startNewsroom, type Newsroom } from '../testing/start-newsroom.ts'
import { peerHeader } from './tell-peers.ts'

let newsroom: Newsroom
beforeAll(async () => {
  newsroom = await startNewsroom()
  await newsroom.payload.create({ collection: 'users', data: { name: '编辑', email, password } })
})
afterAll(() => newsroom?.stop())

const email = 'editor@example.org'
const password = 'a long password'

type Try = { from: string; email?: string; password?: string; forwarded?: string; language?: string }
const tryLogin = ({ from, forwarded = '', language = 'zh', ...account }: Try) =>
  newsroom.request('/users/login', {
    method: 'POST',
    json: { email, password, ...account },
    headers: { [peerHeader]: from, 'X-Forwarded-For': forwarded, Cookie: `payload-lng=${language}` },
  })

test('an address that tried the passwords of many accounts waits, and is told for how long', async () => {
  const from = '198.51.100.1'
  for (let number = 0; number < 20; number += 1)
    expect((await tryLogin({ from, email: `${number}@example.org` })).status).toBe(401)
  const { status, body, response } = await tryLogin({ from, forwarded: '203.0.113.200' })
  expect(status).toBe(429)
  const seconds = Number(response.headers.get('Retry-After'))
  expect(seconds).toBeGreaterThan(0)
  expect(seconds).toBeLessThanOrEqual(30)
  expect(body.errors[0].message).toContain(`请在 ${seconds} 秒后再试`)
  expect((await tryLogin({ from, language: 'en' })).body.errors[0].message).toMatch(/Try again in \d+ s/)
  expect((await tryLogin({ from: '198.51.100.2' })).status).toBe(200)
})

test('twenty-five people of one office log in one after the other', async () => {
  for (let number = 0; number < 25; number += 1) expect((await tryLogin({ from: '198.51.100.3' })).status).toBe(200)
})

test('many tries in one GraphQL query count one by one', async () => {
  const tries = Array.from(
    { length: 40 },
    (_, number) => `t${number}: loginUser(email: "g${number}@example.org", password: "x") { token }`,
  )
  const { body } = await newsroom.graphql(`mutation { ${tries.join(' ')} }`)
  const messages = body.errors.map(({ message }: { message: string }) => message).join()
  expect(messages.match(/秒后再试/g)).toHaveLength(20)
})
