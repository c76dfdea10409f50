import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { inherited } from '../env.ts'
import { openMovedClock, type MovedClock } from './moved-clock.ts'

const hour = 60 * 60 * 1000

let folder: string
let clock: MovedClock
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'kewen-clock-'))
  clock = openMovedClock(path.join(folder, 'ahead'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** A process that runs by the clock, and the moments that it prints, one a line. */
function run(script: string): { next: () => Promise<number>; say: () => void } {
  const name = { zh: '试', en: 'trial' }
  const room = clock.alter({ key: 'publisher', name, args: ['-e', script], cwd: folder, env: { ...inherited } })
  const child = spawn(process.execPath, room.args, { cwd: room.cwd, env: room.env, stdio: ['pipe', 'pipe', 'inherit'] })
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]()
  return { next: async () => Number((await lines.next()).value), say: () => child.stdin.end('\n') }
}

test('a process under trial sees the hour to which the clock was moved, however it asks', async () => {
  await clock.move(180)
  const { next } = run(
    'for (const told of [Date.now(), new Date().getTime(), Date.parse(Date()), +new Date(5)]) console.log(told)',
  )
  for (let way = 0; way < 3; way += 1) expect((await next()) - Date.now()).toBeGreaterThan(2.9 * hour)
  expect(await next()).toBe(5)
})

test('a process that runs already sees the clock move', async () => {
  const { next, say } = run('console.log(Date.now()); process.stdin.on("end", () => console.log(Date.now())).resume()')
  const begin = await next()
  await clock.move(120)
  say()
  expect((await next()) - begin).toBeGreaterThan(2 * hour)
  expect(clock.now().getTime() - begin).toBeGreaterThan(2 * hour)
})
