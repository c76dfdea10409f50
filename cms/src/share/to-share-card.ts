import { createHash } from 'node:crypto'
import { canonical, type Article, type Site } from '@kewen/content/contract'
import { canonicalUrl, pathOf } from '@kewen/content/routes'
import type { ShareCard } from './share-card.ts'

/** Raised when equal cards are to look otherwise: every picture is then made anew. */
const design = 1

/** What the share picture of a story shows, in Chinese: the language that every story has. */
export const toShareCard = (article: Article, site: Site): ShareCard => ({
  title: article.title.zh,
  address: canonicalUrl(site, pathOf(article)),
  ...ofSite(site),
})

/** What a story shows of itself in its share picture. */
export const subjectOf = ({ site, address, title }: Article): string => [site, address, title.zh].join('\n')

/** What all share pictures of a site have in common, as a digest. */
export const dressOf = (site: Site): string =>
  createHash('sha256')
    .update(canonical({ design, origin: site.origins[0], ...ofSite(site) }))
    .digest('base64url')

const ofSite = ({ shortName, region, brand, look }: Site): Omit<ShareCard, 'title' | 'address'> => ({
  shortName: shortName.zh,
  names: [shortName.zh, ...(region ? [region.zh] : [])],
  brand,
  look: look ?? 'horizons',
})
