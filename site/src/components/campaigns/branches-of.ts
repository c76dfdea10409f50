import type { ArticleCard, CampaignCard } from '@kewen/content/contract'
import type { ReadingModel } from '@kewen/content/reading'

/** A campaign with those below it. */
export type Branch = { campaign: CampaignCard; branches: Branch[] }

/** The family of campaigns below one. A cycle, which the newsroom refuses, ends where it closes. */
export const familyOf = (model: ReadingModel, campaign: CampaignCard, above: string[] = []): Branch => ({
  campaign,
  branches: model
    .branches(campaign.id)
    .filter(({ id }) => id !== campaign.id && !above.includes(id))
    .map((branch) => familyOf(model, branch, [...above, campaign.id])),
})

/** What happened last in a campaign; null where nothing is told of it yet. */
export const lastOf = (model: ReadingModel, campaign: CampaignCard): ArticleCard | null =>
  model.latest(campaign.id, 1)[0] ?? null
