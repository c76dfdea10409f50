import { execFile, spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { access, mkdir, mkdtemp, readFile, rename, rm } from 'node:fs/promises'
import { homedir, tmpdir } from 'node:os'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { promisify } from 'node:util'

const run = promisify(execFile)
const sources = import.meta.dirname

/** Runs FerretDB, which speaks MongoDB's protocol, on a folder of its own. */
export async function startFerretDB(binary: string): Promise<{ url: string; stop: () => Promise<void> }> {
  const folder = await mkdtemp(path.join(tmpdir(), 'ferretdb-'))
  const server = spawn(binary, [folder], { stdio: ['pipe', 'pipe', 'inherit'] })
  const ended = once(server, 'exit')
  const lines = createInterface(server.stdout)
  const [url] = (await Promise.race([
    once(lines, 'line'),
    ended.then(() => Promise.reject(new Error('FerretDB ended before it told its address'))),
  ])) as [string]
  return {
    url,
    stop: async () => {
      server.stdin.end()
      await ended
      await rm(folder, { recursive: true, force: true })
    },
  }
}

/**
 * The file of the server, built from its released version by Go and kept in the user's cache: it takes a minute and a
 * half the first time. Throws where there is no Go, or no way to its modules.
 */
export async function buildFerretDB(): Promise<string> {
  const texts = await Promise.all(['go.mod', 'go.sum', 'main.go'].map((file) => readFile(path.join(sources, file))))
  const digest = createHash('sha256').update(Buffer.concat(texts)).digest('hex').slice(0, 16)
  const folder = path.join(homedir(), '.cache', 'kewen')
  const binary = path.join(folder, `ferretdb-${digest}`)
  const isBuilt = await access(binary).then(
    () => true,
    () => false,
  )
  if (isBuilt) return binary
  await mkdir(folder, { recursive: true })
  const unfinished = `${binary}.${process.pid}`
  await run('go', ['build', '-o', unfinished, '.'], { cwd: sources, timeout: 600_000 })
  await rename(unfinished, binary)
  return binary
}
