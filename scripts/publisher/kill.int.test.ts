import { spawn, type ChildProcess } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { once } from 'node:events'
import { setTimeout as wait } from 'node:timers/promises'
import fc from 'fast-check'
import { afterAll, expect, it } from 'vitest'
import { allForms, anyEdit } from './testing/random-edits.ts'
import { openWorkshop, releasedFiles, testBundle } from './testing/workshop.ts'

const kills = 20
const seed = 20261122

const workshop = await openWorkshop()
let running: ChildProcess | undefined
afterAll(async () => {
  running?.kill('SIGKILL')
  await workshop.close()
})

function startPublisher(): ChildProcess {
  return spawn(process.execPath, [resolve(import.meta.dirname, 'main.ts')], {
    env: {
      NODE_ENV: 'test',
      NEWSROOM_URL: workshop.standIn.url,
      PUBLISHER_KEY: 'test',
      PUBLISHER_DIR: join(workshop.folder, 'killed/publisher'),
      PORTAL_DIR: join(workshop.folder, 'killed/portal'),
      SITE_BUNDLE: testBundle,
      PAGE_SECONDS: '60',
      DURABILITY: 'process',
    },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
}

it('a publisher that is killed at any moment loses nothing and never leaves half a release', async () => {
  for (const form of allForms) if (!workshop.standIn.rows.has(form.id)) workshop.standIn.publish(form)
  const portal = workshop.portalOf('killed')
  const rounds = fc.sample(
    fc.tuple(fc.array(anyEdit, { minLength: 3, maxLength: 8 }), fc.integer({ min: 0, max: 400 })),
    {
      numRuns: kills,
      seed,
    },
  )
  let releasesSeen = 0
  for (const [edits, moment] of rounds) {
    running = startPublisher()
    const ended = once(running, 'exit')
    const statuses = workshop.standIn.statuses.length
    const reports = workshop.standIn.releases.length
    // Half of the kills fall into the start, the others into the work on the edits.
    if (moment % 2 === 0)
      await expect.poll(() => workshop.standIn.statuses.length, { timeout: 20_000 }).toBeGreaterThan(statuses)
    for (const { id, change } of edits) {
      const row = workshop.standIn.rows.get(id)
      const changed = row?.form ? change(row.form) : allForms.find((form) => form.id === id)!
      if (changed) workshop.standIn.publish(changed)
      else workshop.standIn.takeDown(id)
      await wait(moment / 20)
    }
    await wait(moment % 2 === 0 ? moment / 8 : moment * 3)
    running.kill('SIGKILL')
    await ended
    releasesSeen += workshop.standIn.releases.length - reports
    if (existsSync(join(portal, 'current'))) expect(releasedFiles(portal).has('/index.html')).toBe(true)
  }
  expect(releasesSeen).toBeGreaterThan(kills / 4)

  const mended = await workshop.publisher('killed', { pageMilliseconds: 60_000 })
  await mended.reconcile()
  await mended.takePending(0)
  const clean = await workshop.publisher('clean', { pageMilliseconds: 60_000 })
  await clean.reconcile()
  expect(workshop.standIn.isAllAcknowledged()).toBe(true)
  expect(releasedFiles(portal)).toEqual(releasedFiles(workshop.portalOf('clean')))
}, 180_000)
