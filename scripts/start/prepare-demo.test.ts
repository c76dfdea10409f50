import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { readStartEnv, root } from './env.ts'
import { discardHalfDemo, loadOnce } from './prepare-demo.ts'
import { placeOf, type Place } from './rooms.ts'

let folder: string
let place: Place
beforeEach(() => {
  folder = mkdtempSync(`${tmpdir()}/kewen-demo-`)
  place = placeOf(root, readStartEnv({ VAR_DIR: folder }))
  writeFileSync(place.database, 'rows')
  mkdirSync(place.media)
})
afterEach(() => rmSync(folder, { recursive: true }))

const cutOff = (): Promise<void> => loadOnce(place, () => Promise.reject(new Error('socket hang up'))).catch(() => {})

test('what a load left behind that was cut off is cleared away before the next start', async () => {
  await cutOff()
  discardHalfDemo(place, { ownDatabase: false })
  expect([place.database, place.media, place.demo].map((file) => existsSync(file))).toEqual([false, false, false])
})

test('what people have worked with is never cleared away', async () => {
  discardHalfDemo(place, { ownDatabase: false })
  await loadOnce(place, () => Promise.resolve())
  discardHalfDemo(place, { ownDatabase: false })
  expect(existsSync(place.database)).toBe(true)
})

test("a database of the user's own is left alone, and the way out is told", async () => {
  await cutOff()
  expect(() => discardHalfDemo(place, { ownDatabase: true })).toThrow('Empty the database that DATABASE_URL names')
  expect(existsSync(place.database)).toBe(true)
})

test('a load that fails says why', async () => {
  await expect(loadOnce(place, () => Promise.reject(new Error('socket hang up')))).rejects.toMatchObject({
    code: 'KEWEN_DEMO',
    what: { en: 'The demo could not be loaded: socket hang up.' },
  })
  await expect(loadOnce(place, () => Promise.reject(new Error('ENOSPC: no space')))).rejects.toMatchObject({
    code: 'KEWEN_DISK_FULL',
  })
})
