import { Publication, type PublicationRow, type Ref } from '../contract/index.ts'
import type { SnapshotWriter } from './writer.ts'

/** A row that does not fit the contract: the document is left as it was, and the row says why. */
export type Refusal = { id: Ref; reason: string }

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

/** Applies rows to a snapshot. One that does not fit the contract, or cannot be applied, holds back no other. */
export function takeRows(snapshot: Pick<SnapshotWriter, 'apply'>, rows: PublicationRow[]): Refusal[] {
  const { publications, refusals } = toPublications(rows)
  try {
    snapshot.apply(publications)
    return refusals
  } catch (error) {
    if (isOfTheDatabase(error)) throw error
  }
  for (const publication of publications) {
    try {
      snapshot.apply([publication])
    } catch (error) {
      if (isOfTheDatabase(error)) throw error
      refusals.push({ id: publication.id, reason: error instanceof Error ? error.message : String(error) })
    }
  }
  return refusals
}

/** SQLite's codes for a row that it does not take: too big, against a constraint, of a wrong type. */
const rowCodes = new Set([18, 19, 20])

/** Whether an error is the database's own (full, busy, damaged), and not that of a row. */
const isOfTheDatabase = (error: unknown): boolean =>
  error instanceof Error && 'errcode' in error && !rowCodes.has(Number(error.errcode) & 0xff)
