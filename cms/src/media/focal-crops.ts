import type { Words } from '../words/words.ts'

type Size = { readonly width: number; readonly height: number }
type Point = { readonly x: number; readonly y: number }

/**
 * The largest square of a picture, with the focal point as near to its centre as can be. The point is in percent from
 * the left and the top, all else in pixels.
 */
export function squareCut({ width, height }: Size, focal: Point): { left: number; top: number; side: number } {
  const side = Math.min(width, height)
  const from = (length: number, percent: number): number =>
    Math.min(Math.max(Math.round((length * percent) / 100 - side / 2), 0), length - side)
  return { left: from(width, focal.x), top: from(height, focal.y), side }
}

/** A shape in which readers see a part of a picture. `whole` is not cut, and `square` is a file of its own. */
export type Crop = { kind: 'whole' | 'square' | 'page'; ratio: string; where: Words }

/** Every shape there is: those of the files, and those to which pages cut them. */
export const crops: readonly Crop[] = [
  { kind: 'whole', ratio: 'auto', where: { zh: '正文（不裁切）', en: 'In the text (not cut)' } },
  { kind: 'square', ratio: '1 / 1', where: { zh: '微信等处的小图', en: 'Thumbnail, as in WeChat' } },
  { kind: 'page', ratio: '3 / 2', where: { zh: '列表、手机上的封面', en: 'Lists; a cover on a phone' } },
  { kind: 'page', ratio: '2 / 1', where: { zh: '电脑上的封面', en: 'A cover on a wide screen' } },
  { kind: 'page', ratio: '21 / 9', where: { zh: '首页头条', en: 'The lead of a home page' } },
  { kind: 'page', ratio: '4 / 3', where: { zh: '首页大图', en: 'Large on a home page' } },
  { kind: 'page', ratio: '4 / 5', where: { zh: '人物', en: 'People' } },
  { kind: 'page', ratio: '1 / 1', where: { zh: '人物（方形）', en: 'People (square)' } },
]

/**
 * The `object-position` at which a crop shows what readers will see: pages know 25 places of the focal point, the square
 * is cut where it is.
 */
export function positionIn(crop: Crop, picture: Size, focal: Point): string {
  if (crop.kind !== 'square') return `${toStep(focal.x)}% ${toStep(focal.y)}%`
  const { left, top, side } = squareCut(picture, focal)
  return `${share(left, picture.width - side)}% ${share(top, picture.height - side)}%`
}

const toStep = (percent: number): number => Math.round(percent / 25) * 25

const share = (from: number, room: number): number => (room === 0 ? 50 : (from / room) * 100)
