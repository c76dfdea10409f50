import type { ReadingModel } from '@kewen/content/reading'

/** Names that stand in many titles of a site, for no line is to end inside one of them. */
export function namesOf(model: ReadingModel): string[] {
  const { featuredCampaign, shortName, region } = model.site
  const campaign = featuredCampaign ? model.card(featuredCampaign) : null
  return [campaign?.kind === 'campaign' ? campaign.name : undefined, shortName, region].flatMap((name) =>
    name ? [model.text(name)] : [],
  )
}
