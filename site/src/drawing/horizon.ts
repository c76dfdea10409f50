import { boundedMemory } from '@kewen/content/bounded-memory'

export const horizonWidth = 1200
export const horizonHeight = 160
/** How far from the top the highest crest stays. */
const clearance = 6

/**
 * The outlines of a horizon, far bands first: ridge, dune and steppe, whose lines come from the seed. Equal seeds give
 * equal lines.
 */
export const horizonBands = (seed: string, count = 3): readonly string[] =>
  drawn.recall(`${count} ${seed}`, () => {
    const next = numbersFrom(seed)
    return Array.from({ length: count }, (_, band) => outline({ band, count, next }))
  })

const drawn = boundedMemory<string[]>(100)

function outline({ band, count, next }: { band: number; count: number; next: () => number }): string {
  const calm = (band + 1) / count
  const base = horizonHeight * (0.3 + 0.5 * (band / Math.max(1, count - 1)))
  const swing = horizonHeight * 0.34 * (1.15 - 0.75 * calm)
  const points: [number, number][] = []
  const knots = 4 + Math.floor(next() * 3)
  for (let knot = 0; knot <= knots; knot++) {
    const drift = knot === 0 || knot === knots ? 0 : (next() - 0.5) * 0.55
    points.push([((knot + drift) / knots) * horizonWidth, Math.max(clearance, base + (next() - 0.55) * 2 * swing)])
  }
  return `M0 ${horizonHeight}L${curveThrough(points)}V${horizonHeight}Z`
}

/** A smooth line through points that go from left to right, with level tangents at its crests. */
function curveThrough([first, ...others]: [number, number][]): string {
  let [x, y] = first!
  let path = `${round(x)} ${round(y)}`
  for (const [toX, toY] of others) {
    const reach = (toX - x) * 0.5
    path += `C${round(x + reach)} ${round(y)} ${round(toX - reach)} ${round(toY)} ${round(toX)} ${round(toY)}`
    ;[x, y] = [toX, toY]
  }
  return path
}

const round = (value: number): number => Math.round(value)

/** Numbers between 0 and 1 that the seed alone settles (FNV-1a, then mulberry32). */
function numbersFrom(seed: string): () => number {
  let state = 0x811c9dc5
  for (const character of seed) state = Math.imul(state ^ character.codePointAt(0)!, 0x01000193)
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}
