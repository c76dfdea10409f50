import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import type { Payload } from 'payload'
import type { Ref } from '@kewen/content/contract'
import { mongoTable } from './mongo-table.ts'
import { sqliteTable } from './sqlite-table.ts'

/** A publication by what tells one state of it from another. */
export type DigestRow = { id: Ref; digest: string }

/**
 * What is asked of very many publications at once, or very often. Payload would build a whole document of each row, and
 * change one at a time.
 */
export type PublicationTable = {
  /** Whether anything waits for the publisher: a publication, or a wish for a rollback. Asked many times a second. */
  isAnythingPending: () => Promise<boolean>
  /** How often that may be asked, in milliseconds. */
  glance: number
  /** The digests of so many rows after an id, in the order of the ids. */
  digests: (page: { after: Ref | undefined; limit: number }) => Promise<DigestRow[]>
  /** Marks rows as pending no more whose digest is still the same. Holds up those who write for some milliseconds. */
  strikeOff: (rows: DigestRow[]) => Promise<void>
}

/** The publications in the newsroom's database, whichever it is. */
export const publicationTable = ({ db }: Payload): PublicationTable =>
  db.name === 'mongoose' ? mongoTable(db) : sqliteTable(db as unknown as SQLiteAdapter)
