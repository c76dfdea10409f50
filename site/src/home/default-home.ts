import type { HomeSection, Site } from '@kewen/content/contract'

/** The home page of a site whose editors have composed none. */
export const defaultHome = ({ featuredCampaign }: Pick<Site, 'featuredCampaign'>): HomeSection[] => [
  { kind: 'notices', count: 4 },
  { kind: 'lead' },
  { kind: 'latest', count: 3 },
  ...(featuredCampaign ? [{ kind: 'campaign', campaign: featuredCampaign } as const] : []),
  { kind: 'streams', streams: [], count: 4 },
]
