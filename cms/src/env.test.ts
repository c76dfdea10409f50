import { describe, expect, test } from 'vitest'
import { readEnv } from './env.ts'

const secret = 'x'.repeat(32)

test('development needs nothing', () => {
  expect(readEnv({} as NodeJS.ProcessEnv)).toMatchObject({ production: false, newsroomUrl: 'http://localhost:3000' })
})

describe('is refused with its name and the reason:', () => {
  test.each([
    ['production without a secret', { NODE_ENV: 'production' }, /PAYLOAD_SECRET is required/],
    ['a short secret', { PAYLOAD_SECRET: 'short' }, /PAYLOAD_SECRET must have at least 32/],
    ['another database', { DATABASE_URL: 'postgres://localhost' }, /DATABASE_URL must begin with/],
    ['a proxy by its name', { TRUSTED_PROXIES: 'nginx' }, /TRUSTED_PROXIES/],
    ['an address that is none', { NEWSROOM_URL: 'newsroom' }, /NEWSROOM_URL must be an address/],
    [
      'MongoDB without a replica set',
      { DATABASE_URL: 'mongodb://localhost/kewen' },
      /DATABASE_URL names no replica set/,
    ],
  ])('%s', (_, env, reason) => {
    expect(() => readEnv(env as NodeJS.ProcessEnv)).toThrow(reason)
  })
})

test('everything that is wrong is named at once', () => {
  const env = { PAYLOAD_SECRET: 'short', NEWSROOM_URL: 'newsroom' }
  expect(() => readEnv(env as unknown as NodeJS.ProcessEnv)).toThrow(/PAYLOAD_SECRET[\s\S]*NEWSROOM_URL/)
})

test.each([
  'mongodb://a,b,c/kewen?replicaSet=rs0',
  'mongodb://user:pass@a:27017,b:27018/kewen?w=majority&replicaSet=rs0',
  'mongodb+srv://example.org/kewen',
])('%s has a replica set', (url) => {
  expect(readEnv({ NODE_ENV: 'production', PAYLOAD_SECRET: secret, DATABASE_URL: url }).databaseUrl).toBe(url)
})

test('a build needs no secret', () => {
  expect(readEnv({ NODE_ENV: 'production', NEXT_PHASE: 'phase-production-build' }).production).toBe(true)
})
