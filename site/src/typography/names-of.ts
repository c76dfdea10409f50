import { boundedMemory } from '@kewen/content/bounded-memory'
import type { ReadingModel } from '@kewen/content/reading'

/** A longer name may fill a line by itself, and is parted between its words like any title. */
const mostCharacters = 8

/** Names that stand in many titles of a site, for no line is to end inside one of them. */
export function namesOf(model: ReadingModel): string[] {
  const { featuredCampaign, shortName, region } = model.site
  const campaign = featuredCampaign ? model.card(featuredCampaign) : null
  return [campaign?.kind === 'campaign' ? campaign.name : undefined, shortName, region]
    .flatMap((name) => (name ? [model.name(name)] : []))
    .flatMap((name) => [name, ...placesIn(name)])
    .filter((name) => name.length > 1 && name.length <= mostCharacters)
}

/** 甘肃省庆阳市科协 names 甘肃 and 庆阳. */
const placesIn = (name: string): string[] =>
  places.recall(name, () => [...name.matchAll(/(\p{Script=Han}{2,5}?)[省市县区]/gu)].map(([, place]) => place!))

const places = boundedMemory<string[]>(1000)
