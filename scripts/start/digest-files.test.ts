import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { digestFiles } from './digest-files.ts'

let root: string
const put = (name: string, text: string): void => {
  mkdirSync(path.dirname(path.join(root, name)), { recursive: true })
  writeFileSync(path.join(root, name), text)
}
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'kewen-digest-'))
  put('site/src/a.ts', 'a')
  put('lock.yaml', '1')
})
afterEach(() => rmSync(root, { recursive: true }))
const digest = (): string => digestFiles(root, ['lock.yaml', 'site'])

test('a digest changes with the bytes, the name and the number of files', () => {
  const digests = [digest()]
  put('site/src/a.ts', 'b')
  digests.push(digest())
  put('site/src/b.ts', 'b')
  digests.push(digest())
  rmSync(path.join(root, 'site/src/a.ts'))
  digests.push(digest())
  put('lock.yaml', '2')
  digests.push(digest())
  expect(new Set(digests).size).toBe(5)
})

test('tests, packages and what a build writes change nothing', () => {
  const before = digest()
  for (const name of ['src/a.test.ts', 'node_modules/zod/index.js', '.next/BUILD_ID', 'dist/server/entry.mjs'])
    put(`site/${name}`, 'x')
  expect(digest()).toBe(before)
})
