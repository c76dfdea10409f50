import { existsSync, globSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const root = new URL('../../', import.meta.url)
const sources = new URL('../shared/seeds/', root)
const longest = 21

const charactersOf = (file: URL | string): string => readFileSync(file, 'utf8').replace(/[^\u4e00-\u9fff]/gu, '')
const runsOf = (text: string): string[] =>
  Array.from({ length: Math.max(0, text.length - longest) }, (_, start) => text.slice(start, start + longest + 1))

const reason = existsSync(sources) ? '' : ' (not run: the source texts are not at hand)'

test.runIf(existsSync(sources))(`no run of ${longest + 1} characters stands in a source text too${reason}`, () => {
  const known = new Set(
    globSync('*.txt', { cwd: sources }).flatMap((file) => runsOf(charactersOf(new URL(file, sources)))),
  )
  const written = globSync('content/demo/**/*.ts', { cwd: root })
  expect(written.length).toBeGreaterThan(5)
  const copied = written.flatMap((file) => runsOf(charactersOf(new URL(file, root))).filter((run) => known.has(run)))
  expect(copied).toEqual([])
})
