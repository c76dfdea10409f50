import type { CampaignCard } from '@kewen/content/contract'
import type { ReadingModel } from '@kewen/content/reading'
import {
  archivePath,
  canonicalUrl,
  evergreenPages,
  evergreenPath,
  homePath,
  monthPath,
  pathOf,
  routesOfLists,
  sitemapMonthPath,
  sitemapPagesPath,
  structurePath,
} from '@kewen/content/routes'

const inFull = (model: ReadingModel, paths: string[]): string[] => paths.map((path) => canonicalUrl(model.site, path))

/** The sitemaps of a site: one of its standing pages, and one of each month, newest first. */
export const sitemapAddresses = (model: ReadingModel): string[] =>
  inFull(model, [sitemapPagesPath, ...model.months(model.site.id).map(sitemapMonthPath)])

/** What a month brought: its page in the archive, and its stories, newest first. */
export const monthAddresses = (model: ReadingModel, month: string): string[] =>
  inFull(model, [monthPath(model.site, month), ...model.shelf(model.site.id, month).map(pathOf)])

/** The standing pages of a site: all but stories and months. */
export function pageAddresses(model: ReadingModel): string[] {
  const campaigns = model.list('campaigns').flatMap((campaign) => withBranches(model, campaign))
  return inFull(model, [
    homePath,
    archivePath,
    structurePath,
    ...routesOfLists.map(({ path }) => path).filter((path) => model.has(path)),
    ...[...model.list('columns'), ...campaigns, ...model.list('topics'), ...model.list('pages')].map(pathOf),
    ...evergreenPages.map(evergreenPath),
    ...model.list('profiles').map(pathOf),
  ])
}

const withBranches = (model: ReadingModel, campaign: CampaignCard): CampaignCard[] => [
  campaign,
  ...model.branches(campaign.id).flatMap((branch) => withBranches(model, branch)),
]
