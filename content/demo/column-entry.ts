import type { Column, Text, Topic } from '../contract/index.ts'

/** A column or a topic of a portal. */
export type ColumnEntry = { slug: string; name: Text; description: Text }

export const column = (slug: string, name: Text, description: Text): ColumnEntry => ({ slug, name, description })

/** The columns of a site, in the order in which they are listed. */
export const toColumns = (entries: ColumnEntry[], site: Column['site']): Column[] =>
  entries.map((entry, index) => ({ kind: 'column', id: `columns/${entry.slug}`, site, ...entry, order: index + 1 }))

export const toTopics = (entries: ColumnEntry[], site: Topic['site']): Topic[] =>
  entries.map((entry) => ({ kind: 'topic', id: `topics/${entry.slug}`, site, ...entry }))
