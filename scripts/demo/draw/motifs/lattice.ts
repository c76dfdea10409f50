import { mix, polygon, type Point } from '../line.ts'
import { hills, type Scene } from '../scene.ts'
import { path, rect } from '../svg.ts'

/** A solar field: rows of panels that run to the horizon, some of them catching the sky. */
export function lattice(scene: Scene): string[] {
  const { random, width, height, horizon, palette } = scene
  const ground = horizon + 26
  const vanish = { x: width * random.between(0.2, 0.8), y: ground - 40 }
  const rows = random.whole(8, 11)
  const tilt = random.between(-0.25, 0.25)
  const panels = Array.from({ length: rows }, (_, row) => {
    const [top, bottom] = [row / rows, (row + 0.72) / rows].map((share) =>
      mix(ground + 14, height + 90, share ** 1.9),
    ) as [number, number]
    return rowOf({ vanish, top, bottom, height, tilt, count: 15 }).map((points) =>
      path(polygon(points), {
        fill: random.pick([
          palette.accent,
          palette.accent,
          palette.sky[0],
          palette.sky[0],
          palette.sky[1],
          palette.sky[3],
        ]),
        stroke: palette.land[1],
        'stroke-width': mix(0.6, 3, row / rows),
      }),
    )
  })
  return [
    ...hills(scene, { layers: 2, to: horizon + 16, height: 46 }),
    rect(0, ground + 6, width, height - ground, { fill: palette.land[2] }),
    ...panels.flat(),
  ]
}

type Row = { vanish: Point; top: number; bottom: number; height: number; tilt: number; count: number }

/** The panels of a row between two heights, each a strip of the fan that spreads from the vanishing point. */
const rowOf = ({ vanish, top, bottom, height, tilt, count }: Row): Point[][] =>
  Array.from({ length: count * 2 }, (_, index) => {
    const on = (line: number, y: number): Point => ({
      x: vanish.x + (line - count + tilt) * 210 * ((y - vanish.y) / (height - vanish.y)),
      y,
    })
    return [on(index + 0.05, top), on(index + 0.95, top), on(index + 0.95, bottom), on(index + 0.05, bottom)]
  })
