import { below, curve, mix, undulation, type Point } from '../line.ts'
import type { Scene } from '../scene.ts'
import { path } from '../svg.ts'

/** Sound as a landscape: each line a moment of a voice, the nearest in front. */
export function waves(scene: Scene): string[] {
  const { random, width, height, palette } = scene
  const lines = random.whole(20, 28)
  const top = scene.horizon * random.between(0.5, 0.75)
  const voice = voiceOf(scene)
  return Array.from({ length: lines }, (_, index) => {
    const share = index / (lines - 1)
    const y = mix(top, height * 0.97, share)
    const points: Point[] = Array.from({ length: 121 }, (_, step) => {
      const x = (step / 120) * (width + 20) - 10
      return { x, y: y - voice(x / width, share) }
    })
    const fill =
      share < 0.24 ? palette.sky[2] : palette.land[Math.min(4, Math.floor(mix(0, 5, (share - 0.24) / 0.76)))]!
    return [
      path(below(points, height + 10), { fill }),
      path(curve(points), {
        fill: 'none',
        stroke: share < 0.5 ? palette.disc : palette.sky[3],
        'stroke-width': mix(1.6, 4.2, share),
        opacity: mix(0.95, 0.7, share),
      }),
    ]
  }).flat()
}

/** How high the sound stands at a place of the picture, moment by moment: a few swells that wander and tremble. */
function voiceOf({ random, height }: Scene): (across: number, share: number) => number {
  const swells = Array.from({ length: random.whole(3, 5) }, () => ({
    centre: random.between(0.16, 0.84),
    drift: random.between(-0.16, 0.16),
    spread: random.between(0.07, 0.2),
    tall: random.between(0.45, 1),
    pace: random.between(28, 64),
    phase: random.between(0, 7),
  }))
  const breath = undulation(random, 2)
  return (across, share) => {
    const loud = swells.reduce((sum, { centre, drift, spread, tall, pace, phase }) => {
      const away = (across - centre - drift * share) / spread
      const tremble = 0.62 + 0.38 * Math.sin(across * pace + phase + share * 9)
      return sum + Math.exp(-away * away) * tall * tremble
    }, 0)
    return height * 0.13 * loud * (0.7 + 0.3 * breath(share * 9)) + 5 * Math.sin(across * 21 + share * 14)
  }
}
