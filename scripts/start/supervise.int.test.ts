import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { inheritedEnv } from './env.ts'
import { supervise, type Supervised } from './supervise.ts'

let folder: string
let supervised: Supervised | undefined
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'kewen-supervise-'))
})
afterEach(async () => {
  await supervised?.stop({ withinSeconds: 0 })
  rmSync(folder, { recursive: true })
})

/** Runs a small script as the publisher. It may write files into the test's folder. */
function run(script: string, say: (line: string) => void = () => {}): Supervised {
  const file = path.join(folder, 'room.mjs')
  writeFileSync(file, script)
  supervised = supervise(
    { key: 'publisher', name: { zh: '发布程序', en: 'publisher' }, args: [file], cwd: folder, env: inheritedEnv() },
    { logs: folder, say },
  )
  return supervised
}

const read = (name: string): string => {
  const file = path.join(folder, name)
  return existsSync(file) ? readFileSync(file, 'utf8') : ''
}
const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}

test('a room that crashes is started anew', async () => {
  const lines: string[] = []
  const room = run(
    `import { appendFileSync } from 'node:fs'
     appendFileSync('starts', 'x')
     setTimeout(() => process.exit(3), 50)`,
    (line) => lines.push(line),
  )
  room.settle()
  await vi.waitFor(() => expect(read('starts')).toBe('xx'), { timeout: 10_000 })
  expect(lines[0]).toContain('发布程序意外停止（3），0.5 秒后重新启动')
})

test('a room that does not come up at all is given up, with the reason from its log', async () => {
  const room = run(`console.error('Error: PUBLISHER_KEY is missing'); process.exit(1)`)
  await expect(room.failed).rejects.toMatchObject({
    code: 'KEWEN_ROOM',
    what: { en: 'The publisher does not start: Error: PUBLISHER_KEY is missing.' },
    log: path.join(folder, 'publisher.log'),
  })
})

test('stopping lets a room finish what it does', async () => {
  const room = run(
    `import { writeFileSync } from 'node:fs'
     process.on('SIGTERM', () => setTimeout(() => { writeFileSync('finished', 'yes'); process.exit() }, 200))
     setInterval(() => {}, 1000)
     writeFileSync('ready', 'yes')`,
  )
  await vi.waitFor(() => expect(read('ready')).toBe('yes'), { timeout: 10_000 })
  await room.stop({ withinSeconds: 5 })
  expect(read('finished')).toBe('yes')
})

test('stopping kills a room that does not listen, and the children that it has', async () => {
  const room = run(
    `import { spawn } from 'node:child_process'
     import { writeFileSync } from 'node:fs'
     process.on('SIGTERM', () => {})
     const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'])
     writeFileSync('pids', process.pid + ' ' + child.pid)
     setInterval(() => {}, 1000)`,
  )
  const pids = (): number[] => read('pids').split(' ').map(Number)
  await vi.waitFor(() => expect(pids()).toHaveLength(2), { timeout: 10_000 })
  const alive = pids()
  expect(alive.map(isAlive)).toEqual([true, true])
  await room.stop({ withinSeconds: 0.2 })
  await vi.waitFor(() => expect(alive.map(isAlive)).toEqual([false, false]), { timeout: 5_000 })
})
