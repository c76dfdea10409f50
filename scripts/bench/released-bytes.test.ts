import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { digestOf } from '../publisher/releases/listing.ts'
import { openReleases, type Releases } from '../publisher/releases/releases.ts'
import { ReleasedBytes } from './released-bytes.ts'

const why = { releasedAt: '2026-11-22T08:00:00.000Z', publications: [], pinned: null }
const picture = '/media/ab/abcdef.webp'
const shown = ['/2024/02/story.html', picture, '/archive/2024-02.html']

let folder: string
let releases: Releases
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kewen-released-'))
  releases = openReleases(folder, { durability: 'process', keep: 20 })
})
afterEach(() => rmSync(folder, { recursive: true }))

async function release(changes: Record<string, string | null>): Promise<void> {
  const draft = releases.draft()
  for (const [path, text] of Object.entries(changes))
    if (text === null) draft.remove(path, 'test')
    else draft.put(path, { bytes: Buffer.from(text), digest: digestOf(text), cause: 'test' })
  await releases.commit(draft, why)
  draft.discard()
}

test('what was taken down is found in every release that is kept, until it was purged from all of them', async () => {
  const released = new ReleasedBytes(folder)
  await release({ '/index.html': 'home', '/archive/2024-02.html': 'others' })
  const since = released.newest() + 1
  await release({ '/2024/02/story.html': 'the mark', '/archive/2024-02.html': 'others, the mark', [picture]: 'pixels' })
  await release({ '/2024/02/story.html': 'more, the mark', '/index.html': 'new home' })
  const traces = released.traces({ mark: 'the mark', names: ['abcdef.webp'], since })
  expect(traces).toHaveLength(4)
  expect(released.scan('the mark').marked).toHaveLength(3)

  let isOver = false
  const over = released.waitUntilGone(traces, new AbortController().signal).then(() => (isOver = true))
  await release({ '/2024/02/story.html': null, [picture]: null, '/archive/2024-02.html': 'others' })
  expect(isOver).toBe(false)
  await releases.purge({ oldest: 1, pathsIn: () => shown })
  await over
  expect(released.scan('the mark')).toMatchObject({ marked: [] })
})

test('what is still there when the waiting ends is said', async () => {
  const released = new ReleasedBytes(folder)
  await release({ '/index.html': 'the mark' })
  const traces = released.traces({ mark: 'the mark', names: [], since: 1 })
  const ending = AbortSignal.timeout(20)
  await expect(released.waitUntilGone(traces, ending)).rejects.toThrow('timeout')
})
