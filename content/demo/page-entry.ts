import type { Block, Page, Text } from '../contract/index.ts'
import type { Source } from './source.ts'
import { demoDay } from './story.ts'
import { type Writer, writerOf } from './write.ts'

/** A page that a site writes about itself. */
export type PageEntry = {
  slug: string
  title: Text
  summary: Text
  shows: Page['shows']
  zh: (write: Writer) => Block[]
  en?: (write: Writer) => Block[]
}

/** The pages of a site, in the order in which they are listed. */
export const toPages = (entries: PageEntry[], { site, source }: { site: Page['site']; source: Source }): Page[] =>
  entries.map(({ slug, title, summary, shows, zh, en }, index) => ({
    kind: 'page',
    id: `pages/${slug}`,
    site,
    slug,
    title,
    summary,
    body: { zh: zh(writerOf(source, 'zh')), ...(en && { en: en(writerOf(source, 'en')) }) },
    shows,
    updatedOn: new Date(`${demoDay}T09:00:00+08:00`).toISOString(),
    order: index + 1,
  }))
