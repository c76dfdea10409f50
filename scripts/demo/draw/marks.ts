import type { Look } from '@kewen/content/contract'
import { below, curve, ridge } from './line.ts'
import { lettering } from './lettering.ts'
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

/** A character of a name in place of a portrait, before what the site's look draws. */
export function drawMonogram({ text, look = 'horizons', ...colours }: Monogram): string {
  const size = 800
  const sign = lettering(text, { cx: 400, cy: 350, size: 400, within: 560 })
  return drawing(size, size, [
    element('rect', { width: size, height: size, fill: colours.ground }),
    ...grounds[look]({ ...colours, size, random: randomOf(`${text}|${colours.primary}`) }),
    path(sign.d, { fill: colours.primary }),
  ])
}

type Ground = Colours & { size: number; random: Random }

const grounds: Record<Look, (ground: Ground) => string[]> = {
  horizons: ({ size, random, primary, accent }) => {
    const hill = (y: number): string =>
      below(ridge(random, { y, height: 26, pace: random.between(0.7, 1.3), width: size }), size)
    return [
      path(hill(600), { fill: accent, opacity: 0.55 }),
      path(hill(665), { fill: accent }),
      path(hill(730), { fill: primary }),
    ]
  },
  /** A lamp behind the character. */
  papercut: ({ accent, random }) => [
    circle(400 + random.between(-40, 40), 360, 330, { fill: accent, opacity: 0.5 }),
    circle(400 + random.between(-20, 20), 360, 270, { fill: accent, opacity: 0.55 }),
  ],
  strata: ({ size, random, primary, accent }) =>
    [600, 650, 690, 740].flatMap((y, bed) => {
      const fault = random.between(200, 600)
      const fill = bed % 2 === 0 ? accent : primary
      return [rect(0, y, fault, size - y, { fill }), rect(fault, y + 24, size, size - y, { fill })]
    }),
  /** A hoop of stitches. */
  stitches: ({ accent }) => [
    circle(400, 360, 330, {
      fill: 'none',
      stroke: accent,
      'stroke-width': 14,
      'stroke-dasharray': '34 22',
      'stroke-linecap': 'round',
    }),
  ],
  gauges: ({ size, primary, accent, random }) => [
    path(Array.from({ length: 9 }, (_, line) => `M${line * 100} 0v${size}M0 ${line * 100}h${size}`).join(''), {
      fill: 'none',
      stroke: primary,
      'stroke-width': 2,
      opacity: 0.3,
    }),
    rect(0, 770, size * random.between(0.3, 0.95), 30, { fill: accent }),
  ],
}
