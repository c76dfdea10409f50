import type { Article } from '@kewen/content/contract'
import {
  bodyOf,
  groupOf,
  instantOf,
  refOf,
  refsOf,
  rowsOf,
  stringOf,
  textOf,
  unlessEmpty,
  unlessNone,
  type Row,
} from './row.ts'

export function toArticle(row: Row) {
  const original = groupOf(row['original'])
  const seo = groupOf(row['seo'])
  return {
    kind: 'article',
    id: refOf('articles', row['id']),
    site: refOf('sites', row['site']),
    address: stringOf(row['address']),
    genre: row['genre'],
    title: textOf(row['title']),
    subtitle: textOf(row['subtitle']),
    summary: textOf(row['summary']),
    column: refOf('columns', row['column']),
    topics: refsOf('topics', row['topics']),
    campaign: refOf('campaigns', row['campaign']),
    profiles: refsOf('profiles', row['profiles']),
    cover: refOf('media', row['cover']),
    body: bodyOf(row, 'body'),
    bylines: rowsOf(row['bylines']).map(({ role, name }) => ({ role, name: stringOf(name) })),
    original: unlessEmpty({
      unit: stringOf(original['unit']),
      author: stringOf(original['author']),
      title: stringOf(original['title']),
      href: stringOf(original['href']),
    }),
    publishedAt: instantOf(row['publishedAt']),
    happened: stringOf(row['happened']),
    pinnedUntil: instantOf(row['pinnedUntil']),
    corrections: unlessNone(
      rowsOf(row['corrections']).map(({ date, text }) => ({ date: stringOf(date), text: textOf(text) })),
    ),
    aiContent: row['aiContent'] ?? 'none',
    share: row['share'] ?? undefined,
    seo: { title: textOf(seo['title']), description: textOf(seo['description']) },
  } satisfies Record<keyof Article, unknown>
}
