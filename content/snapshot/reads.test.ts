import { describe, expect, it } from 'vitest'
import { openDatabase } from './database.ts'
import { recordedReads } from './reads.ts'
import { snapshotFormat, tables } from './tables.ts'

const site = 'sites/1'

describe('Recorded reads', () => {
  it('give a key a new number where the transaction that gave it one was undone', () => {
    const db = openDatabase(':memory:', { readOnly: false, schema: tables, format: snapshotFormat })
    const reads = recordedReads(db)
    const failing = (): never => {
      reads.record({ site, path: '/a.html' }, ['card:articles/1'], 0)
      throw new Error('the disk is full')
    }
    expect(() => db.transaction(failing)).toThrow('the disk is full')
    db.transaction(() => {
      reads.record({ site, path: '/b.html' }, ['card:articles/2'], 0)
      reads.record({ site, path: '/c.html' }, ['card:articles/1'], 0)
    })
    expect(reads.readersOf('card:articles/1')).toEqual([{ site, path: '/c.html' }])
    expect(reads.readersOf('card:articles/2')).toEqual([{ site, path: '/b.html' }])
    db.close()
  })
})
