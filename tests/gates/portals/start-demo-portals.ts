import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Form } from '@kewen/content/contract'
import { newsroom } from '@kewen/content/snapshot'
import { readDemos } from '../../../scripts/demo/read-demos.ts'
import { toPublicForms } from '../../../scripts/demo/public/to-public-forms.ts'
import { startPortalServer } from '../../../scripts/portal/portal-server.ts'
import { openPublisher } from '../../../scripts/publisher/publisher.ts'
import { openNewsroomStandIn } from '../../../scripts/publisher/testing/newsroom-stand-in.ts'
import { findFreePorts } from '../../../scripts/start/free-ports.ts'
import { copySiteBundle } from '../../publishing/copy-site-bundle.ts'
import { newsroomPictures, picturesFolder } from './newsroom-pictures.ts'
import { servedPortals, type ServedPortal } from './served-portals.ts'

export type DemoPortals = { portals: ServedPortal[]; stop: () => Promise<void> }

/**
 * Publishes all demonstrations with the real publisher and serves them with the real portal server. Only the newsroom
 * is left out: the demonstrations' documents are handed out as they are. Pictures are derived as the newsroom does it.
 */
export async function startDemoPortals({ say }: { say: (line: string) => void }): Promise<DemoPortals> {
  const folder = mkdtempSync(path.join(tmpdir(), 'kewen-gates-'))
  const standIn = await openNewsroomStandIn()
  const ends: (() => unknown)[] = [() => standIn.close()]
  const stop = async (): Promise<void> => {
    for (const end of ends.splice(0).reverse()) await end()
    rmSync(folder, { recursive: true, force: true })
  }
  try {
    const bundleFolder = await copySiteBundle(folder)
    const port = await findFreePorts(8)
    const store = newsroomPictures()
    for (const demo of readDemos())
      for (const form of await toPublicForms(demo, { store, port })) {
        for (const { name } of filesOf(form))
          standIn.files.set(name, readFileSync(path.join(picturesFolder, name.slice(0, 2), name)))
        standIn.publish(asIndexed(form))
      }
    say('The demonstrations are ready to be published.')
    const portalFolder = path.join(folder, 'portal')
    const publisherFolder = path.join(folder, 'publisher')
    const publisher = await openPublisher({
      newsroom: newsroom({ url: standIn.url, key: 'gates' }),
      folder: publisherFolder,
      portalFolder,
      bundleFolder,
      workers: 2,
      pageMilliseconds: 60_000,
      keepReleases: 1,
      durability: 'process',
      // Nobody reads yet: nothing has to pass a large change.
      atMostNow: 1_000_000,
      portalUrl: null,
      version: 'gates',
      clock: () => new Date(),
      log: say,
    })
    ends.push(() => publisher.close())
    await publisher.reconcile()
    const server = await startPortalServer({ folder: portalFolder, port, host: '127.0.0.1', log: say })
    ends.push(() => server.close())
    const snapshot = path.join(publisherFolder, 'snapshot.db')
    const portals = servedPortals({ snapshot, portalFolder, folder: path.join(folder, 'gates') })
    say(`${portals.length} portals are served at port ${port}.`)
    return { portals, stop }
  } catch (error) {
    await stop()
    throw error
  }
}

/** The demonstrations keep search engines away. What is judged are portals that want to be found. */
const asIndexed = (form: Form): Form => (form.kind === 'site' ? { ...form, indexed: true } : form)

const filesOf = (form: Form) => (form.kind === 'media' ? form.files : [])
