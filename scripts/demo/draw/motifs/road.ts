import { loop, mix, type Point } from '../line.ts'
import { hills, type Scene } from '../scene.ts'
import { path } from '../svg.ts'

/** A road that rises and dips on its way to the horizon. */
export function road(scene: Scene): string[] {
  const { random, width, height, horizon, palette } = scene
  const aim = width * random.between(0.3, 0.7)
  const from = width * random.between(0.25, 0.75)
  const sway = random.between(-260, 260)
  const centre = (share: number): number =>
    mix(aim, from, share ** 1.4) + Math.sin(share * Math.PI * 1.6) * sway * share ** 0.6 * (1 - share * 0.4)
  const line = (low: number, high: number, half: (share: number) => number): string => {
    const steps = Array.from({ length: 25 }, (_, step) => mix(low, high, step / 24))
    const side = (sign: 1 | -1): Point[] =>
      steps.map((share) => ({ x: centre(share) + sign * half(share), y: mix(horizon + 14, height + 50, share ** 1.5) }))
    return loop([...side(-1), ...side(1).reverse()])
  }
  const half = (share: number): number => 3 + 300 * share ** 2.1
  const dashes = Array.from({ length: 13 }, (_, index) => {
    const low = ((index + 0.25) / 13) ** 0.8
    return path(
      line(low, ((index + 0.68) / 13) ** 0.8, (share) => half(share) * 0.024 + 0.5),
      { fill: palette.disc },
    )
  })
  return [
    ...hills(scene, { layers: 3, to: horizon + 60, height: 74 }),
    ...hills({ ...scene, horizon: horizon + 90 }, { layers: 3, to: height * 0.8, height: 12 }),
    path(
      line(0, 1, (share) => half(share) * 1.22),
      { fill: palette.land[1], opacity: 0.75 },
    ),
    path(line(0, 1, half), { fill: palette.ink }),
    ...dashes,
    path(
      line(0, 1, (share) => half(share) * 0.9),
      { fill: 'none', stroke: palette.land[0], 'stroke-width': 2, opacity: 0.6 },
    ),
  ]
}
