import { createHash, randomUUID } from 'node:crypto'
import { constants } from 'node:fs'
import { mkdir, open, opendir, rename, rm, stat, utimes } from 'node:fs/promises'
import path from 'node:path'
import { Readable } from 'node:stream'
import { isStoredName, type ListedFile, type MediaStore, type StoredName } from './media-store.ts'

/**
 * Keeps files in a directory as `ab/abcdef….webp`. A file appears under its name by one rename, complete and synced.
 * One process writes to the directory; any may read.
 */
export function createDirectoryStore(directory: string, now: () => Date = () => new Date()): MediaStore {
  const pathOf = (name: StoredName): string => path.join(directory, name.slice(0, 2), name)
  const sizeOf = async (name: StoredName): Promise<number | undefined> =>
    isStoredName(name) ? (await stat(pathOf(name)).catch(ignoreMissing))?.size : undefined
  /** A `put` that finds its file and a `remove` of the same file must not come between each other. */
  const inTurn = createTurns()

  return {
    has: async (name) => (await sizeOf(name)) !== undefined,

    async open(name) {
      if (!isStoredName(name)) return undefined
      const file = await open(pathOf(name), constants.O_RDONLY).catch(ignoreMissing)
      if (!file) return undefined
      const { size } = await file.stat()
      return { bytes: size, body: Readable.toWeb(file.createReadStream()) as ReadableStream<Uint8Array> }
    },

    async *list() {
      for await (const folder of entriesOf(directory))
        for await (const name of entriesOf(path.join(directory, folder))) {
          const found = isStoredName(name) ? await stat(pathOf(name)).catch(ignoreMissing) : undefined
          if (found) yield { name, putAt: found.mtime } satisfies ListedFile
        }
    },

    put: (bytes, extension) =>
      inTurn(async () => {
        const name = `${createHash('sha256').update(bytes).digest('hex').slice(0, 32)}.${extension}`
        if (!isStoredName(name)) throw new TypeError(`A media file cannot end in .${extension}`)
        if ((await sizeOf(name)) === bytes.length) await utimes(pathOf(name), now(), now())
        else await writeOnce(pathOf(name), bytes)
        return name
      }),

    remove: (name, unlessSince) =>
      inTurn(async () => {
        const found = isStoredName(name) ? await stat(pathOf(name)).catch(ignoreMissing) : undefined
        if (!found || found.mtime > unlessSince) return false
        await rm(pathOf(name), { force: true })
        return true
      }),
  }
}

async function writeOnce(target: string, bytes: Buffer): Promise<void> {
  const folder = path.dirname(target)
  await mkdir(folder, { recursive: true })
  const unfinished = path.join(folder, `.${randomUUID()}.part`)
  try {
    const file = await open(unfinished, 'wx', 0o640)
    try {
      await file.writeFile(bytes)
      await file.sync()
    } finally {
      await file.close()
    }
    await rename(unfinished, target)
  } catch (error) {
    await rm(unfinished, { force: true })
    throw error
  }
  await syncFolder(folder)
}

/** Makes the new name durable, where the system lets a folder be opened. */
async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return
  const handle = await open(folder, constants.O_RDONLY)
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

async function* entriesOf(folder: string): AsyncIterable<string> {
  const entries = await opendir(folder).catch(ignoreMissing)
  if (entries) for await (const entry of entries) yield entry.name
}

function ignoreMissing(error: NodeJS.ErrnoException): undefined {
  if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return undefined
  throw error
}

/** Runs one task after another, in the order in which they came. */
function createTurns(): <Result>(task: () => Promise<Result>) => Promise<Result> {
  let last: Promise<unknown> = Promise.resolve()
  return (task) => {
    const result = last.then(task)
    last = result.catch(() => undefined)
    return result
  }
}
