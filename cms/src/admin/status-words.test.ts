import { expect, test } from 'vitest'
import type { PublicationStatus } from '../publications/status/publication-status.ts'
import { sentenceOf, stepsOf } from './status-words.ts'

const arrival = { number: 7, at: '2026-11-22T08:00:00Z', milliseconds: 412, written: 12, removed: 0, others: 0 }
const live: PublicationStatus = { kind: 'live', address: null, arrival, failures: [] }
const failed = { path: '/a.html', why: { zh: '模板出错', en: 'failed' }, isWithdrawn: false, detail: 'x', at: null }
const waiting = { kind: 'waiting', isTakedown: false, since: '2026-11-22T08:00:00Z', isPublisherSilent: false } as const

const shown = (status: PublicationStatus) => stepsOf(status).map(({ words, state }) => `${words.zh} ${state}`)

test('the way is 已保存 → 排队 → 已上线', () => {
  expect(shown({ kind: 'unpublished' })).toEqual([])
  expect(shown(waiting)).toEqual(['已保存 done', '排队 now', '已上线 next'])
  expect(shown(live)).toEqual(['已保存 done', '排队 done', '已上线 done'])
})

test('the way of a takedown ends with 已下线', () => {
  expect(shown({ ...waiting, isTakedown: true })).toEqual(['已保存 done', '排队 now', '已下线 next'])
  expect(shown({ kind: 'down', arrival, failures: [] })).toEqual(['已保存 done', '排队 done', '已下线 done'])
})

test('nothing is called live while a page of it failed, or while it is refused', () => {
  expect(shown({ ...live, failures: [failed] })).toEqual(['已保存 done', '排队 done', '未能更新 failed'])
  expect(shown({ kind: 'refused', reason: 'x' })).toEqual(['已保存 done', '排队 failed', '已上线 next'])
})

test('what waits for its portal to be let go of is not called live, and is told why', () => {
  const held: PublicationStatus = { kind: 'held', heldAt: 5, failures: [] }
  expect(shown(held)).toEqual(['已保存 done', '等待恢复 now', '已上线 next'])
  expect(sentenceOf(held).zh).toBe('门户已停在第 5 次发布，恢复之后读者才会看到。')
})

test('whether readers see the last version of a page that failed, or none, is told', () => {
  expect(sentenceOf({ ...live, failures: [failed] }).zh).toContain('仍是上一版')
  expect(sentenceOf({ ...live, failures: [failed, { ...failed, isWithdrawn: true }] }).zh).toContain('现在看不到')
})

test('time and pages are told', () => {
  expect(sentenceOf(live).zh).toBe('用时 0.4 秒，更新 12 个页面和文件。')
  expect(sentenceOf({ ...live, arrival: { ...arrival, removed: 2, others: 3 } }).zh).toBe(
    '用时 0.4 秒，更新 12 个页面和文件，移除 2 个。同批还有 3 项内容。',
  )
})

test('whoever waits for a publisher that is silent is told so', () => {
  expect(sentenceOf({ ...waiting, isPublisherSilent: true }).zh).toContain('没有响应')
})
