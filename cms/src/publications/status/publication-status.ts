import type { PageFailure, ReleaseReport } from '@kewen/content/contract'
import { toFailedPage, type FailedPage } from './failed-page.ts'

/** The release that brought a document to its readers, as they have it now. */
export type Arrival = {
  number: number
  at: string
  /** From saving the document until its readers had it. */
  milliseconds: number
  /** Files that the release wrote, and that it removed. */
  written: number
  removed: number
  /** How many other documents came with it. */
  others: number
}

/** Where a document is on its way to readers, as the newsroom tells its editors. */
export type PublicationStatus =
  /** Readers never saw it. */
  | { kind: 'unpublished' }
  /** Published or taken down, and readers do not see that yet. */
  | { kind: 'waiting'; isTakedown: boolean; since: string; isPublisherSilent: boolean }
  /** Published, and seen by readers once the portal is let go of, which is held at an earlier release. */
  | { kind: 'held'; heldAt: number; failures: FailedPage[] }
  /**
   * Readers see it; `arrival` is null where no release changed for what was saved last, `address` where it has no page
   * of its own or a page of it is withdrawn. `englishAddress` is there where it has a page in English too.
   */
  | { kind: 'live'; address: string | null; englishAddress?: string; arrival: Arrival | null; failures: FailedPage[] }
  /** Readers saw it once, and do not any more. */
  | { kind: 'down'; arrival: Arrival | null; failures: FailedPage[] }
  /** The portal does not understand its form, and shows what it was before. */
  | { kind: 'refused'; reason: string }

type Known = {
  /** The publication; null if there never was one. */
  record: { id: string; urgent: boolean; pending: boolean; changedAt: string } | null
  address: string | null
  englishAddress?: string | null
  /** The newest release of which the document was a cause. */
  caused: ReleaseReport | null
  /** The release at which its portal is held, and when that was first shown, if that is known. */
  hold: { to: number; releasedAt: string | null } | null
  /** The pages of its portal that cannot be made. */
  failures: PageFailure[]
  refusal: string | null
  isPublisherSilent: boolean
}

/** Tells from what is known where a document is on its way. */
export function toPublicationStatus(known: Known): PublicationStatus {
  const { record, address, englishAddress, caused, hold, refusal, isPublisherSilent } = known
  if (!record) return { kind: 'unpublished' }
  if (record.pending) return { kind: 'waiting', isTakedown: record.urgent, since: record.changedAt, isPublisherSilent }
  if (refusal !== null) return { kind: 'refused', reason: refusal }
  const failures = known.failures.filter(({ id }) => id === record.id).map(toFailedPage)
  const arrival = caused && toArrival(caused, record.changedAt)
  if (record.urgent) return { kind: 'down', arrival, failures }
  if (hold && isAfter(hold, caused, record.changedAt)) return { kind: 'held', heldAt: hold.to, failures }
  const isAway = failures.some(({ isWithdrawn }) => isWithdrawn)
  if (isAway) return { kind: 'live', address: null, arrival, failures }
  return { kind: 'live', address, ...(englishAddress && { englishAddress }), arrival, failures }
}

/** Whether a document changed after the release at which its portal is held. */
const isAfter = (hold: NonNullable<Known['hold']>, caused: ReleaseReport | null, changedAt: string): boolean =>
  (caused !== null && caused.number > hold.to) ||
  hold.releasedAt === null ||
  Date.parse(changedAt) > Date.parse(hold.releasedAt)

function toArrival(release: ReleaseReport, changedAt: string): Arrival | null {
  const sinceSaved = Date.parse(release.releasedAt) - Date.parse(changedAt)
  // The last change altered nothing that readers see: the release is that of an earlier one.
  if (sinceSaved < 0) return null
  const { number, releasedAt: at, written, removed, causes } = release
  return { number, at, milliseconds: sinceSaved, written, removed, others: Math.max(0, causes.length - 1) }
}
