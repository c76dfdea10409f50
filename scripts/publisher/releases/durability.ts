import { execFile } from 'node:child_process'
import { open } from 'node:fs/promises'
import { promisify } from 'node:util'

/**
 * What a release survives: `process`, that the publisher is killed at any moment; `power`, that the machine loses
 * power, for which everything is on the disk before the switch.
 */
export type Durability = 'power' | 'process'

/** From so many files on, one flush of the whole file system is cheaper than one of each. */
const many = 100

/** Puts files and folders on the disk and resolves when they are there. Asked for together, they go in few writes. */
export async function flush(paths: string[]): Promise<void> {
  const isFlushed = paths.length > many && (await flushFileSystem(paths[0]!))
  if (!isFlushed) await Promise.all(paths.map(flushOne))
}

const flushFileSystem = (path: string): Promise<boolean> =>
  promisify(execFile)('sync', ['-f', path]).then(
    () => true,
    () => false,
  )

async function flushOne(path: string): Promise<void> {
  const handle = await open(path, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}
