import { execFile } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs'
import path from 'node:path'
import { promisify } from 'node:util'
import { inherited } from '../env.ts'

const run = promisify(execFile)
const tests = path.resolve(import.meta.dirname, '..')
const folder = path.resolve(tests, '../var/browser')

/** Unpacks the Chromium that came with the packages. Returns its program, or null where it is for another system. */
export async function unpackChromium(): Promise<string | null> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return null
  const manifest = path.join(tests, 'node_modules/@sparticuz/chromium/package.json')
  const { version } = JSON.parse(readFileSync(manifest, 'utf8')) as { version: string }
  const target = path.join(folder, `chromium-${version}`)
  if (!existsSync(target)) await unpackInto(target)
  return path.join(target, 'chromium')
}

/** The package unpacks into TMPDIR, and two processes that do so at once collide: each gets a folder of its own. */
async function unpackInto(target: string): Promise<void> {
  mkdirSync(folder, { recursive: true })
  const fresh = mkdtempSync(path.join(folder, 'unpacking-'))
  const script = "import('@sparticuz/chromium').then(({ default: chromium }) => chromium.executablePath())"
  await run(process.execPath, ['-e', script], { cwd: tests, env: { ...inherited, TMPDIR: fresh } })
  try {
    renameSync(fresh, target)
  } catch (error) {
    if (!existsSync(target)) throw error
    rmSync(fresh, { recursive: true })
  }
}
