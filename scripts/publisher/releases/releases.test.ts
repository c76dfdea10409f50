import fs from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { digestOf } from './listing.ts'
import { openReleases, type Release, type Releases } from './releases.ts'

let folder: string
beforeEach(() => {
  folder = fs.mkdtempSync(join(tmpdir(), 'kewen-releases-'))
})
afterEach(() => fs.rmSync(folder, { recursive: true }))

const open = (keep = 20): Releases => openReleases(folder, { durability: 'process', keep })
const openForPower = (): Releases => openReleases(folder, { durability: 'power', keep: 20 })
const why = { releasedAt: '2026-11-22T08:00:00.000Z', publications: [], pinned: null }

async function release(releases: Releases, changes: Record<string, string | null>): Promise<Release | null> {
  const draft = releases.draft()
  try {
    for (const [path, text] of Object.entries(changes)) {
      if (text === null) draft.remove(path, 'test')
      else draft.put(path, { bytes: Buffer.from(text), digest: digestOf(text), cause: 'test' })
    }
    return await releases.commit(draft, why)
  } finally {
    draft.discard()
  }
}

/** What readers find in the current release. */
const served = (): Record<string, string> => filesOf('current')

/** All files together that lie below the folder, whatever names them. */
const everyByte = (): string =>
  fs
    .readdirSync(folder, { recursive: true, withFileTypes: true })
    .flatMap((item) => (item.isFile() ? [fs.readFileSync(join(item.parentPath, item.name), 'utf8')] : []))
    .join('\n')

function filesOf(release: string): Record<string, string> {
  const current = join(folder, release)
  if (!fs.existsSync(current)) return {}
  const found: Record<string, string> = {}
  const walk = (at: string, prefix: string): void => {
    for (const name of fs.readdirSync(at)) {
      const path = join(at, name)
      if (fs.statSync(path).isDirectory()) walk(path, `${prefix}${name}/`)
      else found[prefix + name] = fs.readFileSync(path, 'utf8')
    }
  }
  walk(current, '/')
  return found
}

const first = { '/index.html': 'home', '/a/one.html': '1', '/a/two.html': '2', '/b/c/three.html': '3' }
const second = { '/index.html': 'new home', '/a/two.html': null, '/b/c/four.html': '4' }
const afterSecond = { '/index.html': 'new home', '/a/one.html': '1', '/b/c/three.html': '3', '/b/c/four.html': '4' }

