import type { ArticleCard, ColumnCard } from '@kewen/content/contract'
import type { ReadingModel } from '@kewen/content/reading'
import { coverOf } from '../stories/cover-of.ts'

/** A column on the home page, with stories that stand nowhere above it. */
export type ColumnSection = { column: ColumnCard; stories: ArticleCard[] }

export type FrontPage = {
  /** The story that leads: a pinned one, or else the newest that has a picture. */
  lead: ArticleCard | null
  /** Pinned notices (公告). */
  notices: ArticleCard[]
  latest: ArticleCard[]
  columns: ColumnSection[]
  /** All of them, in the order of the page. */
  shown: ArticleCard[]
}

const latestCount = 3
const perColumn = 4

/** What stands on the home page. No story stands on it twice, and no section is empty. */
export function frontPageOf(model: ReadingModel): FrontPage {
  const used = new Set<string>()
  const take = (stories: ArticleCard[], count: number): ArticleCard[] => {
    const taken = stories.filter(({ id }) => !used.has(id)).slice(0, count)
    for (const { id } of taken) used.add(id)
    return taken
  }
  const pinned = model.pinned()
  const notices = take(pinned.filter(isNotice), perColumn)
  const newest = model.latest(model.site.id, 2 * (latestCount + 1) + notices.length).filter((story) => !isNotice(story))
  const pictured = newest.find((story) => coverOf(model, story))
  const [lead = null] = take([...pinned, ...(pictured ? [pictured] : []), ...newest], 1)
  const latest = take(newest, latestCount)
  const columns = model.list('columns').flatMap((column) => {
    const stories = take(model.latest(column.id, perColumn + latestCount + 1 + notices.length), perColumn)
    return stories.length > 0 ? [{ column, stories }] : []
  })
  const shown = [...(lead ? [lead] : []), ...notices, ...latest, ...columns.flatMap(({ stories }) => stories)]
  return { lead, notices, latest, columns, shown }
}

const isNotice = ({ genre }: ArticleCard): boolean => genre === 'notice'
