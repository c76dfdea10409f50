import { linkSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { findRevived } from './find-revived.ts'

let portal: string
beforeAll(() => void (portal = mkdtempSync(path.join(tmpdir(), 'kewen-revived-'))))
afterAll(() => rmSync(portal, { recursive: true, force: true }))

test('a mark of what was taken down is found in every kept folder that still has it, and no other', () => {
  const at = (...names: string[]): string => path.join(portal, 'nodes', ...names)
  for (const node of ['a', 'b', 'c']) mkdirSync(at(node), { recursive: true })
  writeFileSync(at('a', 'story.html'), '题3记1234567')
  linkSync(at('a', 'story.html'), at('b', 'story.html'))
  writeFileSync(at('c', 'story.html'), '题3记12345678')
  const takenDown = new Map([['记1234567', 'articles/1']])
  const known = new Map<string, string[]>()
  const wanted = ['a', 'b'].map((node) => `${at(node, 'story.html')} still has 记1234567 of articles/1`)
  expect(findRevived(portal, takenDown, known).sort()).toEqual(wanted)
  rmSync(at('a', 'story.html'))
  expect(findRevived(portal, takenDown, known)).toEqual(wanted.slice(1))
})
