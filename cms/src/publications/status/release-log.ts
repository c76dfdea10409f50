import type { PayloadRequest } from 'payload'
import { Form, toRef, type Ref } from '@kewen/content/contract'
import { canonicalUrl } from '@kewen/content/routes'
import { memberOf, sitesOf } from '../../access/member.ts'
import { publications, type PublicationRecord } from '../publication-record.ts'
import { releases, type ReleaseRecord } from '../releases-collection.ts'
import { readTitles, type NamedDocument } from './read-titles.ts'
import { toFailedPage, type FailedPage } from './publication-status.ts'
import { readPublisherHealth, type PublisherHealth } from './publisher-health.ts'

export type LoggedRelease = {
  site: string
  number: number
  releasedAt: string
  /** From taking the publications until readers had them. */
  milliseconds: number
  written: number
  removed: number
  causes: NamedDocument[]
  /** How many causes are not named. */
  moreCauses: number
  failures: (FailedPage & { address: string | null })[]
}

export type ReleaseLog = {
  publisher: Omit<PublisherHealth, 'refused'>
  refused: { document: NamedDocument; reason: string }[]
  releases: LoggedRelease[]
  page: number
  hasMore: boolean
}

const perPage = 20
/** A thousand stories of an import would hide all else. */
const namedCauses = 10

type Sites = Map<Ref, Extract<Form, { kind: 'site' }>>

/** What became of the publications of the sites for which a person works, newest first. */
export async function readReleaseLog(req: PayloadRequest, { page, now }: { page: number; now: Date }) {
  const sites = await readOwnSites(req)
  const { docs, hasNextPage } = await req.payload.db.find<ReleaseRecord>({
    collection: releases,
    where: { site: { in: [...sites.keys()] } },
    sort: '-releasedAt',
    limit: perPage,
    page,
  })
  const { refused: allRefused, ...publisher } = await readPublisherHealth(req.payload, now)
  const refused = await keepThoseOf(req, allRefused, sites)
  const titles = await readTitles(req, [
    ...docs.flatMap(({ causes }) => causes.slice(0, namedCauses)),
    ...refused.map(({ id }) => id),
  ])
  const log: ReleaseLog = {
    publisher,
    refused: refused.map(({ id, reason }) => ({ document: titles(id), reason })),
    releases: docs.map((release) => toLogged(release, titles, sites)),
    page,
    hasMore: hasNextPage,
  }
  return log
}

/** The public forms of the sites for which a person has any role. */
async function readOwnSites(req: PayloadRequest): Promise<Sites> {
  const member = memberOf(req.user)
  if (!member) return new Map()
  const own = sitesOf(member)
  const { docs } = await req.payload.db.find<Pick<PublicationRecord, 'id' | 'form'>>({
    collection: publications,
    where: { id: own === 'all' ? { like: 'sites/' } : { in: own.map((id) => toRef('sites', id)) } },
    select: { form: true },
    limit: 0,
    pagination: false,
  })
  return new Map(
    docs.flatMap(({ id, form }) => {
      const site = Form.safeParse(form).data
      return site?.kind === 'site' ? [[id, site]] : []
    }),
  )
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

function toLogged(release: ReleaseRecord, titles: (ref: Ref) => NamedDocument, sites: Sites): LoggedRelease {
  const { number, releasedAt, milliseconds, written, removed, causes, failures } = release
  const site = sites.get(release.site)
  return {
    site: site?.shortName.zh ?? release.site,
    number,
    releasedAt,
    milliseconds,
    written,
    removed,
    causes: causes.slice(0, namedCauses).map(titles),
    moreCauses: Math.max(0, causes.length - namedCauses),
    failures: failures.map((failure) => ({
      ...toFailedPage(failure),
      address: site ? canonicalUrl(site, failure.path) : null,
    })),
  }
}