describe('Releases', () => {
  it.each([
    ['the death of the publisher', open],
    ['a loss of power', openForPower],
  ])('are complete folders, one after the other, made to survive %s', async (_what, begin) => {
    const releases = begin()
    expect((await release(releases, first))?.number).toBe(1)
    expect(served()).toEqual(first)
    expect((await release(releases, second))?.number).toBe(2)
    expect(served()).toEqual(afterSecond)
    expect([...releases.manifest(1)].map(({ path }) => path).toSorted()).toEqual(Object.keys(first).toSorted())
    expect(releases.record(2).changes).toEqual([
      { path: '/a/two.html', cause: 'test', removed: true },
      { path: '/b/c/four.html', cause: 'test', removed: false },
      { path: '/index.html', cause: 'test', removed: false },
    ])
  })
  it('write nothing where the bytes are the same', async () => {
    const releases = open()
    await release(releases, first)
    expect(await release(releases, { '/index.html': 'home', '/none.html': null })).toBeNull()
    expect(releases.numbers()).toEqual([1])
  })
  it('share what is unchanged', async () => {
    const releases = open()
    await release(releases, first)
    const before = fs.statSync(join(folder, 'current/b/c/three.html')).ino
    await release(releases, second)
    expect(fs.statSync(join(folder, 'current/b/c/three.html')).ino).toBe(before)
  })
  it('take in files that lie elsewhere', async () => {
    const releases = open()
    const from = join(folder, 'picture')
    fs.writeFileSync(from, 'picture')
    const draft = releases.draft()
    draft.link('/media/ab/x.webp', { from, digest: digestOf('picture'), size: 7, cause: 'test' })
    await releases.commit(draft, why)
    expect(served()).toEqual({ '/media/ab/x.webp': 'picture' })
    expect(fs.existsSync(from)).toBe(true)
  })
  it('go on where they were after a start, with numbers that never come twice', async () => {
    await release(open(), first)
    expect((await release(open(), second))?.number).toBe(2)
    fs.rmSync(folder, { recursive: true })
    expect((await release(openReleases(folder, { durability: 'process', keep: 3, after: 7 }), first))?.number).toBe(8)
  })
  it('are dropped when they are old, with the folders that no other consists of', async () => {
    const releases = open(2)
    for (let round = 1; round <= 5; round++) await release(releases, { ...first, '/a/one.html': `round ${round}` })
    const { length } = fs.readdirSync(join(folder, 'nodes'))
    expect(releases.prune()).toBe(6)
    expect(releases.numbers()).toEqual([4, 5])
    expect(fs.readdirSync(join(folder, 'nodes'))).toHaveLength(length - 6)
    expect(fs.readdirSync(join(folder, 'lists'))).toHaveLength(length - 6)
    expect(served()).toEqual({ ...first, '/a/one.html': 'round 5' })
    expect((await release(open(2), second))?.number).toBe(6)
  })
  it('let go of one that the disk has damaged, and make it anew', async () => {
    const current = (await release(open(), first))!
    fs.writeFileSync(join(folder, 'lists', `${current.root}.json`), '{"files":')
    const mended = open()
    expect(mended.current()).toBeNull()
    expect(await release(mended, first)).not.toBeNull()
    expect(served()).toEqual(first)
  })
  it('hold nothing any more of what was purged, and all else as it was', async () => {
    const releases = openForPower()
    await release(releases, { ...first, '/media/ab/one.webp': 'picture', '/media/ab/two.webp': 'kept' })
    await release(releases, { '/b/c/three.html': 'third' })
    await release(releases, { '/a/one.html': null, '/index.html': 'clean home', '/media/ab/one.webp': null })
    expect(releases.missing(1, 'media')).toEqual(['/media/ab/one.webp'])
    await releases.purge({
      oldest: 1,
      pathsIn: (number) => ['/a/one.html', '/index.html', '/never.html', ...releases.missing(number, 'media')],
    })
    const left = { '/a/two.html': '2', '/index.html': 'clean home', '/media/ab/two.webp': 'kept' }
    expect(filesOf('releases/1')).toEqual({ ...left, '/b/c/three.html': '3' })
    expect(filesOf('releases/2')).toEqual({ ...left, '/b/c/three.html': 'third' })
    expect(served()).toEqual(filesOf('releases/2'))
    expect(releases.purged(1)).toEqual(['/a/one.html', '/index.html', '/media/ab/one.webp'])
    expect(everyByte()).not.toMatch(/home(?<!clean home)|picture/)
    await releases.purge({ oldest: 3, pathsIn: () => [] })
    expect(releases.numbers()).toEqual([3])
  })
  it('have lost every byte of what was purged before the folders go in which it stood', async () => {
    const releases = open()
    await release(releases, { ...first, '/a/one.html': 'the mark' })
    await release(releases, { '/a/two.html': 'new', '/b/c/three.html': 'the mark' })
    await release(releases, { '/a/one.html': null, '/b/c/three.html': 'clean' })
    const { rmSync } = fs
    const left: string[] = []
    fs.rmSync = (path, options) => {
      if (options?.recursive) left.push(everyByte())
      rmSync(path, options)
    }
    syncBuiltinESMExports()
    try {
      await releases.purge({ oldest: 1, pathsIn: () => ['/a/one.html', '/b/c/three.html'] })
    } finally {
      fs.rmSync = rmSync
      syncBuiltinESMExports()
    }
    expect(left.length).toBeGreaterThan(3)
    expect(left.join()).not.toContain('the mark')
  })
  it('are made ahead a little at a time, while others go out, and let go of what was made', async () => {
    const releases = openForPower()
    await release(releases, first)
    const draft = releases.largeDraft()
    const put = (path: string, text: string): boolean =>
      draft.put(path, { bytes: Buffer.from(text), digest: digestOf(text), cause: 'test' })
    for (const path of Object.keys(first)) put(path, 'the mark')
    expect(await releases.prepare(draft, () => true)).toBe(false)
    expect(await releases.prepare(draft, () => false)).toBe(true)
    await release(releases, { '/a/one.html': 'between' })
    releases.prune()
    expect(everyByte()).toContain('the mark')
    for (const path of Object.keys(first)) draft.drop(path)
    releases.dropPrepared()
    await releases.purge({ oldest: 1, pathsIn: () => [] })
    expect(everyByte()).not.toContain('the mark')
    put('/b/c/three.html', 'large')
    expect(await releases.prepare(draft, () => false)).toBe(true)
    expect((await releases.commit(draft, why))?.number).toBe(3)
    expect(served()).toEqual({ ...first, '/a/one.html': 'between', '/b/c/three.html': 'large' })
    expect(draft.discard(1)).toBe(false)
    expect(draft.discard()).toBe(true)
    expect(fs.readdirSync(join(folder, 'stage-large'))).toEqual([])
  })
  it('refuse a path that leads elsewhere', async () => {
    await expect(release(open(), { '/../outside.html': 'x' })).rejects.toThrow(RangeError)
  })
})

