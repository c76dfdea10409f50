import { below, curve, ridge } from './line.ts'
import { lettering } from './lettering.ts'
import { randomOf } from './random.ts'
import { circle, drawing, element, path } from './svg.ts'

type Colours = { primary: string; accent: string; ground: string }

/** The mark of a campaign: its sign above a horizon of its own, in a disc. */
export function drawMark({ text, primary, accent, ground }: { text: string } & Colours): string {
  const size = 240
  const random = randomOf(text)
  const isLong = Array.from(text).length > 1
  const line = ridge(random, {
    y: isLong ? 178 : 186,
    height: 9,
    pace: random.between(0.8, 1.3),
    width: size,
    octaves: 2,
  })
  const sign = lettering(text, { cx: 120, cy: isLong ? 112 : 102, size: isLong ? 74 : 122, within: 186 })
  return drawing(size, size, [
    element('clipPath', { id: 'disc' }, [circle(120, 120, 116, {})]),
    element('g', { 'clip-path': 'url(#disc)' }, [
      circle(120, 120, 116, { fill: primary }),
      path(below(line, size), { fill: accent }),
      path(curve(line.map(({ x, y }) => ({ x, y: y + 20 }))), {
        fill: 'none',
        stroke: ground,
        'stroke-width': 3,
        opacity: 0.85,
      }),
    ]),
    path(sign.d, { fill: ground }),
  ])
}

/** The name of a site with a horizon under it. It stands on light and dark grounds alike, so it has no ground. */
export function drawWordmark({ text, primary, accent }: { text: string } & Omit<Colours, 'ground'>): string {
  const width = Array.from(text).length * 104 + 40
  const height = 176
  const word = lettering(text, { cx: width / 2, cy: 76, size: 104, within: width - 24 })
  const line = ridge(randomOf(text), { y: 152, height: 7, pace: 2.2, width, octaves: 2 })
  return drawing(width, height, [
    path(word.d, { fill: primary }),
    path(curve(line), { fill: 'none', stroke: accent, 'stroke-width': 5, 'stroke-linecap': 'round' }),
  ])
}

/** A character of a name in place of a portrait, before a horizon. */
export function drawMonogram({ text, primary, accent, ground }: { text: string } & Colours): string {
  const size = 800
  const random = randomOf(`${text}|${primary}`)
  const hill = (y: number): string =>
    below(ridge(random, { y, height: 26, pace: random.between(0.7, 1.3), width: size }), size)
  const sign = lettering(text, { cx: 400, cy: 350, size: 400, within: 560 })
  return drawing(size, size, [
    element('rect', { width: size, height: size, fill: ground }),
    path(hill(600), { fill: accent, opacity: 0.55 }),
    path(hill(665), { fill: accent }),
    path(hill(730), { fill: primary }),
    path(sign.d, { fill: primary }),
  ])
}
