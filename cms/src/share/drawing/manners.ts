import type { Look } from '@kewen/content/contract'
import { lightScheme, type Brand, type Scheme } from '@kewen/content/design'
import type { Family } from './typeface.ts'

/** How an outline of a drawing is filled. */
export type Tone = { fill: string; opacity?: number }
type Tones = readonly [far: Tone, middle: Tone, near: Tone]

/** What a look makes of a share picture: its letters, and its colours, each pair of which has the contrast of a page. */
export type Manner = {
  family: Family
  ground: string
  ink: string
  tones: Tones
  /** The site's plate: its icon, and the ground of the square. */
  plate: string
  onPlate: string
  plateTones: Tones
}

type Plan = { family: Family; isDeep: boolean; tones: (scheme: Scheme) => Tones; plateTones: (scheme: Scheme) => Tones }

const inDaylight = ({ accent, brand }: Scheme): Tones => [
  { fill: accent, opacity: 0.45 },
  { fill: brand, opacity: 0.55 },
  { fill: brand },
]
const inDepth = ({ accent, brand }: Scheme): Tones => [
  { fill: accent, opacity: 0.5 },
  { fill: brand, opacity: 0.8 },
  { fill: accent },
]
/** Figures before lit roofs. */
const byLamplight = ({ accent, deep }: Scheme): Tones => [
  { fill: accent, opacity: 0.7 },
  { fill: deep, opacity: 0.5 },
  { fill: accent },
]
/** Thread on cloth: no outline covers another. */
const inThread = (scheme: Scheme): Tones => [
  { fill: scheme.accent },
  { fill: scheme['on-deep-muted'], opacity: 0.7 },
  { fill: scheme.accent },
]

/** Each look on its own paper: in the daylight of its page, or in the depth of its brand. */
const looks: Record<Look, Plan> = {
  horizons: { family: 'song', isDeep: false, tones: inDaylight, plateTones: inDepth },
  papercut: { family: 'song', isDeep: true, tones: inDepth, plateTones: byLamplight },
  strata: { family: 'hei', isDeep: false, tones: inDaylight, plateTones: inDepth },
  stitches: { family: 'song', isDeep: true, tones: inThread, plateTones: inThread },
  gauges: { family: 'hei', isDeep: false, tones: inDaylight, plateTones: inDepth },
}

export function mannerOf(look: Look, brand: Brand): Manner {
  const { family, isDeep, tones, plateTones } = looks[look]
  const scheme = lightScheme(brand)
  return {
    family,
    ground: isDeep ? scheme.deep : scheme.ground,
    ink: isDeep ? scheme['on-deep'] : scheme.ink,
    tones: tones(scheme),
    plate: isDeep ? scheme.brand : scheme.deep,
    onPlate: isDeep ? scheme['on-brand'] : scheme['on-deep'],
    plateTones: plateTones(scheme),
  }
}
