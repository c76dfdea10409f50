import { mix } from '../line.ts'
import { clouds, hills, type Scene } from '../scene.ts'
import { circle, path, round } from '../svg.ts'

/** Wind turbines that grow as they come nearer, each with its own turn. */
export function turbines(scene: Scene): string[] {
  const { random, width, height, horizon } = scene
  const count = random.whole(7, 10)
  const fromLeft = random.chance(0.5)
  const row = Array.from({ length: count }, (_, index) => {
    const near = index / (count - 1)
    const along = mix(0.08, 0.86, near ** 0.8) + random.between(-0.03, 0.03)
    return {
      near,
      x: width * (fromLeft ? 1 - along : along),
      foot: mix(horizon + 30, height * 0.92, near ** 1.6),
      tall: mix(70, 640, near ** 1.7),
    }
  })
  const middle = horizon + (height - horizon) * 0.45
  return [
    ...clouds(scene),
    ...hills(scene, { layers: 2, to: horizon + 40, height: 34, tones: [0, 1] }),
    ...row.filter(({ near }) => near < 0.62).flatMap((turbine) => draw(scene, turbine)),
    ...hills({ ...scene, horizon: middle }, { layers: 2, to: height * 0.76, height: 44, tones: [2, 3] }),
    ...row.filter(({ near }) => near >= 0.62).flatMap((turbine) => draw(scene, turbine)),
    ...hills({ ...scene, horizon: height * 0.9 }, { layers: 1, to: height * 0.9, height: 40, tones: [4, 4] }),
  ]
}

function draw({ random, palette }: Scene, { x, foot, tall }: { x: number; foot: number; tall: number }): string[] {
  const hub = foot - tall
  const blade = tall * 0.56
  const half = Math.max(1.1, tall / 70)
  const turn = random.between(0, 120)
  const paint = { fill: palette.disc }
  return [
    path(
      `M${round(x - half * 0.55)} ${round(hub)}L${round(x + half * 0.55)} ${round(hub)}L${round(x + half * 1.3)} ${round(foot + 60)}L${round(x - half * 1.3)} ${round(foot + 60)}Z`,
      paint,
    ),
    ...[0, 120, 240].map((angle) =>
      path(
        `M0 0Q${round(half * 2.6)} ${round(-blade * 0.3)} 0 ${round(-blade)}Q${round(-half * 0.5)} ${round(-blade * 0.4)} 0 0Z`,
        {
          ...paint,
          transform: `translate(${round(x)} ${round(hub)}) rotate(${round(angle + turn)})`,
        },
      ),
    ),
    circle(x, hub, half * 1.5, paint),
  ]
}
