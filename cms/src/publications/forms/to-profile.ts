import type { Profile } from '@kewen/content/contract'
import { numberOf, optionalBodyOf, refOf, rowsOf, stringOf, textOf, type Row } from './row.ts'

export const toProfile = (row: Row) =>
  ({
    kind: 'profile',
    id: refOf('profiles', row['id']),
    site: refOf('sites', row['site']),
    slug: row['slug'],
    type: row['type'],
    name: textOf(row['name']),
    pinyin: stringOf(row['pinyin']),
    titles: rowsOf(row['titles']).map(({ text, source, asOf }) => ({
      text: textOf(text),
      source: stringOf(source),
      asOf: stringOf(asOf),
    })),
    field: textOf(row['field']),
    affiliation: textOf(row['affiliation']),
    place: textOf(row['place']),
    portrait: refOf('media', row['portrait']),
    summary: textOf(row['summary']),
    biography: optionalBodyOf(row, 'biography'),
    honours: rowsOf(row['honours']).map(({ name, status, grantor, period }) => ({
      name: textOf(name),
      status,
      grantor: stringOf(grantor),
      period: stringOf(period),
    })),
    rank: numberOf(row['rank']),
  }) satisfies Record<keyof Profile, unknown>
