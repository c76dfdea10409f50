import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Article, Form } from '@kewen/content/contract'
import { fixtureForms } from '@kewen/content/fixture'
import { addFile, openWorkshop, releasedFiles } from './testing/workshop.ts'

const mark = '不再公开的字句'
const story = fixtureForms.find((form): form is Article => form.id === 'articles/2')!
const other = fixtureForms.find((form): form is Article => form.id === 'articles/3')!
const titled = (article: Article, zh: string): Form => ({ ...article, title: { zh } })

let workshop: Awaited<ReturnType<typeof openWorkshop>>
beforeEach(async () => {
  workshop = await openWorkshop()
})
afterEach(() => workshop.close())

/** Every file below the portals' folder and among the media files that the publisher keeps. */
function allFiles(name: string): Buffer[] {
  return ['portal', 'publisher/files'].flatMap((part) =>
    readdirSync(join(workshop.folder, name, part), { recursive: true, withFileTypes: true }).flatMap((item) =>
      item.isFile() ? [readFileSync(join(item.parentPath, item.name))] : [],
    ),
  )
}
const countWith = (name: string, text: string): number => allFiles(name).filter((bytes) => bytes.includes(text)).length
const digests = (name: string): string[] =>
  allFiles(name).map((bytes) => createHash('sha256').update(bytes).digest('hex').slice(0, 32))
const releasesOf = (name: string): string[] =>
  readdirSync(join(workshop.portalOf(name), 'releases')).toSorted((a, b) => Number(a) - Number(b))

describe('A takedown', () => {
  it('leaves nothing in any release that is kept, also of pages that showed it only once', async () => {
    const publisher = await workshop.publisher('a')
    await publisher.reconcile()
    workshop.standIn.publish(titled(story, mark))
    await publisher.takePending(0)
    workshop.standIn.publish({
      ...titled(story, mark),
      column: 'columns/2',
      publishedAt: '2024-03-09T04:00:00.000Z',
    } as Form)
    await publisher.takePending(0)
    workshop.standIn.publish(titled(other, '另一篇'))
    await publisher.takePending(0)
    expect(countWith('a', mark)).toBeGreaterThan(10)
    workshop.standIn.takeDown(story.id)
    await publisher.takePending(0)
    expect(countWith('a', mark)).toBe(0)
    expect(releasesOf('a')).toEqual(['1', '2', '3', '4', '5'])
    expect(readFileSync(join(workshop.portalOf('a'), 'releases/2/2024/02/reprint.html'), 'utf8')).not.toContain(
      '另一篇',
    )
    expect(readFileSync(join(workshop.portalOf('a'), 'releases/4/2024/02/reprint.html'), 'utf8')).toContain('另一篇')
  })
  it('removes the media that nothing published uses from every release and from the store', async () => {
    const names = [...workshop.standIn.files.keys()].map((name) => name.slice(0, 32))
    const publisher = await workshop.publisher('a')
    workshop.standIn.takeDown('profiles/1')
    await publisher.reconcile()
    expect(digests('a')).toEqual(expect.arrayContaining(names))
    workshop.standIn.takeDown('articles/1')
    await publisher.takePending(0)
    expect(digests('a').filter((digest) => names.includes(digest))).toEqual([])
  })
  it('removes a share picture with its story from every release and from the store', async () => {
    const [whole, square] = ['whole', 'square'].map((crop) =>
      addFile(workshop.standIn, { name: `${'0'.repeat(32)}.jpg`, mime: 'image/jpeg', bytes: 1 }, `${mark} ${crop}`),
    )
    workshop.standIn.publish({ ...story, share: { whole: whole!, square: square! } })
    const publisher = await workshop.publisher('a')
    await publisher.reconcile()
    workshop.standIn.publish(titled(other, '另一篇'))
    await publisher.takePending(0)
    expect(countWith('a', mark)).toBeGreaterThan(2)
    workshop.standIn.takeDown(story.id)
    await publisher.takePending(0)
    expect(countWith('a', mark)).toBe(0)
  })
  it('is carried to its end by the next start', async () => {
    const first = await workshop.publisher('a', {
      log: (line) => {
        if (line.includes('release 3')) throw new Error('died')
      },
    })
    await first.reconcile()
    workshop.standIn.publish(titled(story, mark))
    await first.takePending(0)
    workshop.standIn.takeDown(story.id)
    await expect(first.takePending(0)).rejects.toThrow('died')
    expect(countWith('a', mark)).toBeGreaterThan(10)
    await first.close()
    const second = await workshop.publisher('a')
    await second.reconcile()
    expect(countWith('a', mark)).toBe(0)
    expect(releasesOf('a')).toEqual(['1', '2', '3'])
  })
  it('that a lost snapshot knows nothing of takes the releases along that it cannot account for', async () => {
    workshop.standIn.publish(titled(story, mark))
    const first = await workshop.publisher('a')
    await first.reconcile()
    await first.close()
    workshop.standIn.takeDown(story.id)
    rmSync(join(workshop.folder, 'a/publisher'), { recursive: true })
    const second = await workshop.publisher('a')
    await second.reconcile()
    expect(releasesOf('a')).toEqual(['2'])
    expect(countWith('a', mark)).toBe(0)
  })
  it('withdraws a page that shows it and cannot be made anew, and no other that fails', async () => {
    const publisher = await workshop.publisher('a')
    workshop.standIn.publish({ ...other, profiles: ['profiles/2'] } as Form)
    await publisher.reconcile()
    workshop.standIn.publish({ ...titled(other, 'THROW'), profiles: ['profiles/2'] } as Form)
    workshop.standIn.publish(titled(story, 'THROW'))
    await publisher.takePending(0)
    const before = releasedFiles(workshop.portalOf('a'))
    expect(before.has('/2024/02/reprint.html')).toBe(true)
    workshop.standIn.takeDown('profiles/2')
    await publisher.takePending(0)
    const after = releasedFiles(workshop.portalOf('a'))
    expect(after.has('/2024/02/reprint.html')).toBe(false)
    expect(after.get('/2024/01/notice.html')).toBe(before.get('/2024/01/notice.html'))
    expect(workshop.logged.join('\n')).toMatch(/reprint\.html could not be made and is not shown/)
    workshop.standIn.publish({ ...titled(other, '好了'), profiles: [] } as Form)
    await publisher.takePending(0)
    expect(releasedFiles(workshop.portalOf('a')).get('/2024/02/reprint.html')).toContain('好了')
  })
})
