import type { Article, Block, Text } from '../contract/index.ts'
import type { Light, Motif } from './demo.ts'
import type { Source } from './source.ts'
import { type Writer, writerOf } from './write.ts'

/** A story of the demonstration. Other documents are named by their slugs. */
export type Story = {
  slug: string
  /** The time of day at which it was published, in Asia/Shanghai: it orders the stories of the day. */
  time: string
  genre: Article['genre']
  title: Text
  subtitle?: Text
  summary: Text
  column: string
  topics: string[]
  campaign?: string
  profiles?: string[]
  cover: { motif: Motif; light: Light; alt: Text }
  bylines?: Article['bylines']
  original?: Article['original']
  /** When what it tells happened: only where the facts say so. */
  happened?: string
  zh: (write: Writer) => Block[]
  en?: (write: Writer) => Block[]
}

/** The day on which the demonstration was written and published. */
export const demoDay = '2026-11-22'

const bylines: Article['bylines'] = [
  { role: 'source', name: '本站演示稿' },
  { role: 'editor', name: '演示编辑' },
  { role: 'chief-editor', name: '演示总编' },
]

export function toArticle(story: Story, { site, source }: { site: Article['site']; source: Source }): Article {
  const { slug, genre, title, subtitle, summary, column, topics, campaign, profiles = [], original, happened } = story
  return {
    kind: 'article',
    id: `articles/${slug}`,
    site,
    address: `${demoDay.slice(0, 4)}/${demoDay.slice(5, 7)}/${slug}`,
    genre,
    title,
    ...(subtitle && { subtitle }),
    summary,
    column: `columns/${column}`,
    topics: topics.map((topic) => `topics/${topic}`),
    ...(campaign && { campaign: `campaigns/${campaign}` }),
    profiles: profiles.map((profile) => `profiles/${profile}`),
    cover: `media/cover-${slug}`,
    body: { zh: story.zh(writerOf(source, 'zh')), ...(story.en && { en: story.en(writerOf(source, 'en')) }) },
    bylines: story.bylines ?? bylines,
    ...(original && { original }),
    publishedAt: new Date(`${demoDay}T${story.time}:00+08:00`).toISOString(),
    ...(happened && { happened }),
    aiContent: 'generated',
    seo: {},
  }
}
