import { execFile } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Article, Form } from '@kewen/content/contract'
import { fixtureForms } from '@kewen/content/fixture'
import type { Publisher } from './publisher.ts'
import { rollbackWishes, type RollbackWishes } from './rollback-wishes.ts'
import { allForms, anyEdit } from './testing/random-edits.ts'
import { openWorkshop, releasedFiles } from './testing/workshop.ts'

const mark = '不再公开的字句'
const storyOf = (id: string): Article => fixtureForms.find((form): form is Article => form.id === id)!
const titled = (id: string, zh: string): Form => ({ ...storyOf(id), title: { zh } })

let workshop: Awaited<ReturnType<typeof openWorkshop>>
let publisher: Publisher
let wishes: RollbackWishes
beforeEach(async () => {
  workshop = await openWorkshop()
  publisher = await workshop.publisher('a')
  wishes = rollbackWishes(join(workshop.folder, 'a/publisher'))
  await publisher.reconcile()
})
afterEach(() => workshop.close())

const served = (): Map<string, string> => releasedFiles(workshop.portalOf('a'))

async function publish(...forms: Form[]): Promise<void> {
  for (const form of forms) workshop.standIn.publish(form)
  await publisher.takePending(0)
}

async function wish(to: number | null): Promise<unknown> {
  wishes.make('fixture', { to })
  await publisher.reconcile()
  return wishes.answerTo('fixture')
}

async function clean(name = 'clean'): Promise<Map<string, string>> {
  const other = await workshop.publisher(name, { pageMilliseconds: 60_000 })
  await other.reconcile()
  await other.close()
  return releasedFiles(workshop.portalOf(name))
}

const filesWith = (text: string): string[] =>
  readdirSync(workshop.portalOf('a'), { recursive: true, withFileTypes: true }).flatMap((item) => {
    const file = join(item.parentPath, item.name)
    return item.isFile() && readFileSync(file).includes(text) ? [file] : []
  })

describe('A portal that is held at an earlier release', () => {
  it('shows that release under a new number, and changes no more until it is let go of', async () => {
    const first = served()
    await publish(titled('articles/2', '改过的标题'))
    expect(await wish(1)).toEqual({ kind: 'held', number: 3 })
    expect(served()).toEqual(first)
    await publish(titled('articles/3', '后来的标题'))
    expect(workshop.standIn.isAllAcknowledged()).toBe(true)
    expect(served()).toEqual(first)
    expect(await wish(1)).toEqual({ kind: 'held', number: null })
    expect(await wish(null)).toEqual({ kind: 'lifted', number: 4 })
    expect(served()).toEqual(await clean())
    expect(await wish(null)).toEqual({ kind: 'lifted', number: null })
    expect(workshop.standIn.releases.slice(0, 4).map(({ number }) => number)).toEqual([1, 2, 3, 4])
    expect(workshop.logged.join('\n')).toContain('--site fixture --lift')
  })
  it('stays so over a restart, and says so', async () => {
    const first = served()
    await publish(titled('articles/2', '改过的标题'))
    await wish(1)
    await publisher.close()
    workshop.logged.length = 0
    publisher = await workshop.publisher('a')
    await publish(titled('articles/3', '后来的标题'))
    expect(served()).toEqual(first)
    expect(workshop.logged.join('\n')).toContain('fixture is held at release 1')
  })
  it('lets takedowns through, also of what only the earlier release showed', async () => {
    await publish(titled('articles/2', mark))
    await publish(titled('articles/2', '改过的标题'), titled('articles/3', '后来的标题'))
    await publish({ ...storyOf('articles/1'), cover: undefined } as unknown as Form)
    await wish(2)
    expect(filesWith(mark).length).toBeGreaterThan(5)
    workshop.standIn.takeDown('articles/2')
    await publisher.takePending(0)
    expect(filesWith(mark)).toEqual([])
    expect(served().has('/2024/01/notice.html')).toBe(false)
    expect(served().get('/2024/02/reprint.html')).not.toContain('后来的标题')
    expect(served().get('/.kewen/gone.txt')).toBe('/2024/01/notice.html\n/content/2024/old-notice.html\n')
    await wish(null)
    expect(served()).toEqual(await clean())
  })
  it('cannot be held at a release that is not kept', async () => {
    expect(await wish(7)).toEqual({ kind: 'not-kept', kept: [1] })
    await publish(titled('articles/2', '改过的标题'))
    expect(served().get('/index.html')).toContain('改过的标题')
  })
  it('shows nothing that was taken down, and is as clean as any other when it is let go of, after any edits', async () => {
    for (const form of allForms) if (!workshop.standIn.rows.has(form.id)) workshop.standIn.publish(form)
    await publisher.takePending(0)
    const rounds = fc.sample(
      fc.tuple(fc.array(anyEdit, { minLength: 1, maxLength: 6 }), fc.constantFrom('hold', 'lift', 'go on')),
      { numRuns: 24, seed: 20261122 },
    )
    for (const [edits, act] of rounds) {
      for (const { id, change } of edits) {
        const row = workshop.standIn.rows.get(id)
        const changed = row?.form ? change(row.form) : allForms.find((form) => form.id === id)!
        if (changed) workshop.standIn.publish(changed)
        else workshop.standIn.takeDown(id)
      }
      await publisher.takePending(0)
      const kept = readdirSync(join(workshop.portalOf('a'), 'releases')).map(Number)
      if (act === 'hold') await wish(kept.toSorted((a, b) => a - b)[kept.length >> 1]!)
      if (act === 'lift') await wish(null)
      const takenDown = [...workshop.standIn.rows.values()].filter(({ form }) => form === null)
      for (const { id } of takenDown) expect(filesWith(`"id":"${id}"`)).toEqual([])
    }
    await wish(null)
    expect(served()).toEqual(await clean())
  }, 120_000)
  it('is held by a command, while the publisher waits for the newsroom', async () => {
    await publish(titled('articles/2', '改过的标题'))
    const command = promisify(execFile)(
      process.execPath,
      [resolve(import.meta.dirname, 'rollback.ts'), '--site', 'fixture', '--to', '1'],
      { env: { NODE_ENV: 'test', PUBLISHER_DIR: join(workshop.folder, 'a/publisher') } },
    )
    // It waits for longer than the test may last: only the wish can wake it.
    expect(await publisher.takePending(25)).toBe(true)
    expect((await command).stdout).toMatch(/已退回，作为第 3 次发布/)
    expect(served().get('/index.html')).not.toContain('改过的标题')
  }, 20_000)
})
