import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { demoKeys } from '../demo/read-demos.ts'
import { readStartEnv } from './env.ts'
import { findFreePorts } from './free-ports.ts'
import { startSystem, type System } from './start-system.ts'
import { terminal } from './terminal.ts'

export type TemporarySystem = System & { portalPort: number; folder: string }

/**
 * Starts the whole system on free ports, with everything it keeps in a folder that goes when it stops. The production
 * builds are those of `npm start`.
 */
export async function startTemporary({
  say,
  signal,
  sharePictures = 'off',
  ...more
}: Pick<Parameters<typeof startSystem>[0], 'signal' | 'demo' | 'prepare' | 'trial'> & {
  say: (line: string) => void
  /** What is published by itself, some seconds later, comes between two looks at what is released. */
  sharePictures?: 'on' | 'off'
}): Promise<TemporarySystem> {
  const folder = mkdtempSync(path.join(tmpdir(), 'kewen-'))
  const clear = (): void => rmSync(folder, { recursive: true, force: true })
  try {
    const first = await findFreePorts(2 + demoKeys.length)
    const env = readStartEnv({
      VAR_DIR: folder,
      PORT: String(first),
      PORTAL_PORT: String(first + 1),
      SHARE_PICTURES: sharePictures,
    })
    const system = await startSystem({ env, terminal: terminal(say), signal, ...more })
    const stop = async (): Promise<void> => {
      await system.stop()
      clear()
    }
    return { ...system, stop, portalPort: env.PORTAL_PORT, folder }
  } catch (error) {
    clear()
    throw error
  }
}
