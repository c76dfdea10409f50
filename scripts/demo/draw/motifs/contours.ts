import { loop, mix, undulation, type Point } from '../line.ts'
import { hills, type Scene } from '../scene.ts'
import { circle, path, rect } from '../svg.ts'

/** The land as a map of heights, laid down under the sky, with places marked on it. */
export function contours(scene: Scene): string[] {
  const { random, width, height, horizon, palette } = scene
  const ground = horizon + 20
  const peaks = Array.from({ length: random.whole(4, 6) }, (_, index) => ({
    x: width * [0.22, 0.72, 0.46, 0.92, 0.06, 0.6][index]! + random.between(-80, 80),
    y: mix(ground + 60, height * 0.95, [0.3, 0.42, 0.86, 0.9, 0.82, 0.12][index]!),
    rise: undulation(random, 3),
  })).sort((a, b) => a.y - b.y)
  return [
    ...hills(scene, { layers: 2, to: ground, height: 40 }),
    rect(0, ground, width, height - ground, { fill: palette.land[2] }),
    ...peaks.flatMap(({ x, y, rise }) => {
      const near = (y - ground) / (height - ground)
      const rings = Math.round(mix(5, 9, near))
      return Array.from({ length: rings }, (_, ring) => {
        const share = 1 - ring / rings
        const wide = mix(230, 620, near) * share ** 0.9
        const points: Point[] = Array.from({ length: 40 }, (_, step) => {
          const angle = (step / 40) * Math.PI * 2
          const reach =
            wide * (1 + 0.26 * rise(Math.cos(angle) * 1.6) * Math.sin(angle + 1) + 0.12 * rise(Math.sin(angle) * 2))
          return {
            x: x + Math.cos(angle) * reach,
            y: y + Math.sin(angle) * reach * 0.42 - (1 - share) * mix(60, 210, near),
          }
        })
        return path(loop(points), {
          fill: palette.land[Math.max(0, 2 - Math.floor((1 - share) * 3.4))]!,
          stroke: palette.disc,
          'stroke-width': mix(1, 2.6, near),
          'stroke-opacity': 0.6,
        })
      })
    }),
    ...Array.from({ length: random.whole(16, 26) }, () => {
      const near = random.next() ** 0.8
      return circle(random.between(40, width - 40), mix(ground + 30, height - 40, near), mix(4, 13, near), {
        fill: random.pick([palette.disc, palette.accent, palette.disc]),
      })
    }),
  ]
}
