import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Article } from '@kewen/content/contract'
import type { Publisher } from './publisher.ts'
import { manyStories } from './testing/many-stories.ts'
import { openWorkshop, releasedFiles } from './testing/workshop.ts'
import { writeBundle } from './testing/write-bundle.ts'

const stories = manyStories(200)
const titled = (story: Article, zh: string): Article => ({ ...story, title: { zh } })

let workshop: Awaited<ReturnType<typeof openWorkshop>>
let bundle: string
beforeEach(async () => {
  workshop = await openWorkshop()
  bundle = join(workshop.folder, 'built')
  writeBundle(bundle, { word: 'old' })
  for (const story of stories) workshop.standIn.publish(story)
})
afterEach(() => workshop.close())

const open = (name = 'a'): Promise<Publisher> =>
  workshop.publisher(name, { pageMilliseconds: 60_000, atMostNow: 60, bundleFolder: bundle, watchMilliseconds: 50 })

/** The templates by which the pages of each release that is kept were made, one word each where none is mixed. */
function templatesOfReleases(): string[] {
  const portal = workshop.portalOf('a')
  return readdirSync(join(portal, 'releases'))
    .toSorted((a, b) => Number(a) - Number(b))
    .map((number) => {
      const root = join(portal, 'releases', number)
      const pages = filesBelow(root).filter((file) => file.endsWith('.html'))
      return [...new Set(pages.map((file) => readFileSync(file, 'utf8').match(/<!-- (\w+) -->$/)?.[1]))].join(' and ')
    })
}

const filesBelow = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((item) => {
    const file = join(folder, item.name)
    return item.isDirectory() || item.isSymbolicLink() ? filesBelow(file) : [file]
  })

async function clean(): Promise<Map<string, string>> {
  const publisher = await open('clean')
  await publisher.reconcile()
  await publisher.close()
  return withoutSheets(releasedFiles(workshop.portalOf('clean')))
}
const withoutSheets = (files: Map<string, string>): Map<string, string> =>
  new Map([...files].filter(([path]) => !path.startsWith('/_astro/')))
const served = (): Map<string, string> => withoutSheets(releasedFiles(workshop.portalOf('a')))

const logged = (): string => workshop.logged.join('\n')

/** Publishes edits one after the other, until something is logged or the condition holds. */
async function editUntil(publisher: Publisher, isReached: () => boolean): Promise<void> {
  for (let round = 0; !isReached(); round++) {
    workshop.standIn.publish(titled(stories[round % stories.length]!, `第${round}次修改`))
    await publisher.takePending(0)
  }
}

describe('New templates', () => {
  it('come into force in one release, while stories go out by the old ones', async () => {
    const publisher = await open()
    await publisher.reconcile()
    writeBundle(bundle, { word: 'new' })
    await editUntil(publisher, () => logged().includes('There are new templates'))
    await editUntil(publisher, () => logged().includes('in force everywhere'))
    const words = templatesOfReleases()
    expect(words.length).toBeGreaterThan(2)
    expect(words.toSorted().toReversed()).toEqual(words)
    expect(new Set(words)).toEqual(new Set(['old', 'new']))
    expect([...releasedFiles(workshop.portalOf('a')).keys()]).toContain('/_astro/new.css')
    while (await publisher.takePending(0));
    expect(served()).toEqual(await clean())
    expect(readdirSync(join(workshop.folder, 'a/publisher/bundles'))).toHaveLength(1)
  }, 120_000)
  it('go on being brought in after a restart, and the old ones serve until then', async () => {
    const first = await open()
    await first.reconcile()
    writeBundle(bundle, { word: 'new' })
    await editUntil(first, () => logged().includes('There are new templates'))
    await first.close()
    workshop.logged.length = 0
    const second = await open()
    workshop.standIn.publish(titled(stories[0]!, '重启以后'))
    await second.takePending(0)
    expect(templatesOfReleases().at(-1)).toBe('old')
    await editUntil(second, () => logged().includes('in force everywhere'))
    expect([...new Set(templatesOfReleases())]).toEqual(['old', 'new'])
    while (await second.takePending(0));
    expect(served()).toEqual(await clean())
  }, 120_000)
  it.each([
    ['do not load', () => writeFileSync(join(bundle, 'entry.mjs'), 'throw new Error("half a build")')],
    ['fail at many pages', () => writeBundle(bundle, { word: 'new', failsAt: 'story' })],
  ])(
    'are refused where they %s, and the old ones stay',
    async (_what, spoil) => {
      const publisher = await open()
      await publisher.reconcile()
      const before = served()
      spoil()
      await expect
        .poll(() => publisher.takePending(0).then(logged), { timeout: 60_000 })
        .toContain('The new templates are refused')
      while (await publisher.takePending(0));
      expect(served()).toEqual(before)
      workshop.standIn.publish(titled(stories[0]!, '照常发布'))
      await publisher.takePending(0)
      expect(templatesOfReleases().at(-1)).toBe('old')
      expect(served().get(`/${stories[0]!.address}.html`)).toContain('照常发布')
      // What is mended comes into force.
      writeBundle(bundle, { word: 'mended' })
      await expect
        .poll(() => publisher.takePending(0).then(() => templatesOfReleases().at(-1)), { timeout: 60_000 })
        .toBe('mended')
    },
    180_000,
  )
})
