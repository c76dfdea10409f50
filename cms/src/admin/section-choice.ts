import type { Id } from '../access/member.ts'

/** A section of a home page as it stands in the form. */
export type SectionRow = {
  title?: string | null
  article?: Id | null
  campaign?: Id | null
  stream?: { relationTo: string; value: unknown } | null
}

/** A document that a section is about. */
export type Chosen = { collection: string; id: Id }

const isId = (value: unknown): value is Id => typeof value === 'number' || typeof value === 'string'

/** The one document that a section is about, if there is one. */
export function chosenIn(row: SectionRow | undefined): Chosen | null {
  if (!row) return null
  if (row.stream && isId(row.stream.value)) return { collection: row.stream.relationTo, id: row.stream.value }
  if (isId(row.campaign)) return { collection: 'campaigns', id: row.campaign }
  if (isId(row.article)) return { collection: 'articles', id: row.article }
  return null
}

/** What a document is called, or null. */
export function nameOf(document: unknown): string | null {
  if (typeof document !== 'object' || document === null) return null
  const { name, title } = document as { name?: unknown; title?: unknown }
  if (typeof name === 'string' && name !== '') return name
  return typeof title === 'string' && title !== '' ? title : null
}
