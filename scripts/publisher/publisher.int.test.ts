import { existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Article, Form, PageFailure } from '@kewen/content/contract'
import { fixtureForms } from '@kewen/content/fixture'
import { LockedError } from './lock.ts'
import type { Publisher } from './publisher.ts'
import { openWorkshop, releasedFiles, testBundle } from './testing/workshop.ts'

const articleOf = (id: string): Article => fixtureForms.find((form): form is Article => form.id === id)!
const titled = (id: string, zh: string): Form => ({ ...articleOf(id), title: { zh } })

let workshop: Awaited<ReturnType<typeof openWorkshop>>
beforeEach(async () => {
  workshop = await openWorkshop()
})
afterEach(() => workshop.close())

/** The pages of the fixture's portal that cannot be made, as the newsroom is told. */
async function failuresTold(publisher: Publisher): Promise<PageFailure[]> {
  await publisher.reportStatus()
  return workshop.standIn.statuses.at(-1)!.portals[0]!.failures
}

describe('A publisher', () => {
  it('makes a whole portal of what the newsroom publishes, and acknowledges it', async () => {
    const publisher = await workshop.publisher('a')
    await publisher.reconcile()
    const files = releasedFiles(workshop.portalOf('a'))
    expect([...files.keys()].filter((path) => path.startsWith('/media/'))).toHaveLength(2)
    expect(files.get('/2024/02/every-block.html')).toContain('一篇用到全部内容块的稿件')
    expect(files.get('/.kewen/gone.txt')).toBe('')
    expect(workshop.standIn.isAllAcknowledged()).toBe(true)
    expect(workshop.standIn.releases).toMatchObject([{ site: 'sites/1', number: 1, heldAt: null }])
    expect(JSON.parse(readFileSync(join(workshop.folder, 'a/portal/portals.json'), 'utf8'))).toMatchObject([
      { key: 'fixture', name: '云川市科学技术协会', origins: ['http://fixture.localhost:4000'] },
    ])
  })
  it('writes the pages that show a change, and no other', async () => {
    const publisher = await workshop.publisher('a')
    await publisher.reconcile()
    const before = releasedFiles(workshop.portalOf('a'))
    workshop.standIn.publish(titled('articles/2', '改过的标题'))
    await publisher.takePending(0)
    const after = releasedFiles(workshop.portalOf('a'))
    const changed = [...after].filter(([path, bytes]) => before.get(path) !== bytes).map(([path]) => path)
    expect(changed.toSorted()).toEqual([
      '/2024/01/notice.html',
      '/archive/2024-01.html',
      '/atom.xml',
      '/columns/notices.html',
      '/columns/notices/2024-01.html',
      '/columns/notices/atom.xml',
      '/columns/notices/feed.json',
      '/columns/notices/feed.xml',
      '/content/2024/old-notice.html',
      '/feed.json',
      '/feed.xml',
      '/index.html',
    ])
    expect(workshop.standIn.releases.at(-1)).toMatchObject({
      number: 2,
      causes: ['articles/2'],
      written: 12,
      removed: 0,
    })
  })
  it('makes no release of a change that shows nowhere', async () => {
    const publisher = await workshop.publisher('a')
    await publisher.reconcile()
    workshop.standIn.publish({ ...articleOf('articles/2') })
    workshop.standIn.rows.get('articles/2')!.isPending = true
    await publisher.takePending(0)
    expect(workshop.standIn.releases).toHaveLength(1)
    expect(workshop.standIn.isAllAcknowledged()).toBe(true)
  })
  it('takes a story down with its mentions and with the media that nothing else uses', async () => {
    const publisher = await workshop.publisher('a')
    workshop.standIn.takeDown('profiles/1')
    await publisher.reconcile()
    workshop.standIn.takeDown('articles/1')
    await publisher.takePending(0)
    publisher.tidy()
    const files = releasedFiles(workshop.portalOf('a'))
    expect([...files.keys()].filter((path) => path.startsWith('/media/'))).toEqual([])
    expect([...files.values()].join('')).not.toContain('一篇用到全部内容块的稿件')
    expect(files.get('/.kewen/gone.txt')).toBe('/2024/02/every-block.html\n/profiles/h/he-qing.html\n')
    expect(workshop.standIn.releases.at(-1)!.removed).toBeGreaterThan(2)
    const cached = [...workshop.standIn.files.keys()].map((name) =>
      existsSync(join(workshop.folder, 'a/publisher/files', name.slice(0, 2), name)),
    )
    expect(cached).toEqual([false, false])
  })
  it('keeps the last good version of a page that throws or hangs, and goes on with the others', async () => {
    const publisher = await workshop.publisher('a')
    await publisher.reconcile()
    const good = releasedFiles(workshop.portalOf('a')).get('/2024/01/notice.html')
    workshop.standIn.publish(titled('articles/1', 'HANG'))
    workshop.standIn.publish(titled('articles/2', 'THROW'))
    workshop.standIn.publish(titled('articles/3', '好的'))
    await publisher.takePending(0)
    const files = releasedFiles(workshop.portalOf('a'))
    expect(files.get('/2024/01/notice.html')).toBe(good)
    expect(files.get('/2024/02/reprint.html')).toContain('好的')
    expect(files.get('/index.html')).toContain('HANG')
    expect(workshop.standIn.isAllAcknowledged()).toBe(true)
    expect(await failuresTold(publisher)).toEqual([
      {
        path: '/2024/01/notice.html',
        id: 'articles/2',
        reason: 'the story is told to throw',
        at: expect.stringMatching(/^templates\.mjs:\d+$/),
        isWithdrawn: false,
      },
      {
        path: '/2024/02/every-block.html',
        id: 'articles/1',
        reason: 'The page took longer than 1 s and was given up.',
        isWithdrawn: false,
      },
    ])
  })
  it('tells what it cannot make, and can again, before it acknowledges it', async () => {
    const publisher = await workshop.publisher('a')
    await publisher.reconcile()
    const told = async (title: string): Promise<unknown> => {
      workshop.standIn.calls.length = 0
      workshop.standIn.publish(titled('articles/2', title))
      await publisher.takePending(0)
      return [workshop.standIn.calls.filter((call) => ['status', 'acknowledge'].includes(call)), lastFailures()]
    }
    const lastFailures = (): string[] =>
      workshop.standIn.statuses.at(-1)?.portals[0]!.failures.map(({ path }) => path) ?? []
    expect(await told('好的')).toEqual([['acknowledge'], []])
    expect(await told('THROW')).toEqual([['status', 'acknowledge'], ['/2024/01/notice.html']])
    expect(await told('THROW again')).toEqual([['acknowledge'], ['/2024/01/notice.html']])
    expect(await told('又好了')).toEqual([['status', 'acknowledge'], []])
  })
  it.each([
    ['waits for ever', 'WAIT', /longer than/],
    ['ends its thread', 'EXIT', /ended its renderer/],
    ['takes all memory', 'EAT', /memory|longer than/],
  ])('goes on when a page %s', async (_what, title, reason) => {
    workshop.standIn.publish(titled('articles/2', title))
    const publisher = await workshop.publisher('a', { pageMilliseconds: 5000 })
    await publisher.reconcile()
    expect(await failuresTold(publisher)).toMatchObject([
      { path: '/2024/01/notice.html', reason: expect.stringMatching(reason), isWithdrawn: true },
    ])
    expect(releasedFiles(workshop.portalOf('a')).get('/index.html')).toContain(title)
  })
  it('tries a page that failed again when its document changes', async () => {
    const publisher = await workshop.publisher('a')
    workshop.standIn.publish(titled('articles/1', 'HANG'))
    workshop.standIn.publish(titled('articles/2', 'MISSING'))
    await publisher.reconcile()
    expect(releasedFiles(workshop.portalOf('a')).has('/2024/01/notice.html')).toBe(false)
    expect((await failuresTold(publisher)).map(({ reason }) => reason).toSorted()).toEqual([
      'The page took longer than 1 s and was given up.',
      'There is no page at /2024/01/notice.html.',
    ])
    workshop.standIn.publish(titled('articles/1', '好了'))
    workshop.standIn.publish(titled('articles/2', '也好了'))
    await publisher.takePending(0)
    expect(releasedFiles(workshop.portalOf('a')).get('/2024/01/notice.html')).toContain('也好了')
    expect(releasedFiles(workshop.portalOf('a')).get('/2024/02/every-block.html')).toContain('好了')
  })
  it('leaves a document as it was whose form does not fit the contract, and reports why', async () => {
    const publisher = await workshop.publisher('a')
    await publisher.reconcile()
    const row = workshop.standIn.rows.get('articles/2')!
    workshop.standIn.put({ ...row, digest: 'x'.repeat(43), form: { ...row.form, surprise: true } as unknown as Form })
    workshop.standIn.publish(titled('articles/3', '好的'))
    await publisher.takePending(0)
    await publisher.reportStatus()
    expect(releasedFiles(workshop.portalOf('a')).get('/2024/02/reprint.html')).toContain('好的')
    expect(workshop.standIn.statuses.at(-1)!.refused).toMatchObject([
      { id: 'articles/2', reason: expect.stringContaining('surprise') },
    ])
    expect(workshop.standIn.isAllAcknowledged()).toBe(true)
  })
  it('sets a file aside whose bytes are not those that its name stands for', async () => {
    const [name] = workshop.standIn.files.keys()
    workshop.standIn.files.set(name!, Buffer.from('other bytes'))
    const publisher = await workshop.publisher('a')
    await publisher.reconcile()
    const failure = { path: expect.stringContaining(name!), id: expect.stringContaining('media/') }
    expect(await failuresTold(publisher)).toMatchObject([failure])
    expect(releasedFiles(workshop.portalOf('a')).get('/index.html')).toBeDefined()
    await publisher.close()
    const second = await workshop.publisher('a')
    await second.reconcile()
    expect(workshop.standIn.releases).toHaveLength(1)
    expect(await failuresTold(second)).toMatchObject([failure])
  })
  it('takes in a new site without a restart', async () => {
    const publisher = await workshop.publisher('a')
    await publisher.reconcile()
    const site = fixtureForms.find((form) => form.kind === 'site')!
    workshop.standIn.publish({
      ...site,
      id: 'sites/2',
      site: 'sites/2',
      key: 'second',
      origins: ['http://second.localhost:4000'],
      navigation: [],
    })
    await publisher.takePending(0)
    expect(releasedFiles(workshop.portalOf('a', 'second')).has('/index.html')).toBe(true)
    expect(JSON.parse(readFileSync(join(workshop.folder, 'a/portal/portals.json'), 'utf8'))).toHaveLength(2)
  })
  it('works in its folders alone', async () => {
    await workshop.publisher('a')
    await expect(workshop.publisher('a')).rejects.toThrow(LockedError)
  })
})

