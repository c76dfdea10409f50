import { mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createDirectoryStore } from './directory-store.ts'
import { readStored, type ListedFile, type MediaStore } from './media-store.ts'
import { sweepMedia } from './sweep-media.ts'

let folder: string
let clock: Date
let store: MediaStore

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'kewen-store-'))
  clock = new Date('2026-01-01T00:00:00Z')
  store = createDirectoryStore(path.join(folder, 'media'), () => clock)
})
afterEach(() => rm(folder, { recursive: true }))

const hello = Buffer.from('hello')
const helloName = '2cf24dba5fb0a30e26e83b2ac5b9e29e.txt'
async function listed(): Promise<ListedFile[]> {
  const files: ListedFile[] = []
  for await (const file of store.list()) files.push(file)
  return files
}

describe('the store', () => {
  it('names a file by its bytes, in a folder of its first two digits', async () => {
    expect(await store.put(hello, 'txt')).toBe(helloName)
    expect(await readdir(path.join(folder, 'media/2c'))).toEqual([helloName])
    expect(await readStored(store, helloName)).toEqual(hello)
    expect(await store.has(helloName)).toBe(true)
  })

  it('writes equal bytes once, however many put them at once', async () => {
    await Promise.all(Array.from({ length: 20 }, () => store.put(hello, 'txt')))
    const { ino } = await stat(path.join(folder, 'media/2c', helloName))
    await store.put(hello, 'txt')
    expect((await stat(path.join(folder, 'media/2c', helloName))).ino).toBe(ino)
    expect(await readdir(path.join(folder, 'media/2c'))).toEqual([helloName])
  })

  it('mends a file that a power cut left short', async () => {
    await store.put(hello, 'txt')
    await writeFile(path.join(folder, 'media/2c', helloName), 'hel')
    await store.put(hello, 'txt')
    expect(await readStored(store, helloName)).toEqual(hello)
  })

  it('is empty before its folder exists', async () => {
    expect(await listed()).toEqual([])
    expect(await store.has(helloName)).toBe(false)
    expect(await store.open(helloName)).toBeUndefined()
    expect(await store.remove(helloName, clock)).toBe(false)
  })

  it.each([
    '../secrets.json',
    '..',
    '',
    'ab/cd',
    `../${helloName}`,
    `${helloName}/..`,
    '2CF24DBA5FB0A30E26E83B2AC5B9E29E.txt',
  ])('has nothing by the name %s', async (name) => {
    await store.put(hello, 'txt')
    await writeFile(path.join(folder, 'secrets.json'), '{}')
    expect([await store.has(name), await store.open(name), await store.remove(name, new Date(8e15))]).toEqual([
      false,
      undefined,
      false,
    ])
  })

  it('takes no ending that could lead elsewhere', async () => {
    await expect(store.put(hello, '../x')).rejects.toThrow(TypeError)
  })

  it('lists files and nothing else', async () => {
    await store.put(hello, 'txt')
    await writeFile(path.join(folder, 'media/2c/.unfinished.part'), 'x')
    await writeFile(path.join(folder, 'media/README'), 'x')
    expect((await listed()).map(({ name }) => name)).toEqual([helloName])
  })
})

describe('the sweep of a store', () => {
  const day = 24 * 60 * 60 * 1000
  const sweep = (used: string[], now: Date): Promise<string[]> =>
    sweepMedia({ store, namesInUse: async () => new Set(used), now })
  /** A first put has the time of the file system. */
  const afterADay = (): Date => new Date(Date.now() + day + 60_000)

  it('removes what nothing names, once the grace period is over', async () => {
    await store.put(hello, 'txt')
    expect(await sweep([], new Date())).toEqual([])
    expect(await sweep([helloName], afterADay())).toEqual([])
    expect(await sweep([], afterADay())).toEqual([helloName])
    expect(await store.has(helloName)).toBe(false)
  })

  it('spares what was put again meanwhile, though it was first put long ago', async () => {
    await store.put(hello, 'txt')
    const now = afterADay()
    const putAgainWhileAsking = async (): Promise<Set<string>> => {
      clock = now
      await store.put(hello, 'txt')
      return new Set()
    }
    expect(await sweepMedia({ store, namesInUse: putAgainWhileAsking, now })).toEqual([])
    expect(await readStored(store, helloName)).toEqual(hello)
  })
})
