import type { Look } from '@kewen/content/contract'
import { below, curve, ridge } from './line.ts'
import { lettering } from './lettering.ts'
import { blend } from './palette.ts'
import { type Random, randomOf } from './random.ts'
import { circle, drawing, element, path, rect } from './svg.ts'

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

type Monogram = { text: string; look?: Look } & Colours

/**
 * A character of a name in place of a portrait, on a plate in the colour of the site with what its look draws: it stands
 * on a light page and on a dark one alike.
 */
export function drawMonogram({ text, look = 'horizons', ...colours }: Monogram): string {
  const size = 800
  const random = randomOf(`${text}|${colours.primary}`)
  const plate = { ...colours, size, random, shade: blend(colours.primary, ink, 0.5) }
  const sign = lettering(text, { cx: 400, cy: 360, size: 400, within: 560 })
  return drawing(size, size, [
    rect(0, 0, size, size, { fill: blend(colours.primary, ink, random.between(0, 0.2)) }),
    ...plates[look](plate),
    path(sign.d, { fill: look === 'papercut' ? plate.shade : colours.ground }),
  ])
}

const ink = '#1b1513'

type Plate = Colours & { size: number; random: Random; shade: string }

const plates: Record<Look, (plate: Plate) => string[]> = {
  horizons: ({ size, random, accent, shade }) => {
    const hill = (y: number): string =>
      below(ridge(random, { y, height: 26, pace: random.between(0.7, 1.3), width: size }), size)
    return [
      path(hill(610), { fill: accent, opacity: 0.5 }),
      path(hill(675), { fill: accent }),
      path(hill(740), { fill: shade }),
    ]
  },
  /** A lamp, and the character dark before it. */
  papercut: ({ accent, random }) => [
    circle(400 + random.between(-40, 40), 370, 345, { fill: accent, opacity: 0.4 }),
    circle(400 + random.between(-20, 20), 370, 290, { fill: accent }),
  ],
  strata: ({ size, random, accent, shade }) =>
    [620, 660, 700, 750].flatMap((y, bed) => {
      const fault = random.between(200, 600)
      const fill = bed % 2 === 0 ? accent : shade
      return [rect(0, y, fault, size - y, { fill }), rect(fault, y + 24, size, size - y, { fill })]
    }),
  /** A hoop of stitches. */
  stitches: ({ accent }) => [
    circle(400, 370, 335, {
      fill: 'none',
      stroke: accent,
      'stroke-width': 14,
      'stroke-dasharray': '34 22',
      'stroke-linecap': 'round',
    }),
  ],
  gauges: ({ size, ground, accent, random }) => [
    path(Array.from({ length: 9 }, (_, line) => `M${line * 100} 0v${size}M0 ${line * 100}h${size}`).join(''), {
      fill: 'none',
      stroke: ground,
      'stroke-width': 2,
      opacity: 0.28,
    }),
    rect(0, 760, size * random.between(0.3, 0.95), 40, { fill: accent }),
  ],
}
