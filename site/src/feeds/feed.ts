/** A feed, whatever the format in which it goes out. Texts are in its language; addresses are absolute. */
export type Feed = {
  /** Stays the same when the portal moves to another host. */
  id: string
  title: string
  description: string
  language: string
  /** The page whose stories the feed has. */
  page: string
  /** The feed's own address in each format. */
  addresses: { rss: string; atom: string; 'json-feed': string }
  /** The association, which stands for every story. */
  publisher: string
  /** A square picture of the association. */
  icon?: string
  /** Newest first. */
  entries: FeedEntry[]
}

export type FeedEntry = {
  /** Stays the same when the portal moves to another host. */
  id: string
  address: string
  title: string
  summary?: string
  /** The body as HTML that needs no style sheet, with absolute addresses only. */
  html: string
  publishedAt: string
  authors: string[]
  categories: string[]
  picture?: { url: string; mime: string; bytes: number }
}

/**
 * When the feed last changed, as far as its contents tell: the date of its newest story. An empty feed has none, and
 * Atom, which requires one, gets the beginning of time.
 */
export const updatedAt = ({ entries }: Feed): string | undefined =>
  entries
    .map((entry) => entry.publishedAt)
    .reduce<string | undefined>((a, b) => (a === undefined || b > a ? b : a), undefined)
