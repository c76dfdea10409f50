import { afterAll, expect, it } from 'vitest'
import type { Column, Redirect } from '@kewen/content/contract'
import { fixtureForms } from '@kewen/content/fixture'
import { redirectListPath } from '@kewen/content/routes'
import { openWorkshop, releasedFiles } from './testing/workshop.ts'

const workshop = await openWorkshop()
afterAll(() => workshop.close())

const column = fixtureForms.find((form): form is Column => form.id === 'columns/2')!
const redirect: Redirect = {
  kind: 'redirect',
  id: 'redirects/9',
  site: column.site,
  from: '/columns/notices.html',
  to: { kind: 'document', ref: column.id },
}

it('a renamed column is led to from its old address, its months and feeds, with a page at each that may have one', async () => {
  const publisher = await workshop.publisher('a', { pageMilliseconds: 60_000 })
  await publisher.reconcile()
  const portal = workshop.portalOf('a')
  workshop.standIn.publish({ ...column, slug: 'bulletin' })
  workshop.standIn.publish(redirect)
  await publisher.takePending(0)
  const moved = releasedFiles(portal)
  expect(moved.get(redirectListPath)).toBe(
    [
      '/columns/notices.html\t/columns/bulletin.html',
      '/columns/notices/2024-01.html\t/columns/bulletin/2024-01.html',
      '/columns/notices/atom.xml\t/columns/bulletin/atom.xml',
      '/columns/notices/feed.json\t/columns/bulletin/feed.json',
      '/columns/notices/feed.xml\t/columns/bulletin/feed.xml',
      '/content/2024/old-notice.html\t/2024/01/notice.html',
      '/list.aspx?id=3\t/columns/news.html',
      '',
    ].join('\n'),
  )
  expect(moved.get('/columns/notices.html')).toContain('/columns/bulletin.html')
  expect(moved.get('/columns/notices/2024-01.html')).toContain('/columns/bulletin/2024-01.html')
  expect(moved.has('/columns/notices/feed.xml')).toBe(false)

  workshop.standIn.takeDown(column.id)
  await publisher.takePending(0)
  const withdrawn = releasedFiles(portal)
  expect(withdrawn.has('/columns/notices.html')).toBe(false)
  expect(withdrawn.get('/.kewen/gone.txt')).toBe('/columns/bulletin.html\n/columns/notices.html\n')
  expect(withdrawn.get(redirectListPath)).not.toContain('bulletin')

  const clean = await workshop.publisher('clean', { pageMilliseconds: 60_000 })
  await clean.reconcile()
  expect(withdrawn).toEqual(releasedFiles(workshop.portalOf('clean')))
}, 120_000)
