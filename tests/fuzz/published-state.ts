import { DatabaseSync } from 'node:sqlite'
import { z } from 'zod'
import { Ref } from '@kewen/content/contract'

const Row = z.object({ id: Ref, digest: z.string() })

/** The published documents that a snapshot has, each with its digest, but for pictures whose rights are over. */
export function publishedState(snapshot: string): Map<Ref, string> {
  const db = new DatabaseSync(snapshot, { readOnly: true, timeout: 5000 })
  try {
    const rows = db.prepare(published).all()
    return new Map(
      rows.map((row) => {
        const { id, digest } = Row.parse(row)
        return [id, digest]
      }),
    )
  } finally {
    db.close()
  }
}

/** By the tables of content/snapshot. */
const published = `
SELECT id, digest FROM publication
WHERE form IS NOT NULL
  AND id NOT IN (SELECT id FROM file WHERE until <= (SELECT value FROM meta WHERE name = 'as-of'))
ORDER BY id`
