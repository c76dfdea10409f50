import type { CollectionSlug, PayloadRequest, Where } from 'payload'
import { pathOf, placeOfPath, type Place } from '@kewen/content/routes'
import type { Id } from '../access/member.ts'
import { isPublished } from '../publications/public-form.ts'
import type { Context } from '../publications/publication-record.ts'
import type { RedirectRow } from './redirect-target.ts'

/** What stands at some paths of a site. */
export type Standing = {
  documents: Map<string, { relationTo: Place['collection']; value: Id }>
  /** Paths at which readers find a document. */
  live: Set<string>
  redirects: Map<string, RedirectRow>
  /** Redirects that lead to one of the paths. */
  leading: RedirectRow[]
}

type Named = { id: Id; slug?: string; address?: string; _status?: string; deletedAt?: string | null }

/** Asked for in one query. */
const batch = 500

/** Finds what stands at very many paths of a site, in few queries. */
export async function readStanding(context: Context, site: Id, paths: Set<string>): Promise<Standing> {
  const standing: Standing = { documents: new Map(), live: new Set(), redirects: new Map(), leading: [] }
  const places = [...paths].flatMap((path) => placeOfPath(path) ?? [])
  for (const [collection, group] of Map.groupBy(places, (place) => place.collection)) {
    const field = collection === 'articles' ? 'address' : 'slug'
    const names = group.map((place) => ('address' in place ? place.address : place.slug))
    for await (const row of rowsAmong<Named>(context, { collection, site, field, values: names })) {
      if (row.deletedAt) continue
      const path = pathOf({ kind: kinds[collection], [field]: row[field] } as never)
      standing.documents.set(path, { relationTo: collection, value: row.id })
      if (isPublished(context, collection, row)) standing.live.add(path)
    }
  }
  const among = { collection: 'redirects', site, values: [...paths] }
  for await (const row of rowsAmong<RedirectRow>(context, { ...among, field: 'from' }))
    standing.redirects.set(row.from, row)
  for await (const row of rowsAmong<RedirectRow>(context, { ...among, field: 'href' })) standing.leading.push(row)
  return standing
}

const kinds: Record<Place['collection'], string> = {
  articles: 'article',
  columns: 'column',
  topics: 'topic',
  campaigns: 'campaign',
  profiles: 'profile',
  pages: 'page',
}

async function* rowsAmong<Row extends { id: Id }>(
  { payload, transactionID }: Context,
  { collection, site, field, values }: { collection: string; site: Id; field: string; values: string[] },
): AsyncGenerator<Row> {
  for (let start = 0; start < values.length; start += batch) {
    const where: Where = { site: { equals: site }, [field]: { in: values.slice(start, start + batch) } }
    const { docs } = await payload.db.find<Row>({
      collection: collection as CollectionSlug,
      where,
      limit: 0,
      pagination: false,
      req: { payload, transactionID } as PayloadRequest,
    })
    yield* docs
  }
}
