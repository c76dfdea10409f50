import type { Block, Campaign, Text } from '../contract/index.ts'
import type { Light, Motif } from './demo.ts'
import type { Brand } from './facts.ts'
import type { Source } from './source.ts'
import { type Writer, writerOf } from './write.ts'

/**
 * What a portal needs of a campaign beside the facts. Its name, parent, motto, vision, owner and period come from them.
 * `sign` is set in its mark: a character or a few of its name.
 */
export type CampaignEntry = {
  fact: string
  slug: string
  sign: string
  en: string
  theme: { primary: string; accent: string; ground: string }
  cover?: { motif: Motif; light: Light }
  summary: Text
  /** The people who stand for it, by their slugs: only where the facts say so. */
  people?: string[]
}

type Family = {
  site: Campaign['site']
  entries: CampaignEntry[]
  /** What a campaign's page says beyond its summary, by its slug. */
  bodies: Record<string, (write: Writer) => Block[]>
  source: Source
}

/** The campaigns of a portal, parents before children, each under the parent that the facts give it. */
export const toCampaigns = (family: Family): Campaign[] =>
  family.entries.map((entry, index) => toCampaign(entry, index + 1, family))

function toCampaign(entry: CampaignEntry, order: number, { site, entries, bodies, source }: Family): Campaign {
  const { name, parent: parentFact, motto, vision, period, owner, note } = brandFact(source, entry.fact)
  const parent = parentFact && entries.find(({ fact }) => fact === parentFact)
  const body = bodies[entry.slug]
  const inBoth = (zh: string): Text => ({ zh, en: inEnglish(zh, source) })
  return {
    kind: 'campaign',
    id: `campaigns/${entry.slug}`,
    site,
    slug: entry.slug,
    name: { zh: name, en: entry.en },
    ...(parent && { parent: `campaigns/${parent.slug}` }),
    ...(motto && { motto: inBoth(motto) }),
    ...(vision && { vision: inBoth(vision) }),
    summary: entry.summary,
    ...(period && { period: { text: inBoth(period) } }),
    theme: { ...entry.theme, mark: `media/mark-${entry.slug}` },
    ...(isOwnerStated({ owner, note }) && { owner: source.association }),
    ...(entry.people && { profiles: entry.people.map((person) => `profiles/${person}`) }),
    ...(entry.cover && { cover: `media/campaign-${entry.slug}` }),
    ...(body && { body: { zh: body(writerOf(source, 'zh')) } }),
    order,
  }
}

/** The brand of that id; throws where the facts have none. */
export function brandFact({ facts }: Source, id: string): Brand {
  const brand = facts.brands.find((candidate) => candidate.id === id)
  if (!brand) throw new RangeError(`The facts have no brand ${id}.`)
  return brand
}

/** 主办方未写明: the file's owner is then a classification, not a fact to print. Nor is another's brand the association's. */
const isOwnerStated = ({ owner, note }: Pick<Brand, 'owner' | 'note'>): boolean =>
  owner === 'association' && !note?.includes('主办方未写明')

function inEnglish(zh: string, { english }: Source): string {
  const en = english.phrases[zh]
  if (!en) throw new RangeError(`“${zh}” has no English text. Add it to the phrases of its portal in content/demo.`)
  return en
}
