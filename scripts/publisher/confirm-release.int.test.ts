import { afterAll, expect, it } from 'vitest'
import { join } from 'node:path'
import { fixtureForms } from '@kewen/content/fixture'
import { startPortalServer, type PortalServer } from '../portal/portal-server.ts'
import { findFreePorts } from '../start/free-ports.ts'
import { openWorkshop } from './testing/workshop.ts'

const workshop = await openWorkshop()
let server: PortalServer | undefined
afterAll(async () => {
  server?.close()
  await workshop.close()
})

it('tells the newsroom of a release when readers have it, and waits for no portal server', async () => {
  const port = await findFreePorts(3)
  const publisher = await workshop.publisher('a', { portalUrl: `http://127.0.0.1:${port}` })
  await publisher.reconcile()
  expect(workshop.standIn.isAllAcknowledged()).toBe(true)
  expect(workshop.standIn.releases).toEqual([])
  expect(workshop.logged.join('\n')).toContain('Is the portal server running?')

  server = await startPortalServer({
    folder: join(workshop.folder, 'a/portal'),
    port,
    host: '127.0.0.1',
    log: () => {},
  })
  await publisher.takePending(0)
  expect(workshop.standIn.releases.map(({ number }) => number)).toEqual([1])

  const story = fixtureForms.find((form) => form.id === 'articles/2')!
  workshop.standIn.publish({ ...story, title: { zh: '改过的标题' } } as typeof story)
  await publisher.takePending(0)
  expect(workshop.standIn.releases.map(({ number }) => number)).toEqual([1, 2])
  expect(workshop.standIn.releases[1]!.milliseconds).toBeGreaterThan(0)
})
