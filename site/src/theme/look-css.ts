import type { Look, Site } from '@kewen/content/contract'
import gauges from '../styles/looks/gauges.css?inline'
import horizons from '../styles/looks/horizons.css?inline'
import papercut from '../styles/looks/papercut.css?inline'
import stitches from '../styles/looks/stitches.css?inline'
import strata from '../styles/looks/strata.css?inline'
import { lookOf } from './look-of.ts'

const rules: Record<Look, string> = { horizons, papercut, strata, stitches, gauges }

/** The rules of a site's look: they come with its colours, so that no reader loads those of another. */
export const lookCss = (site: Pick<Site, 'look'>): string => rules[lookOf(site)]
