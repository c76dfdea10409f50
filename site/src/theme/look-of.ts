import type { Look, Site } from '@kewen/content/contract'

/** The look of a portal: that of horizons, where its editors chose none. */
export const lookOf = ({ look }: Pick<Site, 'look'>): Look => look ?? 'horizons'
