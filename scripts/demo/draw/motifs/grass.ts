import { undulation } from '../line.ts'
import { clouds, hills, type Scene } from '../scene.ts'
import { path, round } from '../svg.ts'

/** A steppe whose blades lean with the wind. */
export function grass(scene: Scene): string[] {
  const { height, horizon } = scene
  return [
    ...clouds(scene),
    ...hills(scene, { layers: 3, to: horizon + (height - horizon) * 0.35, height: 30 }),
    ...blades(scene, { from: horizon + (height - horizon) * 0.34, count: 130, tall: 70, colour: 2 }),
    ...blades(scene, { from: horizon + (height - horizon) * 0.6, count: 120, tall: 150, colour: 3 }),
    ...blades(scene, { from: height * 0.98, count: 90, tall: 330, colour: 4 }),
  ]
}

type Row = { from: number; count: number; tall: number; colour: number }

/** A row of blades on a ground of their own colour. */
function blades({ random, width, height, palette }: Scene, { from, count, tall, colour }: Row): string[] {
  const wind = undulation(random, 2)
  const lean = random.pick([1, -1]) * random.between(0.25, 0.55)
  const fill = palette.land[colour]!
  const all = Array.from({ length: count }, (_, index) => {
    const x = (index / count) * (width + 160) - 80 + random.between(-12, 12)
    const long = tall * random.between(0.35, 1) * (0.75 + 0.35 * wind((x / width) * 7))
    const tip = x + long * (lean + 0.3 * wind((x / width) * 5 + 2))
    const foot = from + random.between(10, 46)
    const half = Math.max(2, tall / 34)
    const middle = round(foot - long * 0.62)
    return `M${round(x - half)} ${round(foot)}Q${round(x - half * 0.6)} ${middle} ${round(tip)} ${round(foot - long)}Q${round(x + half * 1.4)} ${middle} ${round(x + half)} ${round(foot)}Z`
  })
  const ground = `M-20 ${round(from + 8)}L${width + 20} ${round(from + 8)}L${width + 20} ${height}L-20 ${height}Z`
  return [path(ground + all.join(''), { fill })]
}
