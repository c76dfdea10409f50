import { execFileSync } from 'node:child_process'
import { closeSync, mkdirSync, openSync, rmSync, writeSync } from 'node:fs'
import path from 'node:path'

const block = Buffer.alloc(64 * 1024)

export type SmallDisk = { fill: () => void; clear: () => void; remove: () => void }

/** A disk of its own for a folder, so many megabytes large. Null where that may not be had: only root mounts one. */
export function mountSmallDisk(folder: string, megabytes: number): SmallDisk | null {
  mkdirSync(folder, { recursive: true })
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'kewen-trial', folder], { stdio: 'ignore' })
  } catch {
    return null
  }
  const ballast = path.join(folder, '.ballast')
  return {
    /** Leaves no byte free. */
    fill(): void {
      const file = openSync(ballast, 'a')
      try {
        for (let size = block.length; size >= 1;)
          try {
            writeSync(file, block, 0, size)
          } catch {
            size = Math.floor(size / 2)
          }
      } finally {
        closeSync(file)
      }
    },
    clear: () => rmSync(ballast, { force: true }),
    remove: () => void execFileSync('umount', ['-l', folder], { stdio: 'ignore' }),
  }
}
