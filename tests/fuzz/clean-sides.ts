import { existsSync } from 'node:fs'
import path from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { wireLimits, type PublicationRow, type Ref } from '@kewen/content/contract'
import { mediaPath, serverListPaths } from '@kewen/content/routes'
import { openWritableSnapshot, serverList, takeRows, wholeManifest, type Newsroom } from '@kewen/content/snapshot'
import { inParallel } from '../../scripts/publisher/in-parallel.ts'
import { mediaStore } from '../../scripts/publisher/media-store.ts'
import { openRenderPool, type RenderPool } from '../../scripts/publisher/render-pool.ts'
import { readSiteBundle } from '../../scripts/publisher/site-bundle.ts'
import type { Files } from './compare-files.ts'
import { publishedState } from './published-state.ts'

type Sources = {
  newsroom: Newsroom
  /** The built templates. */
  bundle: string
  folder: string
  /** Where media files are kept that were fetched: their names vouch for their bytes. */
  media: string
}

/** All that a portal is to have at a moment, made of what the newsroom publishes and of nothing else. */
export type CleanSides = {
  /** By the portals' keys. */
  portals: Map<string, Files>
  published: Map<Ref, string>
  /** What could not be taken or rendered. */
  failures: string[]
}

const fetches = 4

/**
 * Makes portals from nothing, each as if the newsroom had no other: all that is published of a site is fetched and taken
 * up into an empty snapshot, and every page rendered. No release is made of it. The threads that render stay, since
 * most of the time would go into loading templates.
 */
export function openCleanSides({ newsroom, bundle, folder, media }: Sources) {
  const templates = readSiteBundle(bundle)
  const files = mediaStore(media, newsroom.file)
  const pools = new Map<Ref, RenderPool>()

  async function poolOf(site: Ref, snapshot: string): Promise<RenderPool> {
    const pool =
      pools.get(site) ??
      (await openRenderPool({ bundle: templates.entry, snapshot, workers: 1, pageMilliseconds: 60_000 }))
    pools.set(site, pool)
    return pool
  }

  async function makeOne(site: Ref, rows: PublicationRow[], asOf: string) {
    const file = path.join(folder, `${site.replace('/', '-')}.db`)
    if (existsSync(file)) empty(file)
    const snapshot = openWritableSnapshot(file)
    try {
      const failures = takeRows(snapshot, rows).map(({ id, reason }) => `${id} does not fit the contract: ${reason}`)
      snapshot.setAsOf(asOf)
      const [form] = snapshot.sites()
      const found: Files = new Map()
      for (const asset of templates.assets) found.set(asset.path, asset.from)
      for (const list of serverListPaths) found.set(list, serverList(list, site, snapshot))
      await inParallel(fetches, snapshot.files(site), async ({ name }) => {
        found.set(mediaPath(name), (await files.get(name)).from)
      })
      const pool = await poolOf(site, file)
      await pool.render(
        snapshot.routes(site).map((route) => ({ site, path: route.path, known: null })),
        (rendered) => {
          for (const page of rendered)
            if (page.kind === 'page') found.set(page.path, page.bytes!)
            else failures.push(`${page.site}${page.path}: ${page.reason}`)
        },
      )
      return { key: form?.key, files: found, published: publishedState(file), failures }
    } finally {
      snapshot.close()
    }
  }

  return {
    async make(asOf: string): Promise<CleanSides> {
      const bySite = Map.groupBy(await allRows(newsroom), ({ site }) => site)
      const made = await Promise.all(Array.from(bySite, ([site, rows]) => makeOne(site, rows, asOf)))
      return {
        portals: new Map(made.flatMap(({ key, files }) => (key === undefined ? [] : [[key, files]]))),
        published: new Map(made.flatMap(({ published }) => [...published])),
        failures: made.flatMap(({ failures }) => failures),
      }
    },
    close: async (): Promise<void> => void (await Promise.all(Array.from(pools.values(), (pool) => pool.close()))),
  }
}

async function allRows(newsroom: Newsroom): Promise<PublicationRow[]> {
  const ids: Ref[] = []
  for await (const { id } of wholeManifest(newsroom)) ids.push(id)
  const rows: PublicationRow[] = []
  for (let start = 0; start < ids.length; start += wireLimits.rows)
    rows.push(...(await newsroom.rows(ids.slice(start, start + wireLimits.rows))))
  return rows
}

/**
 * Takes everything out of a snapshot that threads have open. Its turn stays, and goes on: by it they see that what they
 * remember holds no more.
 */
function empty(file: string): void {
  const db = new DatabaseSync(file, { timeout: 5000 })
  try {
    const tables = db.prepare("SELECT name FROM sqlite_schema WHERE type = 'table'").all()
    db.exec('BEGIN IMMEDIATE')
    for (const { name } of tables)
      db.exec(`DELETE FROM "${String(name)}"` + (name === 'meta' ? " WHERE name <> 'turn'" : ''))
    db.exec('COMMIT')
  } finally {
    db.close()
  }
}
