import { join } from 'node:path'
import type { Article } from '@kewen/content/contract'
import { monthOf } from '@kewen/content/contract'
import { feedPath, monthPath, pathOf } from '@kewen/content/routes'
import { openSnapshot } from '@kewen/content/snapshot'

/** Where readers find a story, and what lists it. */
export type StoryPaths = { page: string; columnMonth: string; archiveMonth: string; feed: string; media: string[] }

/** The addresses of a published story, by what the publisher knows of it. */
export function pathsOfStory(publisherFolder: string, id: number): StoryPaths {
  const snapshot = openSnapshot(join(publisherFolder, 'snapshot.db'))
  try {
    const story = snapshot.form(`articles/${id}`) as Article | null
    const column = story?.column ? snapshot.form(story.column) : null
    const site = story ? snapshot.form(story.site) : null
    if (!story || !column || !site) throw new Error(`The article ${id} was not published.`)
    const month = monthOf(story.publishedAt)
    const cover = story.cover ? snapshot.form(story.cover) : null
    return {
      page: pathOf(story),
      columnMonth: monthPath(column, month),
      archiveMonth: monthPath(site, month),
      feed: feedPath(site, 'rss'),
      media: cover?.kind === 'media' ? cover.files.map(({ name }) => name) : [],
    }
  } finally {
    snapshot.close()
  }
}

/** The address at which a story will be found that is to be published for the first time. */
export const pathOfDraft = ({ slug, publishedAt }: { slug: string; publishedAt: string }): string =>
  `/${monthOf(publishedAt).replace('-', '/')}/${slug}.html`
