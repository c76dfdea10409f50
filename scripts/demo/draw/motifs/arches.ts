import { mix } from '../line.ts'
import { disc, hills, type Scene, sky } from '../scene.ts'
import { element, path, round } from '../svg.ts'

type Arch = { x: number; wide: number; top: number }

/** A hall with arches: the landscape stands outside, its light lies on the floor. */
export function arches(scene: Scene): string[] {
  const { random, width, height, palette } = scene
  const floor = height * random.between(0.74, 0.8)
  const all = archesOf(scene, floor)
  const outline = all.map((arch) => shapeOf(arch, floor)).join('')
  const outside = { ...scene, horizon: height * random.between(0.46, 0.56) }
  const slant = random.pick([1, -1]) * random.between(90, 240)
  const light = all
    .map(({ x, wide }) => {
      const [left, right] = [x, x + wide].map((edge) => mix(width / 2, edge, 1.28) + slant) as [number, number]
      return `M${round(x)} ${round(floor)}L${round(x + wide)} ${round(floor)}L${round(right)} ${height}L${round(left)} ${height}Z`
    })
    .join('')
  return [
    path(`M0 0H${width}V${height}H0Z`, { fill: palette.land[4] }),
    element('clipPath', { id: 'arches' }, [path(outline, {})]),
    element('g', { 'clip-path': 'url(#arches)' }, [
      ...sky(outside),
      ...disc(outside),
      ...hills(outside, { layers: 4, to: floor, height: 40 }),
    ]),
    path(`M0 ${round(floor)}H${width}V${height}H0Z`, { fill: palette.ink }),
    path(light, { fill: palette.land[1], opacity: 0.85 }),
    ...all.map((arch) =>
      path(shapeOf({ ...arch, x: arch.x - 9, wide: arch.wide + 18, top: arch.top - 9 }, floor), {
        fill: 'none',
        stroke: palette.land[2],
        'stroke-width': 3,
      }),
    ),
  ]
}

function archesOf({ random, width, height }: Scene, floor: number): Arch[] {
  const count = random.whole(3, 5)
  const pitch = (width - 120) / count
  const tallest = random.whole(0, count - 1)
  return Array.from({ length: count }, (_, index) => {
    const wide = pitch * 0.76
    const far = Math.abs(index - tallest) / count
    return {
      x: 60 + pitch * index + pitch * 0.12,
      wide,
      top: Math.min(mix(height * 0.1, height * 0.44, far), floor - wide),
    }
  })
}

const shapeOf = ({ x, wide, top }: Arch, floor: number): string => {
  const spring = round(top + wide / 2)
  return `M${round(x)} ${round(floor)}V${spring}A${round(wide / 2)} ${round(wide / 2)} 0 0 1 ${round(x + wide)} ${spring}V${round(floor)}Z`
}
