import { setImmediate as nextTurn } from 'node:timers/promises'
import { describe, expect, test } from 'vitest'
import { inTurn } from './in-turn.ts'
import type { Context } from './publication-record.ts'

const transaction = (transactionID: string): Context => ({ transactionID }) as Context

/** Work that says when it begins and ends, and gives way in between. */
const work = (log: string[], name: string) => async (): Promise<string> => {
  log.push(`${name} begins`)
  await nextTurn()
  log.push(`${name} ends`)
  return name
}

describe('work of one transaction', () => {
  test('is done one after the other', async () => {
    const log: string[] = []
    const done = ['a', 'b', 'c'].map((name) => inTurn(transaction('one'), work(log, name)))
    expect(await Promise.all(done)).toEqual(['a', 'b', 'c'])
    expect(log).toEqual(['a begins', 'a ends', 'b begins', 'b ends', 'c begins', 'c ends'])
  })

  test('does not wait for that of another', async () => {
    const log: string[] = []
    await Promise.all([inTurn(transaction('two'), work(log, 'a')), inTurn(transaction('three'), work(log, 'b'))])
    expect(log).toEqual(['a begins', 'b begins', 'a ends', 'b ends'])
  })

  test('goes on after some of it has failed, and the failure is told', async () => {
    const log: string[] = []
    const fails = inTurn(transaction('four'), () => Promise.reject(new Error('a fails')))
    const goesOn = inTurn(transaction('four'), work(log, 'b'))
    await expect(fails).rejects.toThrow('a fails')
    expect(await goesOn).toBe('b')
  })
})
