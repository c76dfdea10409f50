import type { PublicationRow, PublisherStatus, Ref } from '@kewen/content/contract'
import type { Newsroom, Refusal } from '@kewen/content/snapshot'

/** While there is work in the background, the newsroom is told so often how far it is. */
const pauseMilliseconds = 3000
/** What a newsroom that was told nothing knows. */
const noTroubles = JSON.stringify([[], []])
const atMost = { refused: 200, reason: 2000, portals: 1000 }

/** Tells the newsroom that the publisher is alive, how the portals stand, and which rows are refused. */
export function statusReports(options: {
  newsroom: Pick<Newsroom, 'reportStatus'>
  read: () => Omit<PublisherStatus, 'refused'>
  log: (line: string) => void
}) {
  const { newsroom, read, log } = options
  const refused = new Map<Ref, Refusal>()
  let isTaken = true
  let telling: Promise<void> | null = null
  let last = performance.now()
  let troublesTold = noTroubles

  function now(): PublisherStatus {
    const { portals, ...status } = read()
    const rows = [...refused.values()].slice(0, atMost.refused)
    return {
      ...status,
      refused: rows.map(({ id, reason }) => ({ id, reason: reason.slice(0, atMost.reason) })),
      portals: portals.slice(0, atMost.portals),
    }
  }

  async function tell(status = now()): Promise<void> {
    last = performance.now()
    try {
      await newsroom.reportStatus(status)
      isTaken = true
      troublesTold = troublesOf(status)
    } catch (error) {
      if (isTaken) log(`The newsroom does not take the publisher's status: ${String(error)}`)
      isTaken = false
    }
  }

  return {
    /** A newsroom that is away stops nothing. */
    tell: (): Promise<void> => tell(),
    /**
     * Tells it where something cannot be made, or taken, of which it does not know, or can again: to be called before it
     * hears that a document is done with.
     */
    async tellTroubles(): Promise<void> {
      const status = now()
      if (troublesOf(status) !== troublesTold) await tell(status)
    },
    /** Tells it when it is time to, and never waits. */
    tellNowAndThen(): void {
      if (telling || performance.now() - last < pauseMilliseconds) return
      telling = tell().finally(() => (telling = null))
    },
    /** Takes note of which of these rows are refused: those that are not are so no longer. */
    refuse(rows: PublicationRow[], refusals: Refusal[]): void {
      for (const { id } of rows) refused.delete(id)
      for (const refusal of refusals) {
        refused.set(refusal.id, refusal)
        log(`${refusal.id} does not fit and is left as it was: ${refusal.reason}`)
      }
    },
    /** Takes note of all rows that are refused. */
    refuseAll(refusals: Refusal[]): void {
      refused.clear()
      for (const refusal of refusals) refused.set(refusal.id, refusal)
    },
  }
}

const troublesOf = ({ refused, portals }: PublisherStatus): string =>
  JSON.stringify([
    refused,
    portals.filter(({ failures }) => failures.length > 0).map((one) => [one.site, one.failures]),
  ])
