import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { compareFiles, describeDifference } from './compare-files.ts'
import { filesIn } from './released-files.ts'

let folder: string
beforeAll(() => void (folder = mkdtempSync(path.join(tmpdir(), 'kewen-compare-'))))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** A folder with these files, each also to be had through a linked folder. */
function folderOf(name: string, files: Record<string, string>): string {
  const root = path.join(folder, name)
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(root, 'real', file)), { recursive: true })
    writeFileSync(path.join(root, 'real', file), text)
  }
  symlinkSync('real', path.join(root, 'linked'))
  return path.join(root, 'linked')
}

test('equal folders have no difference', () => {
  const one = folderOf('one', { 'a/b.html': '同样', '.kewen/gone.txt': '/c.html\n' })
  const other = folderOf('other', { 'a/b.html': '同样', '.kewen/gone.txt': '/c.html\n' })
  expect([...filesIn(one).keys()].sort()).toEqual(['/.kewen/gone.txt', '/a/b.html'])
  expect(compareFiles(filesIn(one), filesIn(other))).toEqual([])
})

test('a file too many, one too few, and one with other bytes are named, with the first bytes that differ', () => {
  const found = folderOf('found', { 'a.html': 'same, then this', 'more.html': '', 'short.html': 'abc' })
  const wanted = folderOf('wanted', { 'a.html': 'same, then that', 'less.html': '', 'short.html': 'abcd' })
  expect(compareFiles(filesIn(found), filesIn(wanted)).map(describeDifference)).toEqual([
    '/a.html\n    released at byte 13 of 15: "same, then this"\n    clean    at byte 13 of 15: "same, then that"',
    '/less.html\n    released no file\n    clean    a file',
    '/more.html\n    released a file\n    clean    no file',
    '/short.html\n    released at byte 3 of 3: "abc"\n    clean    at byte 3 of 4: "abcd"',
  ])
})
