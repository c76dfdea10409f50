import type { Media } from '@kewen/content/contract'
import { numberOf, refOf, stringOf, textOf, type Row } from './row.ts'

export const toMedia = (row: Row) =>
  ({
    kind: 'media',
    id: refOf('media', row['id']),
    site: refOf('sites', row['site']),
    type: row['type'],
    filename: stringOf(row['originalName']),
    alt: textOf(row['alt']),
    caption: textOf(row['caption']),
    credit: textOf(row['credit']),
    licence: row['licence'],
    rightsUntil: stringOf(row['rightsUntil']),
    width: numberOf(row['width']),
    height: numberOf(row['height']),
    focal: { x: row['focalX'] ?? 50, y: row['focalY'] ?? 50 },
    files: row['files'],
  }) satisfies Record<keyof Media, unknown>
