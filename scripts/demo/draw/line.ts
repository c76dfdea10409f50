import type { Random } from './random.ts'
import { round } from './svg.ts'

export type Point = { x: number; y: number }

const at = ({ x, y }: Point): string => `${round(x)} ${round(y)}`

/** Straight lines through points, closed. */
export const polygon = (points: Point[]): string => `M${points.map(at).join('L')}Z`

/** A smooth line through points (Catmull–Rom). */
export function curve(points: Point[]): string {
  const [first, ...rest] = points
  if (!first) return ''
  const segments = rest.map((to, index) => {
    const from = points[index]!
    const before = points[index - 1] ?? from
    const after = points[index + 2] ?? to
    const leave = { x: from.x + (to.x - before.x) / 6, y: from.y + (to.y - before.y) / 6 }
    const arrive = { x: to.x - (after.x - from.x) / 6, y: to.y - (after.y - from.y) / 6 }
    return `C${at(leave)} ${at(arrive)} ${at(to)}`
  })
  return `M${at(first)}${segments.join('')}`
}

/** A smooth closed line through points. */
export function loop(points: Point[]): string {
  const around = [points.at(-1)!, ...points, points[0]!, points[1]!]
  const segments = points.map((from, index) => {
    const [before, , to, after] = around.slice(index, index + 4) as [Point, Point, Point, Point]
    const leave = { x: from.x + (to.x - before.x) / 6, y: from.y + (to.y - before.y) / 6 }
    const arrive = { x: to.x - (after.x - from.x) / 6, y: to.y - (after.y - from.y) / 6 }
    return `C${at(leave)} ${at(arrive)} ${at(to)}`
  })
  return `M${at(points[0]!)}${segments.join('')}Z`
}

/** What lies below a smooth line, down to `bottom`. */
export const below = (points: Point[], bottom: number): string =>
  `${curve(points)}L${round(points.at(-1)!.x)} ${bottom}L${round(points[0]!.x)} ${bottom}Z`

/** A gentle value from -1 to 1 along x: waves of falling length and height, as hills have them. */
export function undulation(random: Random, octaves = 3): (x: number) => number {
  const waves = Array.from({ length: octaves }, (_, index) => ({
    phase: random.between(0, Math.PI * 2),
    pace: 2 ** index * random.between(0.8, 1.25),
    height: 0.52 ** index,
  }))
  const whole = waves.reduce((sum, { height }) => sum + height, 0)
  return (x) => waves.reduce((sum, { phase, pace, height }) => sum + Math.sin(x * pace + phase) * height, 0) / whole
}

type Ridge = { y: number; height: number; pace: number; octaves?: number; width: number; steps?: number }

/** A line of hills from edge to edge. `pace` is how many waves the longest makes across the picture. */
export function ridge(random: Random, { y, height, pace, octaves = 3, width, steps = 48 }: Ridge): Point[] {
  const rise = undulation(random, octaves)
  return Array.from({ length: steps + 1 }, (_, step) => {
    const x = (step / steps) * (width + 40) - 20
    return { x, y: y - height * rise((x / width) * Math.PI * 2 * pace) }
  })
}

/** The point that lies that share of the way between two others. */
export const mix = (from: number, to: number, share: number): number => from + (to - from) * share