describe('A publisher that starts again', () => {
  it.each([
    ['its portal folder is lost', 'portal'],
    ['its own folder is lost', 'publisher'],
  ])('makes the same portal when %s', async (_what, lost) => {
    const first = await workshop.publisher('a')
    await first.reconcile()
    const before = releasedFiles(workshop.portalOf('a'))
    await first.close()
    rmSync(join(workshop.folder, 'a', lost), { recursive: true })
    const second = await workshop.publisher('a')
    await second.reconcile()
    expect(releasedFiles(workshop.portalOf('a'))).toEqual(before)
  })
  it('keeps the style sheets of templates before for an hour', async () => {
    const bundleWith = (name: string): string => {
      const bundle = join(workshop.folder, name)
      mkdirSync(join(bundle, 'client/_astro'), { recursive: true })
      symlinkSync(join(testBundle, 'entry.mjs'), join(bundle, 'entry.mjs'))
      writeFileSync(join(bundle, 'client/_astro', `${name}.css`), name)
      return bundle
    }
    const first = await workshop.publisher('a', { bundleFolder: bundleWith('old') })
    await first.reconcile()
    await first.close()
    let now = new Date('2026-11-22T09:00:30.000Z')
    const second = await workshop.publisher('a', { bundleFolder: bundleWith('new'), clock: () => now })
    await second.reconcile()
    const sheets = (): string[] =>
      [...releasedFiles(workshop.portalOf('a')).keys()].filter((path) => path.startsWith('/_astro/')).toSorted()
    await expect
      .poll(() => second.takePending(0).then(sheets), { timeout: 20_000 })
      .toEqual(['/_astro/new.css', '/_astro/old.css'])
    now = new Date('2026-11-22T10:00:30.000Z')
    await second.takePending(0)
    expect(sheets()).toEqual(['/_astro/new.css'])
  })
  it('begins anew with a snapshot that is no database', async () => {
    const first = await workshop.publisher('a')
    await first.reconcile()
    const before = releasedFiles(workshop.portalOf('a'))
    await first.close()
    writeFileSync(join(workshop.folder, 'a/publisher/snapshot.db'), 'not a database, but long enough to be read as one')
    const second = await workshop.publisher('a')
    await second.reconcile()
    expect(releasedFiles(workshop.portalOf('a'))).toEqual(before)
  })
  it('removes what a lost snapshot no longer accounts for', async () => {
    const first = await workshop.publisher('a')
    await first.reconcile()
    await first.close()
    rmSync(join(workshop.folder, 'a/publisher'), { recursive: true })
    workshop.standIn.rows.delete('articles/3')
    const second = await workshop.publisher('a')
    await second.reconcile()
    expect(releasedFiles(workshop.portalOf('a')).has('/2024/02/reprint.html')).toBe(false)
  })
  it('refuses to empty every portal because the newsroom knows of nothing', async () => {
    const first = await workshop.publisher('a')
    await first.reconcile()
    workshop.standIn.rows.clear()
    await expect(first.reconcile()).rejects.toThrow(/right database/)
    expect(releasedFiles(workshop.portalOf('a')).has('/index.html')).toBe(true)
  })
})
