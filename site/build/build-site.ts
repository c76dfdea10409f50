import { execFile } from 'node:child_process'
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import type { Publication } from '@kewen/content/contract'
import { openSnapshot, openWritableSnapshot } from '@kewen/content/snapshot'

const room = fileURLToPath(new URL('../', import.meta.url))
const run = promisify(execFile)

export const temporaryFolder = (): string => mkdtempSync(join(tmpdir(), 'kewen-site-'))

/** Runs `astro build` as the publisher's start does, and rejects with what it printed where it fails. */
export async function buildSite(environment: Record<string, string>): Promise<void> {
  const astro = join(room, 'node_modules/astro/bin/astro.mjs')
  await run(process.execPath, [astro, 'build'], {
    cwd: room,
    env: { NODE_ENV: 'production', ASTRO_TELEMETRY_DISABLED: '1', ...environment },
  })
}

/** Writes a snapshot file with what the newsroom would hand out, and beside it the media files that it names. */
export function writeContent(folder: string, publications: Publication[]): { snapshot: string; files: string } {
  const [snapshot, files] = [join(folder, 'snapshot.db'), join(folder, 'files')]
  const writer = openWritableSnapshot(snapshot)
  writer.setAsOf('2024-03-01T00:00:00.000Z')
  writer.apply(publications)
  writer.close()
  const reader = openSnapshot(snapshot)
  for (const site of reader.sites())
    for (const { name } of reader.files(site.id)) {
      const file = join(files, name.slice(0, 2), name)
      mkdirSync(dirname(file), { recursive: true })
      writeFileSync(file, name)
    }
  reader.close()
  return { snapshot, files }
}
