import type { Look } from '@kewen/content/contract'
import { drawingOf, sizes } from '@kewen/content/design'

type Colours = { primary: string; accent: string; ground: string }

/** A portal's mark in the bar of a browser: its own drawing, in its brand's colours. */
export function iconSvg(seed: string, { look, primary, accent, ground }: Colours & { look: Look }): string {
  const [far, middle, near] = drawingOf(look, 'picture', seed)
  const { height } = sizes.picture
  return [
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64">',
    `<rect width="64" height="64" rx="14" fill="${ground}"/>`,
    `<svg width="64" height="60" viewBox="50 0 ${height} ${height}">`,
    `<path fill="${accent}" d="${far}"/>`,
    `<path fill="${primary}" fill-opacity=".6" d="${middle}"/>`,
    `<path fill="${primary}" d="${near}"/>`,
    '</svg></svg>\n',
  ].join('')
}
