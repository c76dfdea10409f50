import type { Block, Site, Text } from '../contract/index.ts'
import { aboutDemonstration, linkToAboutDemonstration } from './about-demonstration.ts'
import { type CampaignEntry, toCampaigns } from './campaign-entry.ts'
import { type ColumnEntry, toColumns, toTopics } from './column-entry.ts'
import type { Demo, Tint } from './demo.ts'
import type { English } from './english-figures.ts'
import type { Facts } from './facts.ts'
import { type HomeEntry, toHome } from './home-entry.ts'
import { type PageEntry, toPages } from './page-entry.ts'
import { type PersonEntry, toProfiles } from './person-entry.ts'
import { picturesOf } from './pictures.ts'
import type { Source } from './source.ts'
import { type Story, toArticle } from './story.ts'
import type { Writer } from './write.ts'

/** What is written of a portal. Numbers, names of brands and titles of people are taken from its facts. */
export type Portal = {
  site: Site
  /** What its site mark says. */
  wordmark: Text
  /** The colours of its covers, where they are not those of the light. */
  tint?: Tint
  /** What the figures of a block are taken from, as the block prints it. */
  report: Text
  english: English
  columns: ColumnEntry[]
  topics: ColumnEntry[]
  campaigns: CampaignEntry[]
  campaignBodies: Record<string, (write: Writer) => Block[]>
  people: PersonEntry[]
  pages: PageEntry[]
  stories: Story[]
  /** The sections of its home page. */
  home: HomeEntry[]
}

/** The demonstration of a portal: all its documents and pictures, with what its facts say filled in. */
export function toDemo(portal: Portal, facts: Facts): Demo {
  const { id: site, name: association, footer } = portal.site
  const source: Source = { facts, association, report: portal.report, english: portal.english }
  const place = { site, source }
  return {
    site: {
      ...portal.site,
      home: toHome(portal.home, source),
      footer: { ...footer, links: [...footer.links, linkToAboutDemonstration] },
    },
    pictures: picturesOf(portal, source),
    documents: [
      ...toColumns(portal.columns, site),
      ...toTopics(portal.topics, site),
      ...toCampaigns({ entries: portal.campaigns, bodies: portal.campaignBodies, ...place }),
      ...toProfiles(portal.people, place),
      ...portal.stories.map((story) => toArticle(story, place)),
      ...toPages([...portal.pages, aboutDemonstration], place),
    ],
  }
}
