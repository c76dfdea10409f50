import { below, mix, ridge } from './line.ts'
import { landAt, type Palette } from './palette.ts'
import type { Random } from './random.ts'
import { circle, path, rect } from './svg.ts'

/** What a motif draws on: the size of the picture, its light, where its horizon lies, and its chances. */
export type Scene = { width: number; height: number; horizon: number; palette: Palette; random: Random }

/** The sky in bands, each with an uneven lower edge. */
export function sky({ width, horizon, palette, random }: Scene): string[] {
  const [top, ...lower] = palette.sky
  const step = horizon / (lower.length + 1.2)
  return [
    rect(0, 0, width, horizon + 40, { fill: top }),
    ...lower.map((fill, index) =>
      path(
        below(
          ridge(random, { y: step * (index + 1) + random.between(-20, 20), height: 16, pace: 0.9, width, octaves: 2 }),
          horizon + 60,
        ),
        { fill },
      ),
    ),
  ]
}

/** A sun or a moon above the horizon. */
export function disc({ width, horizon, palette, random }: Scene): string[] {
  const radius = random.between(46, 120)
  const cx = width * random.pick([random.between(0.16, 0.36), random.between(0.64, 0.84)])
  const cy = horizon - random.between(-radius * 0.35, horizon * 0.5)
  return [circle(cx, cy, radius, { fill: palette.disc })]
}

/** Thin clouds: lines that lie on the air. */
export function clouds({ width, horizon, palette, random }: Scene): string[] {
  return Array.from({ length: random.whole(3, 7) }, () => {
    const long = random.between(120, 520)
    const x = random.between(-100, width - 100)
    const y = random.between(horizon * 0.15, horizon * 0.8)
    return rect(x, y, long, random.between(4, 11), { rx: 6, fill: palette.disc, opacity: random.between(0.35, 0.7) })
  })
}

type Hills = {
  layers: number
  /** Where the nearest of them stands. */
  to: number
  height?: number
  /** The land's colours of the farthest and the nearest. */
  tones?: [number, number]
}

/** Hills one before the other, from the horizon down to `to`, darker as they come near. */
export function hills(scene: Scene, { layers, to, height = 60, tones = [0, 3.4] }: Hills): string[] {
  const { width, height: bottom, horizon, palette, random } = scene
  return Array.from({ length: layers }, (_, index) => {
    const share = layers === 1 ? 0 : index / (layers - 1)
    const line = ridge(random, {
      y: horizon + (to - horizon) * share,
      height: height * (0.5 + share),
      pace: random.between(0.8, 1.8),
      width,
    })
    return path(below(line, bottom), { fill: landAt(palette, mix(...tones, share) / 4) })
  })
}
