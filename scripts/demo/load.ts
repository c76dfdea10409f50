import type { Demo } from '@kewen/content/demo'
import type { Secrets } from '../start/secrets.ts'
import { inOrder } from './in-order.ts'
import { Loading, type Lane } from './loading.ts'
import { makeAccounts } from './make-accounts.ts'
import { NewsroomClient } from './newsroom-client.ts'
import { readDemos } from './read-demos.ts'

/** The newsroom works on one picture at a time: meanwhile the next are drawn here, and a document is saved. */
const atOnce: Record<Lane, number> = { pictures: 3, documents: 2 }

/** The newsroom has content already: the demonstration is for an empty one. */
export class NewsroomNotEmptyError extends Error {
  readonly code = 'KEWEN_DEMO_NOT_EMPTY'
  constructor() {
    super('This newsroom has users already. The demo is loaded into an empty newsroom only: nothing was changed.')
    this.name = 'NewsroomNotEmptyError'
  }
}

type Load = {
  newsroomUrl: string
  /** The keys of the portals to load; all where they are not named. */
  keys?: string[]
  /** Where the portals are served: it is part of their addresses. */
  portalPort: number
  secrets: Pick<Secrets, 'accounts' | 'publisherKey'>
  log: (line: string) => void
}

/**
 * Loads the demonstration into an empty newsroom, over HTTP as an editor's browser would: the sites, the accounts, then
 * for each portal its pictures and documents in the order in which they refer to each other, and its navigation last.
 * Rejects with a NewsroomNotEmptyError where somebody has an account, and with a NewsroomRefusal that names the
 * document.
 */
export async function loadDemo({ newsroomUrl, keys, portalPort, secrets, log }: Load): Promise<void> {
  const newsroom = new NewsroomClient(newsroomUrl)
  if (!(await newsroom.isEmpty())) throw new NewsroomNotEmptyError()
  const demos = readDemos(keys).map((demo) => atPort(demo, portalPort))
  const { administrator } = secrets.accounts
  await newsroom.registerFirst({ name: '演示管理员', ...administrator })
  await newsroom.create(
    { name: '发布程序', enableAPIKey: true, apiKey: secrets.publisherKey },
    { collection: 'machines', what: 'the publisher’s account' },
  )
  const portals = demos.map((demo) => ({ demo, loading: new Loading(newsroom, demo) }))
  const sites: (number | string)[] = []
  for (const { loading } of portals) sites.push(await loading.openSite())
  await makeAccounts(newsroom, { accounts: secrets.accounts, sites })
  await inOrder(
    portals.flatMap(({ loading }) => loading.tasks()),
    atOnce,
  )
  for (const { demo, loading } of portals) {
    await loading.finishSite()
    log(`  ${demo.site.shortName.zh}: ${demo.documents.length} documents, ${demo.pictures.length} pictures`)
  }
}

const atPort = (demo: Demo, port: number): Demo => ({
  ...demo,
  site: { ...demo.site, origins: demo.site.origins.map((origin) => origin.replace(/:\d+$/, `:${port}`)) },
})
