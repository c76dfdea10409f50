import type { PayloadRequest } from 'payload'
import type { Ref } from '@kewen/content/contract'
import type { Words } from '../../words/words.ts'
import { publications, type PublicationRecord } from '../publication-record.ts'
import { releases, type ReleaseRecord } from '../releases-collection.ts'
import { readOwnSites, type Sites } from './own-sites.ts'
import { nameOf, type Portal } from './portal.ts'
import { readPortals } from './read-portals.ts'
import { readPublisherHealth, type PublisherHealth } from './publisher-health.ts'
import { readTitles, type NamedDocument } from './read-titles.ts'

export type LoggedRelease = {
  site: Ref
  siteName: Words
  number: number
  releasedAt: string
  /** From taking the publications until readers had them. */
  milliseconds: number
  written: number
  removed: number
  causes: NamedDocument[]
  /** How many causes are not named. */
  moreCauses: number
  /** The earlier release that this one shows again. */
  heldAt: number | null
  /** Whether readers see what it holds now, and whether it may be gone back to. */
  isShown: boolean
  isKept: boolean
}

/** A portal, with the documents of its failures by name. */
export type LoggedPortal = Omit<Portal, 'failures'> & {
  failures: (Omit<Portal['failures'][number], 'document'> & { document: NamedDocument | null })[]
}

export type ReleaseLog = {
  publisher: Omit<PublisherHealth, 'refused' | 'portals'>
  portals: LoggedPortal[]
  refused: { document: NamedDocument; reason: string }[]
  releases: LoggedRelease[]
  page: number
  hasMore: boolean
}

const perPage = 20
/** A thousand stories of an import would hide all else. */
const namedCauses = 10

/** How the portals of the sites stand for which a person works, and what became of publications, newest first. */
export async function readReleaseLog(
  req: PayloadRequest,
  { page, now }: { page: number; now: Date },
): Promise<ReleaseLog> {
  const sites = await readOwnSites(req)
  const { docs, hasNextPage } = await req.payload.db.find<ReleaseRecord>({
    collection: releases,
    where: { site: { in: [...sites.keys()] } },
    sort: '-releasedAt',
    limit: perPage,
    page,
  })
  const { refused: allRefused, portals: told, ...publisher } = await readPublisherHealth(req.payload, now)
  const refused = await keepThoseOf(req, allRefused, sites)
  const portals = await readPortals(req, { sites, told, now })
  const titles = await readTitles(req, [
    ...docs.flatMap(({ causes }) => causes.slice(0, namedCauses)),
    ...refused.map(({ id }) => id),
    ...portals.flatMap(({ failures }) => failures.flatMap(({ document }) => document ?? [])),
  ])
  return {
    publisher,
    portals: portals.map((portal) => ({
      ...portal,
      failures: portal.failures.map((failure) => ({
        ...failure,
        document: failure.document === null ? null : titles(failure.document),
      })),
    })),
    refused: refused.map(({ id, reason }) => ({ document: titles(id), reason })),
    releases: docs.map((release) => toLogged(release, titles, { sites, portals })),
    page,
    hasMore: hasNextPage,
  }
}

async function keepThoseOf<Row extends { id: Ref }>(req: PayloadRequest, rows: Row[], sites: Sites): Promise<Row[]> {
  if (rows.length === 0) return []
  const { docs } = await req.payload.db.find<Pick<PublicationRecord, 'id' | 'site'>>({
    collection: publications,
    where: { id: { in: rows.map(({ id }) => id) }, site: { in: [...sites.keys()] } },
    select: { site: true },
    limit: 0,
    pagination: false,
  })
  const own = new Set(docs.map(({ id }) => id))
  return rows.filter(({ id }) => own.has(id))
}

function toLogged(
  release: ReleaseRecord,
  titles: (ref: Ref) => NamedDocument,
  { sites, portals }: { sites: Sites; portals: Portal[] },
): LoggedRelease {
  const { site: ref, number, releasedAt, milliseconds, written, removed, causes, heldAt } = release
  const site = sites.get(ref)
  const portal = portals.find((portal) => portal.site === ref)
  return {
    site: ref,
    siteName: site ? nameOf(site) : { zh: ref, en: ref },
    number,
    releasedAt,
    milliseconds,
    written,
    removed,
    causes: causes.slice(0, namedCauses).map(titles),
    moreCauses: Math.max(0, causes.length - namedCauses),
    heldAt: heldAt ?? null,
    isShown: number === (portal?.hold?.to ?? portal?.release?.number),
    isKept: portal?.kept.includes(number) ?? false,
  }
}
