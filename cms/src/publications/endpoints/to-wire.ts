import type { Publication, PublicationRow } from '@kewen/content/contract'
import type { PublicationRecord } from '../publication-record.ts'

/** The columns that cross the wire. */
export const wireColumns = { id: true, site: true, digest: true, form: true, gone: true, urgent: true } as const

/** A row as the contract has it. */
export const toWire = ({ id, site, digest, form, gone, urgent }: PublicationRecord): PublicationRow =>
  ({ id, site, digest, form: form ?? null, gone: gone ?? [], urgent }) satisfies Publication
