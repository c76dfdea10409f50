import { between, type Canvas, type Outlines } from './canvas.ts'

/** 针脚: stars in a field of stitches, a stem with its leaves, and a hem of crosses along the edge. */
export const stitches = (canvas: Canvas): Outlines => [field(canvas), plants(canvas), hem(canvas)]

/** A stitch is a lozenge: it lies along its thread. */
function stitch(x: number, y: number, long: number, angle: number, thick = 0.22): string {
  const [dx, dy] = [Math.cos(angle) * long, Math.sin(angle) * long]
  const points = [
    [dx, dy],
    [-dy * thick, dx * thick],
    [-dx, -dy],
    [dy * thick, -dx * thick],
  ].map(([px, py]) => `${Math.round(x + px!)} ${Math.round(y + py!)}`)
  return `M${points.join('L')}z`
}

function field({ width, height, next }: Canvas): string {
  let path = ''
  for (let x = height * 0.3; x < width - height * 0.2; x += height * between(next, 0.7, 1.5)) {
    const y = height * between(next, 0.14, 0.5)
    const long = height * between(next, 0.05, 0.1)
    const rays = next() < 0.5 ? 2 : 4
    for (let ray = 0; ray < rays; ray++) path += stitch(x, y, long, (ray * Math.PI) / rays)
  }
  return path
}

/** Stems of running stitches, with leaves in pairs. */
function plants({ width, height, next }: Canvas): string {
  let path = ''
  const ground = height * 0.88
  for (let x = height * between(next, 0.4, 1.2); x < width - height * 0.3; x += height * between(next, 1.2, 2.6)) {
    const knots = 3 + Math.floor(next() * 3)
    const step = height * 0.12
    const lean = between(next, -0.25, 0.25)
    for (let knot = 0; knot < knots; knot++) {
      const [px, py] = [x + lean * knot * step, ground - (knot + 0.5) * step]
      path += stitch(px, py, step * 0.4, Math.PI / 2 - lean, 0.18)
      if (knot > 0)
        path += stitch(px - step * 0.6, py, step * 0.6, 0.6, 0.42) + stitch(px + step * 0.6, py, step * 0.6, -0.6, 0.42)
    }
    const top = ground - (knots + 0.2) * step
    for (let petal = 0; petal < 3; petal++)
      path += stitch(x + lean * knots * step, top, step * 0.6, (petal * Math.PI) / 3, 0.3)
  }
  return path
}

/** Crosses side by side. */
function hem({ width, height }: Canvas): string {
  const [top, bottom] = [Math.round(height * 0.9), height]
  const count = Math.round(width / (height * 0.14))
  const step = width / count
  let path = `M0 ${top}`
  for (let tooth = 0; tooth < count; tooth++)
    path += `L${Math.round((tooth + 0.5) * step)} ${Math.round(top + (bottom - top) * 0.7)}L${Math.round((tooth + 1) * step)} ${top}`
  return `${path}V${bottom}H0z`
}
