import { curve, mix, type Point } from '../line.ts'
import type { Scene } from '../scene.ts'
import { path, round } from '../svg.ts'

/** Dunes with a lit and a shaded face, parted by a winding crest. */
export function dunes(scene: Scene): string[] {
  const { random, width, height, horizon, palette } = scene
  const count = random.whole(4, 5)
  const turned = random.chance(0.5)
  return Array.from({ length: count }, (_, index) => {
    const near = index / (count - 1)
    const peak = {
      x: width * (turned ? 1 - spread(index) : spread(index)) + random.between(-90, 90),
      y: mix(horizon - 60, height * 0.7, near ** 1.3) - random.between(0, 70),
    }
    return dune(scene, {
      peak,
      near,
      lit: palette.land[Math.min(3, index)]!,
      shade: palette.land[Math.min(4, index + 1)]!,
    })
  }).flat()
}

/** Where the peaks stand from left to right, so that none hides behind the next. */
const spread = (index: number): number => [0.3, 0.74, 0.12, 0.56, 0.92][index % 5]!

type Dune = { peak: Point; near: number; lit: string; shade: string }

function dune({ random, width, height }: Scene, { peak, near, lit, shade }: Dune): string[] {
  const reach = width * random.between(0.75, 1.05)
  const left = { x: peak.x - reach, y: peak.y + random.between(170, 260) }
  const right = { x: peak.x + reach * 1.05, y: peak.y + random.between(190, 280) }
  const side = (to: Point, lift: number): Point[] => [
    { x: mix(peak.x, to.x, 0.2), y: mix(peak.y, to.y, 0.2 - lift) },
    { x: mix(peak.x, to.x, 0.55), y: mix(peak.y, to.y, 0.6 + lift / 3) },
    to,
  ]
  const bend = random.between(70, 170) * (0.5 + near)
  const crest: Point[] = [
    peak,
    { x: peak.x + bend * 0.25, y: mix(peak.y, height, 0.18) },
    { x: peak.x - bend, y: mix(peak.y, height, 0.48) },
    { x: peak.x + bend * 0.7, y: mix(peak.y, height, 0.8) },
    { x: peak.x + bend * 0.2, y: height + 40 },
  ]
  const rightSide = [peak, ...side(right, -0.03)]
  const outline = [...side(left, -0.02).reverse(), ...rightSide]
  const corner = `L${round(right.x)} ${height + 40}`
  return [
    path(`${curve(outline)}${corner}L${round(left.x)} ${height + 40}Z`, { fill: lit }),
    ...ripples(crest, { count: Math.round(5 + near * 7), from: left, shade }),
    path(`${curve(rightSide)}${corner}L${round(crest.at(-1)!.x)} ${height + 40}${back(crest)}Z`, { fill: shade }),
  ]
}

/** The crest from its foot to the peak, joined to what goes before. */
const back = (crest: Point[]): string => curve(crest.toReversed()).replace(/^M[^C]*/u, '')

/** Lines of wind on the lit face, each a fainter echo of the crest. */
const ripples = (crest: Point[], { count, from, shade }: { count: number; from: Point; shade: string }): string[] =>
  Array.from({ length: count }, (_, index) => {
    const share = ((index + 1) / (count + 1)) ** 1.2 * 0.62
    const line = crest.map(({ x, y }, step) => ({ x: mix(x, from.x, share * (0.25 + step * 0.19)), y: y + share * 90 }))
    return path(curve(line), {
      fill: 'none',
      stroke: shade,
      'stroke-width': 2.4 - share * 2,
      opacity: 0.5 - share * 0.5,
    })
  })
