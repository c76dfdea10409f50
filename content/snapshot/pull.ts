import { Publication, type Manifest, type PublicationRow, type Ref } from '../contract/index.ts'
import type { Newsroom } from './newsroom.ts'
import type { Snapshot } from './open-snapshot.ts'

/** A row whose form does not fit the contract: it is left as it was, and says why. */
export type Refusal = { id: Ref; reason: string }

const batch = 200

/** Parts rows into publications and those that do not fit the contract. */
export function toPublications(rows: PublicationRow[]): { publications: Publication[]; refusals: Refusal[] } {
  const publications: Publication[] = []
  const refusals: Refusal[] = []
  for (const row of rows) {
    const parsed = Publication.safeParse(row)
    if (parsed.success) publications.push(parsed.data)
    else
      refusals.push({
        id: row.id,
        reason: parsed.error.issues.map((i) => `${i.path.join('.')}: ${i.message}`).join('; '),
      })
  }
  return { publications, refusals }
}

/**
 * Brings a snapshot to the newsroom's whole published state: compares the manifest and fetches what differs. A document
 * that the newsroom no longer knows of at all is struck out.
 */
export async function pullAll(snapshot: Snapshot, from: Newsroom): Promise<{ fetched: number; refusals: Refusal[] }> {
  const known = new Map(snapshot.digests().map(({ id, digest }) => [id, digest]))
  const wanted: Ref[] = []
  let after: Ref | null = null
  do {
    const page: Manifest = await from.manifest(after)
    for (const { id, digest } of page.rows) {
      if (known.get(id) !== digest) wanted.push(id)
      known.delete(id)
    }
    after = page.next
  } while (after)
  const refusals: Refusal[] = []
  for (let start = 0; start < wanted.length; start += batch) {
    const taken = toPublications(await from.rows(wanted.slice(start, start + batch)))
    snapshot.apply(taken.publications)
    refusals.push(...taken.refusals)
  }
  snapshot.strike(known.keys())
  return { fetched: wanted.length, refusals }
}
