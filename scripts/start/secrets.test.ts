import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { keepSecrets, makePassword } from './secrets.ts'

let folder: string
let file: string
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'kewen-secrets-'))
  file = path.join(folder, 'var/secrets.json')
})
afterEach(() => rmSync(folder, { recursive: true }))

test('secrets are made once, and only their owner may read them', () => {
  const first = keepSecrets(file)
  expect(statSync(file).mode & 0o777).toBe(0o600)
  expect(keepSecrets(file)).toEqual(first)
})

test('no two installations have a secret in common', () => {
  const [one, other] = [keepSecrets(file), keepSecrets(path.join(folder, 'other.json'))]
  expect(one.payloadSecret).not.toBe(other.payloadSecret)
  expect(one.publisherKey).not.toBe(other.publisherKey)
  const passwords = [one, other].flatMap(({ accounts }) => Object.values(accounts).map(({ password }) => password))
  expect(new Set(passwords).size).toBe(10)
})

test('a password is five groups without letters that look alike', () => {
  expect(makePassword(Uint8Array.from({ length: 20 }, (_, index) => index * 13))).toMatch(
    /^([a-hjkmnp-z2-9]{4}-){4}[a-hjkmnp-z2-9]{4}$/,
  )
})

test('a file that is not ours is not overwritten', () => {
  keepSecrets(file)
  writeFileSync(file, '{')
  expect(() => keepSecrets(file)).toThrow('cannot be read')
})
