import { readingModel, type ReadingModel } from '@kewen/content/reading'
import { openSnapshot, type SnapshotReader } from '@kewen/content/snapshot'
import type { Site } from '@kewen/content/contract'
import { languageOf } from '@kewen/content/routes'
import { env } from '../env.ts'
import { pathAt } from './page-at.ts'

/** The published state that `astro build` and `astro dev` show. */
export const snapshot: SnapshotReader = await open()

async function open(): Promise<SnapshotReader> {
  if (env.SNAPSHOT) return openSnapshot(env.SNAPSHOT)
  if (import.meta.env.DEV) return (await import('./fixture-snapshot.ts')).fixtureSnapshot()
  throw new Error('A static build needs content. Set SNAPSHOT to a snapshot file and SITE to the key of a site in it.')
}

/** The site that a static build writes, and in development the one that the host name names. */
export function siteAt(url?: URL): Site {
  const key = url && import.meta.env.DEV ? url.hostname.split('.')[0]! : env.SITE
  const site = snapshot.siteByKey(key ?? '') ?? snapshot.siteByKey(env.SITE ?? '') ?? onlySite()
  if (!site) throw new Error(`The snapshot has no site "${env.SITE ?? key}". Set SITE to the key of one that it has.`)
  return site
}

const onlySite = (): Site | undefined => {
  const sites = snapshot.sites()
  return import.meta.env.DEV || sites.length === 1 ? sites[0] : undefined
}

/** The reading model of a page that nobody handed one. */
export const openModel = (url: URL): ReadingModel =>
  readingModel({ snapshot, site: siteAt(url).id, language: languageOf(pathAt({ url })) })
