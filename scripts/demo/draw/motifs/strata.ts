import { below, curve, mix, ridge } from '../line.ts'
import { landAt } from '../palette.ts'
import type { Scene } from '../scene.ts'
import { path } from '../svg.ts'

/** Ridge behind ridge, each a step darker, each with the grain of its slope. */
export function strata({ random, width, height, horizon, palette }: Scene): string[] {
  const layers = random.whole(6, 8)
  const top = horizon - random.between(60, 150)
  return Array.from({ length: layers }, (_, index) => {
    const share = index / (layers - 1)
    const line = ridge(random, {
      y: mix(top, height * 0.9, share ** 1.15),
      height: mix(120, 70, share) * random.between(0.7, 1.2),
      pace: random.between(1, 2.6),
      octaves: 4,
      width,
      steps: 72,
    })
    const grain = Array.from({ length: Math.round(3 + share * 5) }, (_, step) => {
      const down = (step + 1) * mix(9, 24, share)
      return path(curve(line.map(({ x, y }) => ({ x, y: mix(y, height, 0.03 * (step + 1)) + down }))), {
        fill: 'none',
        stroke: palette.disc,
        'stroke-width': mix(1, 2.2, share),
        opacity: 0.2 - step * 0.02,
      })
    })
    return [path(below(line, height + 10), { fill: landAt(palette, share) }), ...grain]
  }).flat()
}
