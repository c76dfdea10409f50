import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import type { Article, Media } from '@kewen/content/contract'
import { openWorkshop, releasedFiles } from './testing/workshop.ts'

let workshop: Awaited<ReturnType<typeof openWorkshop>>
let now: Date
beforeEach(async () => {
  workshop = await openWorkshop()
  now = new Date('2026-11-22T15:58:30.000Z')
})
afterEach(() => workshop.close())

const open = (name: string) => workshop.publisher(name, { clock: () => now })
const formOf = <Form>(id: string): Form => workshop.standIn.rows.get(id)!.form as Form

/**
 * How many files hold this text, below the portal's folder and among the media files that the publisher keeps. Records
 * of releases do name what was taken out of them.
 */
const countWith = (name: string, text: string): number =>
  ['portal', 'publisher/files']
    .flatMap((part) =>
      readdirSync(join(workshop.folder, name, part), { recursive: true, withFileTypes: true }).flatMap((item) =>
        item.isFile() && !item.parentPath.endsWith('/records') ? [readFileSync(join(item.parentPath, item.name))] : [],
      ),
    )
    .filter((bytes) => bytes.includes(text)).length

const bytes = 'the bytes of media/1'

/** Three releases that show a picture until the end of 22 November. */
async function publishPicture(name: string): Promise<void> {
  workshop.standIn.publish({ ...formOf<Media>('media/1'), rightsUntil: '2026-11-22' })
  const publisher = await open(name)
  await publisher.reconcile()
  for (const zh of ['改一次', '改两次']) {
    workshop.standIn.publish({ ...formOf<Article>('articles/1'), title: { zh } })
    await publisher.takePending(0)
  }
  await publisher.close()
  expect(countWith(name, bytes)).toBeGreaterThan(0)
}

it('a picture whose right expires leaves the served release and every kept one at its minute', async () => {
  await publishPicture('a')
  const publisher = await open('a')
  await publisher.takePending(0)
  const [file] = formOf<Media>('media/1').files
  expect([countWith('a', bytes), countWith('a', file!.name)]).not.toContain(0)
  now = new Date('2026-11-22T16:00:00.000Z')
  await publisher.takePending(0)
  expect([countWith('a', bytes), countWith('a', file!.name)]).toEqual([0, 0])
  expect([...releasedFiles(workshop.portalOf('a')).keys()].some((path) => path.includes(file!.name))).toBe(false)
})

it('a minute that nobody was there for is made up at the next start', async () => {
  await publishPicture('a')
  now = new Date('2026-12-24T16:00:00.000Z')
  await (await open('a')).reconcile()
  expect(countWith('a', bytes)).toBe(0)
})

it('a page that shows it and cannot be made anew is withdrawn', async () => {
  await publishPicture('a')
  workshop.standIn.publish({ ...formOf<Article>('articles/1'), title: { zh: 'THROW' } })
  const publisher = await open('a')
  await publisher.takePending(0)
  const { address } = formOf<Article>('articles/1')
  expect(releasedFiles(workshop.portalOf('a')).has(`/${address}.html`)).toBe(true)
  now = new Date('2026-11-22T16:00:00.000Z')
  await publisher.takePending(0)
  expect(releasedFiles(workshop.portalOf('a')).has(`/${address}.html`)).toBe(false)
  expect(countWith('a', bytes)).toBe(0)
})
