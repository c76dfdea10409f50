import type { Page } from '@kewen/content/contract'
import { bodyOf, instantOf, refOf, textOf, type Row } from './row.ts'

export const toPage = (row: Row) =>
  ({
    kind: 'page',
    id: refOf('pages', row['id']),
    site: refOf('sites', row['site']),
    slug: row['slug'],
    title: textOf(row['title']),
    summary: textOf(row['summary']),
    body: bodyOf(row, 'body'),
    shows: row['shows'] ?? 'text',
    updatedOn: instantOf(row['updatedOn']),
    order: row['order'] ?? 0,
  }) satisfies Record<keyof Page, unknown>
