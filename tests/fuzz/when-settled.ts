import { DatabaseSync } from 'node:sqlite'
import { setTimeout as wait } from 'node:timers/promises'
import { isDeepStrictEqual } from 'node:util'
import { z } from 'zod'
import type { Newsroom } from '@kewen/content/snapshot'

const State = z.object({
  /** The moment that the portal shows. */
  asOf: z.string(),
  turn: z.string(),
  /** Paths that are yet to be released. */
  stale: z.array(z.string()),
  /** Documents that are yet to be taken out of what readers have. */
  takedowns: z.array(z.string()),
  /** Paths that could not be made, and why. */
  failures: z.array(z.string()),
})
type State = z.infer<typeof State>

type Settling = {
  newsroom: Newsroom
  snapshot: string
  signal: AbortSignal
  /** In a portal that is held at an earlier release, what is stale waits. */
  isHeld?: boolean
  /** The moment that the portal is to show, or a later one. */
  asOf?: string
  /** Whether there is nothing else to come. */
  isQuiet?: () => Promise<boolean>
}

const patienceSeconds = 120

/**
 * Waits until nothing is pending in the newsroom and nothing stale in the snapshot, and hands over what `look` sees while
 * that is so, with the moment that the portal shows. Throws where it does not come to rest.
 */
export async function whenSettled<Seen>(
  { newsroom, snapshot, signal, isHeld = false, asOf = '', isQuiet = () => Promise.resolve(true) }: Settling,
  look: () => Seen,
): Promise<{ seen: Seen; asOf: string; failures: string[] }> {
  const db = new DatabaseSync(snapshot, { readOnly: true, timeout: 5000 })
  const end = performance.now() + patienceSeconds * 1000
  try {
    for (;;) {
      signal.throwIfAborted()
      const wasQuiet = await isQuiet()
      const { rows, wishes } = await newsroom.pending({ waitSeconds: 0, limit: 500 })
      const before = readState(db)
      const seen = look()
      const left = [...rows, ...wishes].map(({ id }) => id).concat(before.takedowns, isHeld ? [] : before.stale)
      const isSettled = left.length === 0 && before.asOf >= asOf && isDeepStrictEqual(before, readState(db))
      if (wasQuiet && isSettled) return { seen, asOf: before.asOf, failures: before.failures }
      if (performance.now() > end)
        throw new Error(
          `The publisher did not come to rest within ${patienceSeconds} s. It shows ${before.asOf}. ` +
            `Left: ${left.slice(0, 20).join(', ') || 'nothing'}`,
        )
      await wait(50, null, { signal })
    }
  } finally {
    db.close()
  }
}

/** What the tables of content/snapshot say, in one consistent state. */
function readState(db: DatabaseSync): State {
  const list = (sql: string): unknown[] =>
    db
      .prepare(sql)
      .all()
      .map((row) => row['value'])
  db.exec('BEGIN')
  try {
    const [asOf] = list("SELECT value FROM meta WHERE name = 'as-of'")
    const [turn] = list("SELECT value FROM meta WHERE name = 'turn'")
    return State.parse({
      asOf,
      turn,
      stale: list('SELECT site || path AS value FROM stale'),
      takedowns: list('SELECT id AS value FROM takedown'),
      failures: list("SELECT site || path || ': ' || reason AS value FROM failure ORDER BY site, path"),
    })
  } finally {
    db.exec('COMMIT')
  }
}
