import { describe, expect, test } from 'vitest'
import type { ReleaseReport } from '@kewen/content/contract'
import { toPublicationStatus } from './publication-status.ts'

const record = { id: 'articles/1', urgent: false, pending: false, changedAt: '2026-11-22T08:00:00.000Z' }
const release = (number: number, more: Partial<ReleaseReport> = {}): ReleaseReport => ({
  site: 'sites/1',
  number,
  releasedAt: '2026-11-22T08:00:00.412Z',
  milliseconds: 300,
  causes: ['articles/1', 'media/2'],
  written: 12,
  removed: 1,
  heldAt: null,
  ...more,
})
const failure = {
  path: '/2026/11/a.html',
  id: 'articles/1',
  reason: 'x is not a function',
  at: 'src/Article.astro:12',
  isWithdrawn: false,
}
const known = { record, address: 'http://a.test/1.html', caused: null, hold: null, failures: [], refusal: null }
const statusOf = (more: object) => toPublicationStatus({ ...known, isPublisherSilent: false, ...more })

test('what was never published is unpublished', () => {
  expect(statusOf({ record: null })).toEqual({ kind: 'unpublished' })
})

test('what the publisher has not acknowledged waits, whatever an earlier release says', () => {
  expect(statusOf({ record: { ...record, pending: true }, caused: release(7), isPublisherSilent: true })).toEqual({
    kind: 'waiting',
    isTakedown: false,
    since: record.changedAt,
    isPublisherSilent: true,
  })
})

test('what readers have is live, with the time from saving to the readers', () => {
  expect(statusOf({ caused: release(7) })).toEqual({
    kind: 'live',
    address: 'http://a.test/1.html',
    arrival: { number: 7, at: '2026-11-22T08:00:00.412Z', milliseconds: 412, written: 12, removed: 1, others: 1 },
    failures: [],
  })
})

test('what readers have in English too is live at both addresses', () => {
  const englishAddress = 'http://a.test/en/1.html'
  expect(statusOf({ caused: release(7), englishAddress })).toMatchObject({ address: known.address, englishAddress })
})

test('a change that altered no page is live, and no earlier release is taken for its own', () => {
  expect(statusOf({ caused: release(7, { releasedAt: '2026-11-22T07:00:00.000Z' }) })).toMatchObject({
    kind: 'live',
    arrival: null,
  })
})

test('a takedown that was acknowledged is down', () => {
  expect(statusOf({ record: { ...record, urgent: true }, caused: release(8) })).toMatchObject({
    kind: 'down',
    arrival: { number: 8 },
  })
})

test('a failed page of its own is told with the reason, and no other', () => {
  const failures = [failure, { path: '/b.html', id: 'articles/2', reason: 'other', isWithdrawn: false }]
  expect(statusOf({ caused: release(7), failures })).toMatchObject({
    kind: 'live',
    failures: [
      { path: failure.path, why: { zh: expect.stringContaining('模板') }, detail: failure.reason, at: failure.at },
    ],
  })
})

test('a failed page of which readers have no version is told as such', () => {
  const failures = [{ ...failure, isWithdrawn: true }]
  expect(statusOf({ record: { ...record, urgent: true }, failures })).toMatchObject({
    kind: 'down',
    failures: [{ isWithdrawn: true }],
  })
})

describe('while its portal is held at an earlier release, a document', () => {
  const hold = { to: 5, releasedAt: '2026-11-22T07:30:00.000Z' }

  test('that changed afterwards is held back', () => {
    expect(statusOf({ hold })).toEqual({ kind: 'held', heldAt: 5, failures: [] })
    expect(statusOf({ hold, caused: release(7) })).toMatchObject({ kind: 'held' })
    expect(statusOf({ hold: { to: 5, releasedAt: null } })).toMatchObject({ kind: 'held' })
  })

  test('that came with a later release is held back, even where it was saved before', () => {
    const early = { ...record, changedAt: '2026-11-22T07:29:59.000Z' }
    expect(statusOf({ record: early, hold, caused: release(6) })).toMatchObject({ kind: 'held' })
  })

  test('that readers had already is live', () => {
    const early = { ...record, changedAt: '2026-11-22T07:29:59.000Z' }
    expect(statusOf({ record: early, hold, caused: release(5, { releasedAt: hold.releasedAt }) })).toMatchObject({
      kind: 'live',
      arrival: { number: 5 },
    })
  })

  test('that was taken down is down', () => {
    expect(statusOf({ record: { ...record, urgent: true }, hold, caused: release(9, { heldAt: 5 }) })).toMatchObject({
      kind: 'down',
    })
  })
})

test('a form that the portal refuses is told as refused', () => {
  expect(statusOf({ caused: release(7), refusal: 'title: is too long' })).toEqual({
    kind: 'refused',
    reason: 'title: is too long',
  })
})
