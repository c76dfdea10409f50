import type {
  Arrangement,
  ArticleCard,
  CampaignCard,
  ColumnCard,
  Figure,
  ProfileCard,
  TopicCard,
} from '@kewen/content/contract'

/** Whose stories a section shows. */
export type StreamCard = ColumnCard | TopicCard | CampaignCard

/** A section of the home page with what it shows, in the language of the page. None is empty. */
export type DealtSection =
  | { kind: 'lead'; story: ArticleCard }
  | { kind: 'notices'; stories: ArticleCard[] }
  | { kind: 'latest'; title: string | undefined; stories: ArticleCard[] }
  | { kind: 'stream'; title: string; stream: StreamCard; arrangement: Arrangement; stories: ArticleCard[] }
  | { kind: 'streams'; title: string | undefined; streams: { stream: StreamCard; stories: ArticleCard[] }[] }
  | { kind: 'campaign'; campaign: CampaignCard; branches: { branch: CampaignCard; story: ArticleCard | null }[] }
  | { kind: 'people'; title: string | undefined; people: ProfileCard[] }
  | {
      kind: 'figures'
      title: string | undefined
      source: string | undefined
      figures: { figure: Figure; story: ArticleCard | null }[]
    }
  | { kind: 'links'; title: string | undefined; links: { label: string; href: string }[] }
  | { kind: 'channels'; title: string | undefined; channels: { name: string; href: string | undefined }[] }
export type DealtSectionOf<Kind extends DealtSection['kind']> = Extract<DealtSection, { kind: Kind }>
