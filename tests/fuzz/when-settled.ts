import { DatabaseSync } from 'node:sqlite'
import { setTimeout as wait } from 'node:timers/promises'
import { isDeepStrictEqual } from 'node:util'
import { z } from 'zod'
import type { Ref } from '@kewen/content/contract'
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
  /** The site whose portal is held at an earlier release: there what is stale waits. */
  held?: Ref | undefined
  /** The moment that the portal is to show, or a later one. */
  asOf?: string
  /** Whether there is nothing else to come. */
  isQuiet?: () => Promise<boolean>
  patienceSeconds?: number
}

/**
 * Waits until nothing is pending in the newsroom and nothing stale in the snapshot, and hands over what `look` sees while
 * that is so, with the moment that the portal shows. Throws where it does not come to rest.
 */
export async function whenSettled<Seen>(
  {
    newsroom,
    snapshot,
    signal,
    held,
    asOf = '',
    isQuiet = () => Promise.resolve(true),
    patienceSeconds = 120,
  }: Settling,
  look: () => Seen,
): Promise<{ seen: Seen; asOf: string; failures: string[] }> {
  const db = new DatabaseSync(snapshot, { readOnly: true, timeout: 5000 })
  const end = performance.now() + patienceSeconds * 1000
  const waits = (path: string): boolean => held !== undefined && path.startsWith(`${held}/`)

  async function readLeft(): Promise<{ state: State; left: string[] }> {
    const { rows, wishes } = await newsroom.pending({ waitSeconds: 0, limit: 500 })
    const state = readState(db)
    const stale = state.stale.filter((path) => !waits(path))
    return { state, left: [...rows, ...wishes].map(({ id }) => id).concat(state.takedowns, stale) }
  }

  try {
    for (;;) {
      signal.throwIfAborted()
      let { state, left } = await readLeft()
      if (left.length === 0 && state.asOf >= asOf && (await isQuiet())) {
        // What the newsroom did by itself until then is pending by now.
        ;({ state, left } = await readLeft())
        const seen = look()
        if (left.length === 0 && isDeepStrictEqual(state, readState(db)))
          return { seen, asOf: state.asOf, failures: state.failures }
      }
      if (performance.now() > end)
        throw new Error(
          `The publisher did not come to rest within ${patienceSeconds} s. It shows ${state.asOf}. ` +
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
