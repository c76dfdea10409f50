import { execFile } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer, type AddressInfo, type Server } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { inheritedEnv, root } from './env.ts'

let folder: string
let server: Server
beforeEach(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'kewen-main-'))
  server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
})
afterEach(() => {
  server.close()
  rmSync(folder, { recursive: true })
})

const start = (env: Record<string, string>): Promise<{ code: unknown; stdout: string; stderr: string }> =>
  new Promise((resolve) => {
    const options = { cwd: root, env: { ...inheritedEnv(), VAR_DIR: folder, ...env } }
    execFile(process.execPath, ['scripts/start/main.ts'], options, (error, stdout, stderr) =>
      resolve({ code: error?.code ?? 0, stdout, stderr }),
    )
  })

test('a start where a port is taken says so in one sentence of each language, and fails', async () => {
  const { port } = server.address() as AddressInfo
  const { code, stderr } = await start({ PORT: String(port) })
  expect(code).toBe(1)
  expect(stderr).toBe(
    [
      `✗ 端口 ${port} 已被占用（可能科闻已在运行）。请关闭占用它的程序，或换一个端口：PORT=${port + 100} npm start`,
      `  Port ${port} is taken; perhaps Kewen is running already. Close the program that holds it, or choose another port: PORT=${port + 100} npm start`,
      '',
    ].join('\n'),
  )
})

test('a start with a wrong environment names what is wrong', async () => {
  const { code, stderr } = await start({ PORT: 'three thousand', PAYLOAD_SECRET: 'short' })
  expect(code).toBe(1)
  expect(stderr).toContain('PORT')
  expect(stderr).toContain('PAYLOAD_SECRET')
  expect(stderr).not.toContain('short')
})
