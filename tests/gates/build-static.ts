import { execFile } from 'node:child_process'
import path from 'node:path'
import { promisify } from 'node:util'
import { inherited } from '../env.ts'

const run = promisify(execFile)
const site = path.resolve(import.meta.dirname, '../../site')

/** Writes the portal of a site with `astro build` from what the publisher has pulled. */
export async function buildStatic(from: { snapshot: string; files: string; site: string; out: string }): Promise<void> {
  await run(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build'], {
    cwd: site,
    maxBuffer: 64e6,
    env: {
      ...inherited,
      NODE_ENV: 'production',
      ASTRO_TELEMETRY_DISABLED: '1',
      MODE: 'static',
      SNAPSHOT: from.snapshot,
      FILES: from.files,
      SITE: from.site,
      OUT: from.out,
    },
  })
}

/** What `diff -r` prints of two folders: nothing where they are equal. */
export async function diffFolders(one: string, other: string): Promise<string> {
  try {
    const { stdout } = await run('diff', ['-r', '--brief', one, other], { maxBuffer: 64e6 })
    return stdout
  } catch (error) {
    // It ends with 1 where the folders differ, and with 2 where it could not compare them.
    if ((error as { code?: unknown }).code === 1) return (error as { stdout: string }).stdout
    throw error
  }
}
