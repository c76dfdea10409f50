import { loop, mix, type Point } from '../line.ts'
import { hills, type Scene } from '../scene.ts'
import { path } from '../svg.ts'

/** A river that bends from the horizon towards the reader. */
export function river(scene: Scene): string[] {
  const { palette, random } = scene
  const course = courseOf(scene)
  const water = (share: number): string => path(banks(course, share), { fill: palette.sky[share > 0.6 ? 2 : 3]! })
  return [
    ...hills(scene, { layers: 4, to: scene.height * 0.74, height: 24 }),
    path(banks(course, 1.16), { fill: palette.land[4]!, opacity: 0.35 }),
    water(1),
    water(random.between(0.4, 0.55)),
  ]
}

type Course = (Point & { width: number })[]

function courseOf({ random, width, height, horizon }: Scene): Course {
  const from = width * random.between(0.35, 0.65)
  const phase = random.between(0, Math.PI * 2)
  const bends = random.between(1.9, 2.7)
  const reach = random.between(260, 380)
  return Array.from({ length: 61 }, (_, step) => {
    const share = step / 60
    // Bends look shorter and flatter the farther away they lie.
    const turn = phase + bends * Math.PI * 2 * share ** 0.55
    return {
      x: from + Math.sin(turn) * (14 + reach * share ** 1.1),
      y: mix(horizon + 6, height + 60, share ** 1.25),
      width: 2.5 + 120 * share ** 1.7,
    }
  })
}

/** Both banks of a river of that share of its width, as one closed line. */
function banks(course: Course, share: number): string {
  const side = (sign: 1 | -1): Point[] => course.map(({ x, y, width }) => ({ x: x + sign * width * share, y }))
  return loop([...side(-1), ...side(1).reverse()])
}
