import type { HomeSection } from '@kewen/content/contract'
import { anyRefOf, numberOf, refOf, refsOf, rowsOf, stringOf, textOf, type Row } from './row.ts'

/** The sections of a home page. One whose document was deleted goes with it. */
export const toHome = (rows: unknown): unknown[] | undefined => {
  const sections = rowsOf(rows).flatMap((row) => sectionOf(row) ?? [])
  return sections.length > 0 ? sections : undefined
}

function sectionOf(row: Row): Row | null {
  const kind = row['blockType'] as HomeSection['kind']
  const titled = { kind, title: textOf(row['title']) }
  switch (kind) {
    case 'lead':
      return { kind, article: refOf('articles', row['article']) }
    case 'notices':
      return { kind, count: row['count'] }
    case 'latest':
      return { ...titled, count: row['count'] }
    case 'stream': {
      const stream = anyRefOf(row['stream'])
      return stream ? { ...titled, stream, arrangement: row['arrangement'], count: row['count'] } : null
    }
    case 'streams': {
      const streams = (Array.isArray(row['streams']) ? row['streams'] : []).flatMap((value) => anyRefOf(value) ?? [])
      return { ...titled, streams, count: row['count'] }
    }
    case 'campaign': {
      const campaign = refOf('campaigns', row['campaign'])
      return campaign ? { kind, campaign } : null
    }
    case 'people': {
      const profiles = refsOf('profiles', row['profiles'])
      return profiles.length > 0 ? { ...titled, profiles } : null
    }
    case 'figures':
      return { ...titled, source: textOf(row['source']), figures: rowsOf(row['figures']).map(toFigure) }
    case 'links':
      return {
        ...titled,
        links: rowsOf(row['links']).map(({ label, href }) => ({ label: textOf(label), href: stringOf(href) })),
      }
    case 'channels':
      return {
        ...titled,
        channels: rowsOf(row['channels']).map(({ name, href }) => ({ name: textOf(name), href: stringOf(href) })),
      }
    default:
      return { kind }
  }
}

const toFigure = (row: Row): Row => ({
  label: textOf(row['label']),
  asWritten: textOf(row['asWritten']),
  value: numberOf(row['value']),
  qualifier: row['qualifier'],
  basis: stringOf(row['basis']),
  period: textOf(row['period']),
  scope: textOf(row['scope']),
  note: textOf(row['note']),
  article: refOf('articles', row['article']),
})
