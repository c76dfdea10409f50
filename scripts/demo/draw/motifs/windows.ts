import { below, ridge } from '../line.ts'
import { disc, type Scene, sky } from '../scene.ts'
import { element, path, rect } from '../svg.ts'

const gap = 26
const margin = 74
const grids = [
  [6, 4],
  [7, 4],
  [5, 3],
  [8, 5],
] as const

type Pane = { x: number; y: number; wide: number; high: number }

/** A wall of windows: one landscape runs through them all, and where somebody is at work the light is on. */
export function windows(scene: Scene): string[] {
  const { random, width, height, palette } = scene
  const panes = panesOf(scene)
  const lit = new Set(Array.from({ length: random.whole(2, 4) }, () => random.pick(panes)))
  const outside = { ...scene, horizon: height * random.between(0.5, 0.66) }
  const land = ground(outside)
  const within = (id: string, some: Pane[], children: string[]): string[] => [
    element(
      'clipPath',
      { id },
      some.map(({ x, y, wide, high }) => rect(x, y, wide, high, { rx: 3 })),
    ),
    element('g', { 'clip-path': `url(#${id})` }, children),
  ]
  return [
    rect(0, 0, width, height, { fill: palette.ink }),
    ...within('panes', panes, [...sky(outside), ...disc(outside), ...land]),
    ...within(
      'lit',
      [...lit],
      [rect(0, 0, width, height, { fill: palette.disc }), element('g', { opacity: 0.42 }, land)],
    ),
  ]
}

function panesOf({ random, width, height }: Scene): Pane[] {
  const [columns, rows] = random.pick(grids)
  const wide = (width - margin * 2 - gap * (columns - 1)) / columns
  const high = (height - margin * 2 - gap * (rows - 1)) / rows
  return Array.from({ length: columns * rows }, (_, index) => ({
    x: margin + (index % columns) * (wide + gap),
    y: margin + Math.floor(index / columns) * (high + gap),
    wide,
    high,
  }))
}

const ground = ({ random, width, height, horizon, palette }: Scene): string[] =>
  [0, 1, 2, 3].map((layer) => {
    const y = horizon + layer * (height - horizon) * 0.24
    const line = ridge(random, { y, height: 40 + layer * 10, pace: random.between(0.8, 1.5), width })
    return path(below(line, height), { fill: palette.land[layer]! })
  })
