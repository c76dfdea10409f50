import { horizonBands, horizonHeight, horizonWidth } from './horizon.ts'

type Colours = { primary: string; accent: string; ground: string }

/** A portal's mark in the bar of a browser: its own horizon, in its brand's colours. */
export function iconSvg(seed: string, { primary, accent, ground }: Colours): string {
  const [far, , near] = horizonBands(seed)
  return [
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64">',
    `<rect width="64" height="64" rx="14" fill="${ground}"/>`,
    `<svg y="20" width="64" height="44" viewBox="0 0 ${horizonWidth} ${horizonHeight}" preserveAspectRatio="none">`,
    `<path fill="${primary}" d="${far}"/>`,
    `<path fill="${accent}" d="${near}"/>`,
    '</svg></svg>\n',
  ].join('')
}
