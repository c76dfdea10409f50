import type { Site } from '@kewen/content/contract'
import { toHome } from './to-home.ts'
import { anyRefOf, groupOf, refOf, rowsOf, stringOf, textOf, type Row } from './row.ts'

export function toSite(row: Row) {
  const brand = groupOf(row['brand'])
  const footer = groupOf(row['footer'])
  return {
    kind: 'site',
    id: refOf('sites', row['id']),
    site: refOf('sites', row['id']),
    key: row['key'],
    name: textOf(row['name']),
    shortName: textOf(row['shortName']),
    region: textOf(row['region']),
    tagline: textOf(row['tagline']),
    description: textOf(row['description']),
    origins: rowsOf(row['origins']).map(({ origin }) => stringOf(origin)),
    languages: row['languages'],
    brand: {
      primary: stringOf(brand['primary']),
      accent: stringOf(brand['accent']),
      ground: stringOf(brand['ground']),
    },
    look: stringOf(row['look']),
    logo: refOf('media', row['logo']),
    home: toHome(row['home']),
    navigation: rowsOf(row['navigation']).flatMap((entry) => {
      const target = targetOf(entry)
      return target ? [{ label: textOf(entry['label']), target }] : []
    }),
    featuredCampaign: refOf('campaigns', row['featuredCampaign']),
    notice: textOf(row['notice']),
    mourning: mourningOf(row['mourning']),
    indexed: row['indexed'] ?? false,
    footer: {
      organiser: textOf(footer['organiser']),
      contact: textOf(footer['contact']),
      icp: stringOf(footer['icp']),
      police: stringOf(footer['police']),
      siteCode: stringOf(footer['siteCode']),
      links: rowsOf(footer['links']).map(({ label, href }) => ({ label: textOf(label), href: stringOf(href) })),
    },
  } satisfies Record<keyof Site, unknown>
}

function mourningOf(value: unknown) {
  const days = rowsOf(value).map(({ from, to }) => ({ from: stringOf(from), to: stringOf(to) }))
  return days.length > 0 ? days : undefined
}

/** Where an entry leads; null where its document was deleted, and its entry goes with it. */
function targetOf({ kind, document, list, href }: Row) {
  const ref = anyRefOf(document)
  if (kind === 'document') return ref ? { kind, ref } : null
  return kind === 'list' ? { kind, list: stringOf(list) } : { kind, href: stringOf(href) }
}
