import type { CampaignCard } from '@kewen/content/contract'
import type { ReadingModel } from '@kewen/content/reading'
import {
  archivePath,
  canonicalUrl,
  evergreenPages,
  evergreenPath,
  homePath,
  monthPath,
  routesOfLists,
  sitemapMonthPath,
  sitemapPagesPath,
  structurePath,
} from '@kewen/content/routes'
import { versionsOf } from '../structured-data/versions-of.ts'
import type { SitemapPage } from './sitemap.ts'

const inFull = (model: ReadingModel, paths: string[]): string[] => paths.map((path) => canonicalUrl(model.site, path))

const pagesInFull = (model: ReadingModel, paths: string[]): SitemapPage[] =>
  paths.map((path) => ({ address: canonicalUrl(model.site, path), versions: versionsOf(model, path) }))

/** The sitemaps of a site: one of its standing pages, and one of each month, newest first. */
export const sitemapAddresses = (model: ReadingModel): string[] =>
  inFull(model, [sitemapPagesPath, ...model.months(model.site.id).map(sitemapMonthPath)].map(model.here))

/** What a month brought: its page in the archive, and its stories, newest first. */
export const monthAddresses = (model: ReadingModel, month: string): SitemapPage[] =>
  pagesInFull(model, [model.here(monthPath(model.site, month)), ...model.shelf(model.site.id, month).map(model.pathOf)])

/** The standing pages of a site: all but stories and months. */
export function pageAddresses(model: ReadingModel): SitemapPage[] {
  const campaigns = model.list('campaigns').flatMap((campaign) => withBranches(model, campaign))
  return pagesInFull(model, [
    ...[homePath, archivePath, structurePath].map(model.here),
    ...routesOfLists.map(({ path }) => model.here(path)).filter((path) => model.has(path)),
    ...[...model.list('columns'), ...campaigns, ...model.list('topics'), ...model.list('pages')].map(model.pathOf),
    ...evergreenPages.map(evergreenPath).map(model.here),
    ...model.list('profiles').map(model.pathOf),
  ])
}

const withBranches = (model: ReadingModel, campaign: CampaignCard): CampaignCard[] => [
  campaign,
  ...model.branches(campaign.id).flatMap((branch) => withBranches(model, branch)),
]
