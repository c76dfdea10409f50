import type { Campaign } from '@kewen/content/contract'
import { groupOf, optionalBodyOf, refOf, refsOf, stringOf, textOf, unlessEmpty, unlessNone, type Row } from './row.ts'

export function toCampaign(row: Row) {
  const period = groupOf(row['period'])
  const theme = groupOf(row['theme'])
  return {
    kind: 'campaign',
    id: refOf('campaigns', row['id']),
    site: refOf('sites', row['site']),
    slug: row['slug'],
    name: textOf(row['name']),
    parent: refOf('campaigns', row['parent']),
    motto: textOf(row['motto']),
    vision: textOf(row['vision']),
    summary: textOf(row['summary']),
    period: unlessEmpty({ from: stringOf(period['from']), to: stringOf(period['to']), text: textOf(period['text']) }),
    theme: {
      primary: stringOf(theme['primary']),
      accent: stringOf(theme['accent']),
      ground: stringOf(theme['ground']),
      mark: refOf('media', theme['mark']),
    },
    owner: textOf(row['owner']),
    profiles: unlessNone(refsOf('profiles', row['profiles'])),
    cover: refOf('media', row['cover']),
    body: optionalBodyOf(row, 'body'),
    order: row['order'] ?? 0,
  } satisfies Record<keyof Campaign, unknown>
}
