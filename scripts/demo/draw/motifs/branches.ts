import { mix, type Point } from '../line.ts'
import { hills, type Scene } from '../scene.ts'
import { circle, path, round } from '../svg.ts'

type Arm = { from: Point; heading: number; turn: number; long: number; wide: number; depth: number }

const forks = 6

/** A river seen from high above: it divides and divides again, like a tree laid on the land. */
export function branches(scene: Scene): string[] {
  const { random, width, height, horizon, palette } = scene
  const arms: string[][] = Array.from({ length: forks + 1 }, () => [])
  const tips: Point[] = []
  const grow = ({ from, heading, turn, long, wide, depth }: Arm): void => {
    const ahead = (angle: number, far: number, { x, y }: Point): Point => ({
      x: x + Math.sin(angle) * far * 1.5,
      y: Math.max(y - Math.cos(angle) * far * flatness(scene, y), horizon + 24 + depth * 3),
    })
    // A branch leaves in the direction in which its parent arrived, and only then turns away.
    const middle = ahead(heading + turn * 0.3, long * 0.5, from)
    const to = ahead(heading + turn, long * 0.55, middle)
    arms[depth]!.push(
      path(`M${round(from.x)} ${round(from.y)}Q${round(middle.x)} ${round(middle.y)} ${round(to.x)} ${round(to.y)}`, {
        fill: 'none',
        stroke: palette.sky[3],
        'stroke-width': wide,
        'stroke-linecap': 'round',
      }),
    )
    if (depth === 0) tips.push(to)
    else
      for (const side of [-1, 1])
        grow({
          from: to,
          heading: heading + turn * 0.8,
          turn: side * random.between(0.42, 0.8) - heading * 0.18,
          long: long * random.between(0.66, 0.9),
          wide: Math.max(2, wide * random.between(0.5, 0.72)),
          depth: depth - 1,
        })
  }
  grow({
    from: { x: width * random.between(0.4, 0.6), y: height + 40 },
    heading: random.between(-0.22, 0.22),
    turn: random.between(-0.2, 0.2),
    long: (height - horizon) * 0.42,
    wide: 64,
    depth: forks,
  })
  return [
    ...hills(scene, { layers: 4, to: height * 0.86, height: 26 }),
    ...arms.flat(),
    ...tips.map(({ x, y }) => circle(x, y, mix(5, 2.6, (height - y) / height), { fill: palette.accent })),
  ]
}

/** How much shorter a step looks when it leads away from the reader: the more, the farther off. */
const flatness = ({ height, horizon }: Scene, y: number): number => mix(0.4, 0.85, (y - horizon) / (height - horizon))
