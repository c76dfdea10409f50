import { below, ridge } from '../line.ts'
import { disc, type Scene, sky } from '../scene.ts'
import { element, path, rect } from '../svg.ts'

/** A wall of windows; one landscape runs through them all, and a few are lit. */
export function windows(scene: Scene): string[] {
  const { random, width, height, palette } = scene
  const [columns, rows] = random.pick([
    [6, 4],
    [7, 4],
    [5, 3],
    [8, 5],
  ] as const)
  const gap = 26
  const margin = 74
  const wide = (width - margin * 2 - gap * (columns - 1)) / columns
  const high = (height - margin * 2 - gap * (rows - 1)) / rows
  const panes = Array.from({ length: columns * rows }, (_, index) => ({
    x: margin + (index % columns) * (wide + gap),
    y: margin + Math.floor(index / columns) * (high + gap),
  }))
  const outside = { ...scene, horizon: height * random.between(0.5, 0.66) }
  const lit = new Set(Array.from({ length: random.whole(2, 4) }, () => random.whole(0, panes.length - 1)))
  return [
    rect(0, 0, width, height, { fill: palette.ink }),
    element(
      'clipPath',
      { id: 'panes' },
      panes.map(({ x, y }) => rect(x, y, wide, high, { rx: 3 })),
    ),
    element('g', { 'clip-path': 'url(#panes)' }, [...sky(outside), ...disc(outside), ...ground(outside)]),
    ...panes.flatMap(({ x, y }, index) =>
      lit.has(index)
        ? [
            rect(x, y, wide, high, { rx: 3, fill: palette.disc }),
            rect(x, y + high * 0.62, wide, high * 0.38, { rx: 3, fill: palette.accent }),
          ]
        : [],
    ),
  ]
}

const ground = ({ random, width, height, horizon, palette }: Scene): string[] =>
  [0, 1, 2, 3].map((layer) =>
    path(
      below(
        ridge(random, {
          y: horizon + layer * (height - horizon) * 0.24,
          height: 40 + layer * 10,
          pace: random.between(0.8, 1.5),
          width,
        }),
        height,
      ),
      { fill: palette.land[layer]! },
    ),
  )
