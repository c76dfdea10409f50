import { between, type Canvas, type Outlines } from './canvas.ts'

/** 地平线: ridge, dune and steppe, one behind the other. */
export const horizons = (canvas: Canvas): Outlines => [band(canvas, 0), band(canvas, 1), band(canvas, 2)]

/** How far from the top the highest crest stays, as a share of the height. */
const clearance = 0.04

function band({ width, height, next }: Canvas, place: number): string {
  const base = height * (0.3 + 0.25 * place)
  const swing = height * 0.34 * (1.15 - 0.25 * (place + 1))
  const points: [number, number][] = []
  const knots = 4 + Math.floor(next() * 3)
  for (let knot = 0; knot <= knots; knot++) {
    const drift = knot === 0 || knot === knots ? 0 : between(next, -0.275, 0.275)
    points.push([((knot + drift) / knots) * width, Math.max(height * clearance, base + (next() - 0.55) * 2 * swing)])
  }
  return `M0 ${height}L${curveThrough(points)}V${height}Z`
}

/** A smooth line through points that go from left to right, with level tangents at its crests. */
function curveThrough([first, ...others]: [number, number][]): string {
  let [x, y] = first!
  let path = `${Math.round(x)} ${Math.round(y)}`
  for (const [toX, toY] of others) {
    const reach = (toX - x) * 0.5
    path += `C${[x + reach, y, toX - reach, toY, toX, toY].map(Math.round).join(' ')}`
    ;[x, y] = [toX, toY]
  }
  return path
}
