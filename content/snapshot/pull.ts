import { wireLimits, type Manifest, type Ref } from '../contract/index.ts'
import { NewsroomError, type Newsroom } from './newsroom.ts'
import type { Snapshot } from './open-snapshot.ts'
import { takeRows, type Refusal } from './take-rows.ts'

const batch = wireLimits.rows

/** Every row of the newsroom's manifest, fetched in pages. */
export async function* wholeManifest(from: Pick<Newsroom, 'manifest'>): AsyncGenerator<Manifest['rows'][number]> {
  let after: Ref | null = null
  do {
    const page: Manifest = await from.manifest(after)
    yield* page.rows
    after = page.next
  } while (after)
}

/**
 * Brings a snapshot to the newsroom's whole published state: compares the manifest and fetches what differs. A document
 * that the newsroom no longer knows of at all is struck out. Throws where the newsroom knows of nothing any more: it is
 * likelier to stand on a wrong database than to have given up every portal.
 */
export async function pullAll(snapshot: Snapshot, from: Newsroom): Promise<{ fetched: number; refusals: Refusal[] }> {
  const before = snapshot.digests()
  const known = new Map(before.map(({ id, digest }) => [id, digest]))
  const wanted: Ref[] = []
  for await (const { id, digest } of wholeManifest(from)) {
    if (known.get(id) !== digest) wanted.push(id)
    known.delete(id)
  }
  if (known.size > 0 && known.size === before.length)
    throw new NewsroomError(
      `The newsroom publishes none of the ${known.size} documents that are live. Does it stand on the right database? ` +
        'If they are to go, delete the snapshot.',
      { retry: true },
    )
  const refusals: Refusal[] = []
  for (let start = 0; start < wanted.length; start += batch)
    refusals.push(...takeRows(snapshot, await from.rows(wanted.slice(start, start + batch))))
  snapshot.strike(known.keys())
  return { fetched: wanted.length, refusals }
}
