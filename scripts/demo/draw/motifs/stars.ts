import { hills, type Scene } from '../scene.ts'
import { circle, path, round } from '../svg.ts'

/** The trails that stars draw about the pole in a long night. */
export function stars(scene: Scene): string[] {
  const { random, width, horizon, palette } = scene
  const pole = { x: width * random.between(0.25, 0.75), y: horizon * random.between(0.28, 0.6) }
  const trails = Array.from({ length: 330 }, (_, index) => {
    const radius = 20 + index * 3.9 + random.between(-3, 3)
    const from = random.between(0, Math.PI * 2)
    const to = from + random.between(0.3, 1)
    const end = (angle: number): string =>
      `${round(pole.x + radius * Math.cos(angle))} ${round(pole.y + radius * Math.sin(angle))}`
    return path(`M${end(from)}A${round(radius)} ${round(radius)} 0 0 1 ${end(to)}`, {
      fill: 'none',
      stroke: random.pick([palette.disc, palette.disc, palette.sky[3], palette.accent]),
      'stroke-width': random.between(1, 4.4),
      'stroke-linecap': 'round',
      opacity: random.between(0.35, 0.95),
    })
  })
  return [
    ...trails,
    circle(pole.x, pole.y, 6, { fill: palette.disc }),
    ...hills(scene, { layers: 4, to: scene.height * 0.9, height: 60 }),
  ]
}
