import { mix } from '../line.ts'
import type { Scene } from '../scene.ts'
import { circle, element, rect } from '../svg.ts'

/** The Earth's edge as the horizon, with paths above it. */
export function orbit({ random, width, height, palette }: Scene): string[] {
  const radius = random.between(1500, 2100)
  const centre = { x: width * random.between(0.3, 0.7), y: height * random.between(0.66, 0.74) + radius }
  const air = [150, 96, 52, 20].map((high, index) =>
    circle(centre.x, centre.y, radius + high, {
      fill: palette.sky[Math.min(3, index)]!,
      opacity: mix(0.35, 0.95, index / 3),
    }),
  )
  const tilt = random.between(-24, 24)
  const paths = Array.from({ length: random.whole(3, 5) }, (_, index) => {
    const rx = width * (0.26 + index * 0.115)
    const turn = `rotate(${Math.round(tilt + index * 4)} ${Math.round(centre.x)} ${Math.round(height * 0.4)})`
    const angle = random.between(0, Math.PI * 2)
    const ry = rx * 0.36
    return [
      element('ellipse', {
        cx: centre.x,
        cy: height * 0.4,
        rx,
        ry,
        fill: 'none',
        stroke: palette.disc,
        'stroke-width': 2.6,
        opacity: 0.75,
        transform: turn,
      }),
      circle(centre.x + rx * Math.cos(angle), height * 0.4 + ry * Math.sin(angle), random.between(9, 20), {
        fill: index % 2 === 0 ? palette.accent : palette.disc,
        transform: turn,
      }),
    ]
  }).flat()
  const specks = Array.from({ length: 120 }, () =>
    circle(random.between(0, width), random.between(0, height * 0.75), random.between(0.8, 2.8), {
      fill: palette.disc,
      opacity: random.between(0.3, 0.9),
    }),
  )
  const bands = [0, 60, 150, 270, 420].map((deep, index) =>
    circle(centre.x + index * 30, centre.y + deep * 0.2, radius - deep, { fill: palette.land[index]! }),
  )
  return [
    rect(0, 0, width, height, { fill: palette.sky[0] }),
    ...specks,
    circle(centre.x, height * 0.4, random.between(56, 96), { fill: palette.disc }),
    ...paths,
    ...air,
    ...bands,
  ]
}
