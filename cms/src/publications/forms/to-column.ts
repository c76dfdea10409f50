import type { Column, Topic } from '@kewen/content/contract'
import { refOf, textOf, type Row } from './row.ts'

export const toColumn = (row: Row) =>
  ({
    kind: 'column',
    id: refOf('columns', row['id']),
    site: refOf('sites', row['site']),
    slug: row['slug'],
    name: textOf(row['name']),
    description: textOf(row['description']),
    order: row['order'] ?? 0,
  }) satisfies Record<keyof Column, unknown>

export const toTopic = (row: Row) =>
  ({
    kind: 'topic',
    id: refOf('topics', row['id']),
    site: refOf('sites', row['site']),
    slug: row['slug'],
    name: textOf(row['name']),
    description: textOf(row['description']),
  }) satisfies Record<keyof Topic, unknown>
