import type { ReleaseReport } from '@kewen/content/contract'
import type { Words } from '../../words/words.ts'
import { explainFailure } from './explain-failure.ts'

/** A page that could not be made: readers have its last good version. */
export type FailedPage = {
  path: string
  why: Words
  /** What the template said, and its file and line: for the webmaster. */
  detail: string
  at: string | null
}

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
  /** Readers see it; `arrival` is null where no release changed for what was saved last. */
  | { kind: 'live'; address: string | null; arrival: Arrival | null; failures: FailedPage[] }
  /** Readers saw it once, and do not any more. */
  | { kind: 'down'; arrival: Arrival | null; failures: FailedPage[] }
  /** The portal does not understand its form, and shows what it was before. */
  | { kind: 'refused'; reason: string }

type Known = {
  /** The publication; null if there never was one. */
  record: { id: string; urgent: boolean; pending: boolean; changedAt: string } | null
  address: string | null
  /** The newest release of which the document was a cause, and the newest in which a page of it failed. */
  caused: ReleaseReport | null
  failed: ReleaseReport | null
  refusal: string | null
  isPublisherSilent: boolean
}

/** Tells from what is known where a document is on its way. */
export function toPublicationStatus(known: Known): PublicationStatus {
  const { record, address, caused, failed, refusal, isPublisherSilent } = known
  if (!record) return { kind: 'unpublished' }
  if (record.pending) return { kind: 'waiting', isTakedown: record.urgent, since: record.changedAt, isPublisherSilent }
  if (refusal !== null) return { kind: 'refused', reason: refusal }
  const isFailing = failed !== null && failed.number >= (caused?.number ?? 0)
  const failures = isFailing ? failed.failures.filter(({ id }) => id === record.id).map(toFailedPage) : []
  const arrival = caused && toArrival(caused, record.changedAt)
  return record.urgent ? { kind: 'down', arrival, failures } : { kind: 'live', address, arrival, failures }
}

/** A failure of a report, in words for editors. */
export const toFailedPage = ({ path, reason, at }: ReleaseReport['failures'][number]): FailedPage => ({
  path,
  why: explainFailure(path, reason),
  detail: reason,
  at: at ?? null,
})

function toArrival(release: ReleaseReport, changedAt: string): Arrival | null {
  const sinceSaved = Date.parse(release.releasedAt) - Date.parse(changedAt)
  // The last change altered nothing that readers see: the release is that of an earlier one.
  if (sinceSaved < 0) return null
  const { number, releasedAt: at, written, removed, causes } = release
  return { number, at, milliseconds: sinceSaved, written, removed, others: Math.max(0, causes.length - 1) }
}
