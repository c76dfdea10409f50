import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { createClient, type Client } from '@libsql/client'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { createPatientClient, reasonOfLostCommit } from './patient-client.ts'

let folder: string
let client: Client
let other: Client

beforeEach(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'patient-'))
  const url = `file:${path.join(folder, 'test.db')}`
  client = createPatientClient(url)
  other = createClient({ url })
  await client.executeMultiple('PRAGMA journal_mode = WAL; CREATE TABLE story (title TEXT NOT NULL)')
})

afterEach(() => {
  client.close()
  other.close()
  rmSync(folder, { recursive: true, force: true })
})

const titles = async () =>
  (await client.execute('SELECT title FROM story ORDER BY title')).rows.map(({ title }) => title)

test('a statement waits for the lock of another connection', async () => {
  const holder = await other.transaction('write')
  await holder.execute("INSERT INTO story VALUES ('甲')")
  const waiting = client.execute("INSERT INTO story VALUES ('乙')")
  await holder.commit()
  await waiting
  expect(await titles()).toEqual(['乙', '甲'])
})

test('fifty transactions at once: none fails, none is lost', async () => {
  await Promise.all(
    Array.from({ length: 50 }, async (_, number) => {
      const transaction = await client.transaction('write')
      await transaction.execute({ sql: 'INSERT INTO story VALUES (?)', args: [`第${number}篇`] })
      await transaction.commit()
    }),
  )
  expect(await titles()).toHaveLength(50)
})

test('an error that is no lock is thrown at once', async () => {
  await expect(client.execute('INSERT INTO story VALUES (NULL)')).rejects.toThrow('NOT NULL')
})

test('a COMMIT that failed leaves its reason', async () => {
  const sound = await client.transaction('write')
  await sound.commit()
  expect(reasonOfLostCommit(sound)).toBeUndefined()

  const lost = await client.transaction('write')
  lost.close()
  await expect(lost.commit()).rejects.toThrow()
  expect(reasonOfLostCommit(lost)).toBeInstanceOf(Error)
})
