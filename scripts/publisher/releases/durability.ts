import { spawnSync } from 'node:child_process'
import { closeSync, fsyncSync, openSync } from 'node:fs'

/**
 * What a release survives: `process`, that the publisher is killed at any moment; `power`, that the machine loses
 * power, for which everything is on the disk before the switch.
 */
export type Durability = 'power' | 'process'

/** From so many files on, one flush of the whole file system is cheaper than one of each. */
const many = 100

/** Puts files and folders on the disk and returns when they are there. */
export function flush(paths: string[]): void {
  if (paths.length > many && spawnSync('sync', ['-f', paths[0]!]).status === 0) return
  for (const path of paths) {
    const descriptor = openSync(path, 'r')
    try {
      fsyncSync(descriptor)
    } finally {
      closeSync(descriptor)
    }
  }
}
