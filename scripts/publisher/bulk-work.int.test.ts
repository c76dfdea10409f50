import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Article, Column } from '@kewen/content/contract'
import { fixtureForms } from '@kewen/content/fixture'
import type { Publisher } from './publisher.ts'
import { manyStories } from './testing/many-stories.ts'
import { openWorkshop, releasedFiles, testBundle } from './testing/workshop.ts'

const mark = '不再公开的字句'
const stories = manyStories(360)
const site = 'sites/1'
/** All of the stories stand in it, and show its name. */
const column = fixtureForms.find((form): form is Column => form.id === stories[0]!.column)!
/** No page is given up because the machine is busy. */
const patient = { pageMilliseconds: 60_000 }
const settings = { ...patient, atMostNow: 60 }

let workshop: Awaited<ReturnType<typeof openWorkshop>>
beforeEach(async () => {
  workshop = await openWorkshop()
})
afterEach(() => workshop.close())

async function settle(publisher: Publisher): Promise<void> {
  while (await publisher.takePending(0));
}

async function openWith(forms: Article[]): Promise<Publisher> {
  for (const form of forms) workshop.standIn.publish(form)
  const publisher = await workshop.publisher('a', settings)
  await publisher.reconcile()
  return publisher
}

/** Changes what every page shows, and begins to make it. */
async function beginBulk(publisher: Publisher, name = '改名的栏目'): Promise<void> {
  workshop.standIn.publish({ ...column, name: { zh: name } })
  await publisher.takePending(0)
  expect(isBulkUnderWay()).toBe(true)
}

const isBulkUnderWay = (): boolean => !workshop.standIn.isAllAcknowledged()
const causes = (): string[][] => workshop.standIn.releases.map((report) => report.causes)
const served = (): Map<string, string> => releasedFiles(workshop.portalOf('a'))
const titled = (story: Article, zh: string): Article => ({ ...story, title: { zh } })
const pathOf = (story: Article): string => `/${story.address}.html`

const filesWith = (text: string): string[] =>
  readdirSync(workshop.portalOf('a'), { recursive: true, withFileTypes: true }).flatMap((item) => {
    const file = join(item.parentPath, item.name)
    return item.isFile() && readFileSync(file).includes(text) ? [file] : []
  })

async function clean(): Promise<Map<string, string>> {
  const publisher = await workshop.publisher('clean', settings)
  await publisher.reconcile()
  await publisher.close()
  return releasedFiles(workshop.portalOf('clean'))
}

describe('While very many pages are made', () => {
  it('a story goes live before them, and is not undone by them', async () => {
    const publisher = await openWith(stories)
    await beginBulk(publisher)
    workshop.standIn.publish(titled(stories[0]!, '抢先的标题'))
    await publisher.takePending(0)
    expect(causes()).toEqual([[], [stories[0]!.id]])
    expect(served().get(pathOf(stories[0]!))).toContain('抢先的标题')
    expect(served().get(pathOf(stories[200]!))).not.toContain('改名的栏目')
    await publisher.reportStatus()
    expect(workshop.standIn.statuses.at(-1)!.portals).toMatchObject([
      { site, kept: [1, 2], progress: { done: expect.any(Number), total: expect.any(Number) } },
    ])
    await settle(publisher)
    expect(causes()).toEqual([[], [stories[0]!.id], [column.id]])
    expect(workshop.standIn.isAllAcknowledged()).toBe(true)
    expect(served()).toEqual(await clean())
  }, 120_000)
  it('a takedown goes before them and leaves no byte, wherever they were made already', async () => {
    const shown = titled(stories[0]!, mark)
    const publisher = await openWith([shown, ...stories.slice(1)])
    await beginBulk(publisher)
    // Each edit interrupts the work, so that it is caught at many points of it.
    for (let round = 0; filesWith(mark).every((file) => !file.includes('stage-large')); round++) {
      workshop.standIn.publish(titled(stories[300 + (round % 60)]!, `第${round}次打断`))
      await publisher.takePending(0)
    }
    expect(isBulkUnderWay()).toBe(true)
    workshop.standIn.takeDown(shown.id)
    await publisher.takePending(0)
    expect(isBulkUnderWay()).toBe(true)
    expect(causes().at(-1)).toEqual([shown.id])
    expect(filesWith(mark)).toEqual([])
    expect(served().has(pathOf(shown))).toBe(false)
    await settle(publisher)
    expect(filesWith(mark)).toEqual([])
    expect(served()).toEqual(await clean())
  }, 120_000)
  it('more of the kind joins them, and all goes out in one release', async () => {
    const publisher = await openWith(stories)
    await beginBulk(publisher, '头一个名字')
    await beginBulk(publisher, '第二个名字')
    await settle(publisher)
    expect(causes()).toEqual([[], [column.id]])
    expect([...served().values()].join('')).not.toContain('头一个名字')
    expect(served()).toEqual(await clean())
  }, 120_000)
  it('a portal can be held at an earlier release, and let go of', async () => {
    const publisher = await openWith(stories)
    const first = served()
    await beginBulk(publisher)
    workshop.standIn.wish({ id: 'w1', site, to: 1 })
    await settle(publisher)
    expect(workshop.standIn.answers).toEqual([{ id: 'w1', answer: { kind: 'held', number: 2 } }])
    expect(workshop.standIn.releases.at(-1)).toMatchObject({ number: 2, heldAt: 1 })
    expect(served()).toEqual(first)
    expect(workshop.standIn.isAllAcknowledged()).toBe(true)
    workshop.standIn.wish({ id: 'w2', site, to: null })
    await publisher.takePending(0)
    expect(workshop.standIn.answers.at(-1)).toEqual({ id: 'w2', answer: { kind: 'lifted', number: 3 } })
    await settle(publisher)
    expect(served()).toEqual(await clean())
  }, 120_000)
})