describe('A publisher that dies at any file operation', () => {
  const changing = [
    'copyFileSync',
    'linkSync',
    'mkdirSync',
    'renameSync',
    'rmSync',
    'symlinkSync',
    'writeFileSync',
  ] as const

  /** Lets so many file operations through, and none after them, as if the process had died. */
  async function dieAfter(count: number, work: () => unknown): Promise<boolean> {
    const originals = changing.map((name) => [name, fs[name]] as const)
    let left = count
    for (const [name, original] of originals)
      Object.assign(fs, {
        [name]: (...values: unknown[]) => {
          if (left-- <= 0) throw new Error('died')
          return Reflect.apply(original, fs, values)
        },
      })
    syncBuiltinESMExports()
    try {
      await work()
      return false
    } catch (error) {
      if ((error as Error).message !== 'died') throw error
      return true
    } finally {
      Object.assign(fs, Object.fromEntries(originals))
      syncBuiltinESMExports()
    }
  }

  it('leaves one whole release or the other, and makes the same at the next start', async () => {
    let steps = 0
    for (let died = true; died; steps++) {
      fs.rmSync(folder, { recursive: true })
      await release(open(), first)
      died = await dieAfter(steps, () => release(open(), second))
      expect([first, afterSecond]).toContainEqual(served())
      await release(open(), second)
      expect(served()).toEqual(afterSecond)
      expect(fs.readdirSync(join(folder, 'nodes')).filter((name) => name.includes('.'))).toEqual([])
    }
    expect(steps).toBeGreaterThan(25)
  }, 60_000)
  it('leaves every release whole amid a purge, and ends it at the next start', async () => {
    const marked = { '/a/one.html': 'the mark', '/b/c/three.html': 'the mark' }
    const clean = { '/a/one.html': null, '/b/c/three.html': 'clean' }
    const purge = (releases: Releases): Promise<void> =>
      releases.purge({ oldest: 2, pathsIn: () => ['/a/one.html', '/b/c/three.html'] })
    let steps = 0
    for (let died = true; died; steps++) {
      fs.rmSync(folder, { recursive: true })
      await release(open(), first)
      await release(open(), marked)
      await release(open(), { '/index.html': 'new home' })
      await release(open(), clean)
      const now = served()
      died = await dieAfter(steps, () => purge(open()))
      expect(served()).toEqual(now)
      expect(['1', undefined]).toContain(filesOf('releases/1')['/a/one.html'])
      expect(['the mark', 'clean']).toContain(filesOf('releases/2')['/b/c/three.html'])
      await purge(open())
      expect(served()).toEqual(now)
      expect(filesOf('releases/2')).toEqual({ '/index.html': 'home', '/a/two.html': '2', '/b/c/three.html': 'clean' })
      expect(open().numbers()).toEqual([2, 3, 4])
      expect(open().purged(2)).toEqual(['/a/one.html', '/b/c/three.html'])
      expect(everyByte()).not.toContain('the mark')
    }
    expect(steps).toBeGreaterThan(25)
  }, 60_000)
  it('has gone back to an earlier release or not, and the next start knows which', async () => {
    let steps = 0
    for (let died = true; died; steps++) {
      fs.rmSync(folder, { recursive: true })
      await release(open(), first)
      await release(open(), second)
      died = await dieAfter(steps, () => open().restore(1, { ...why, pinned: { to: 1, from: 2 } }))
      const { number, pinned } = open().current()!
      expect(served()).toEqual(number === 3 ? first : afterSecond)
      expect(pinned).toEqual(number === 3 ? { to: 1, from: 2 } : null)
      expect(died || number === 3).toBe(true)
    }
    expect(open().record(3).changes).toContainEqual({ path: '/a/two.html', cause: 'rollback ← 1', removed: false })
    expect(open().record(3).changes).toContainEqual({ path: '/b/c/four.html', cause: 'rollback ← 1', removed: true })
    expect(steps).toBeGreaterThan(5)
  }, 60_000)
  it('prunes the rest at the next start', async () => {
    let steps = 0
    for (let died = true; died; steps++) {
      fs.rmSync(folder, { recursive: true })
      const releases = open(1)
      await release(releases, first)
      await release(releases, second)
      died = await dieAfter(steps, () => releases.prune())
      expect(served()).toEqual(afterSecond)
      open(1).prune()
      expect(served()).toEqual(afterSecond)
      expect(fs.readdirSync(join(folder, 'lists'))).toHaveLength(4)
      await release(open(1), first)
      expect(served()).toEqual({ ...afterSecond, ...first })
    }
    expect(steps).toBeGreaterThan(5)
  }, 60_000)
})