describe('A portal that is let go of', () => {
  it('still takes down what only the earlier release showed, while the later one is made', async () => {
    const shown = titled(stories[0]!, mark)
    const publisher = await openWith([shown, ...stories.slice(1)])
    workshop.standIn.publish(titled(shown, '改过的标题'))
    workshop.standIn.publish({ ...column, name: { zh: '改名的栏目' } })
    await settle(publisher)
    workshop.standIn.wish({ id: 'w1', site, to: 1 })
    await settle(publisher)
    workshop.standIn.wish({ id: 'w2', site, to: null })
    await publisher.takePending(0)
    expect(served().get(pathOf(shown))).toContain(mark)
    workshop.standIn.publish(titled(stories[300]!, '路过'))
    await publisher.takePending(0)
    workshop.standIn.takeDown(shown.id)
    await publisher.takePending(0)
    expect(filesWith(mark)).toEqual([])
    await settle(publisher)
    expect(filesWith(mark)).toEqual([])
    expect(served()).toEqual(await clean())
  }, 120_000)
})

describe('An import', () => {
  it('of a thousand stories makes few releases', async () => {
    const publisher = await openWith([])
    for (const story of manyStories(1000)) workshop.standIn.publish(story)
    await settle(publisher)
    expect(workshop.standIn.releases.length).toBeLessThanOrEqual(4)
    expect(workshop.standIn.isAllAcknowledged()).toBe(true)
    expect(served()).toEqual(await clean())
  }, 120_000)
  it('lets a takedown pass', async () => {
    const publisher = await openWith(stories.slice(0, 1))
    for (const story of manyStories(1000).slice(1)) workshop.standIn.publish(story)
    await publisher.takePending(0)
    workshop.standIn.takeDown(stories[0]!.id)
    await publisher.takePending(0)
    expect(causes().at(-1)).toEqual([stories[0]!.id])
    expect(workshop.standIn.isAllAcknowledged()).toBe(false)
  }, 120_000)
})

describe('A publisher that is killed in the middle of very many pages', () => {
  it('makes them anew, and loses nothing', async () => {
    const first = await openWith(stories)
    await first.close()
    const killed = spawn(process.execPath, [resolve(import.meta.dirname, 'main.ts')], {
      env: {
        NODE_ENV: 'test',
        NEWSROOM_URL: workshop.standIn.url,
        PUBLISHER_KEY: 'test',
        PUBLISHER_DIR: join(workshop.folder, 'a/publisher'),
        PORTAL_DIR: join(workshop.folder, 'a/portal'),
        SITE_BUNDLE: testBundle,
        PAGE_SECONDS: '60',
        PAGES_AT_ONCE: '60',
        DURABILITY: 'process',
      },
      stdio: ['ignore', 'ignore', 'inherit'],
    })
    const ended = once(killed, 'exit')
    await expect.poll(() => workshop.standIn.statuses.length, { timeout: 60_000 }).toBeGreaterThan(0)
    workshop.standIn.publish({ ...column, name: { zh: '改名的栏目' } })
    const stage = join(workshop.portalOf('a'), 'stage-large')
    await expect.poll(() => readdirSync(stage).length, { timeout: 60_000, interval: 1 }).toBeGreaterThan(0)
    killed.kill('SIGKILL')
    await ended
    expect(workshop.standIn.isAllAcknowledged()).toBe(false)
    expect(served().get('/index.html')).not.toContain('改名的栏目')
    const second = await workshop.publisher('a', settings)
    expect(existsSync(stage) && readdirSync(stage)).toEqual([])
    await second.reconcile()
    expect(workshop.standIn.isAllAcknowledged()).toBe(true)
    expect(served()).toEqual(await clean())
  }, 120_000)
})
