import { between, box, type Canvas, type Outlines } from './canvas.ts'

/** 仪表: a row of readings, a line through them, and a ruler along the edge. */
export const gauges = (canvas: Canvas): Outlines => {
  const readings = readingsOf(canvas)
  return [bars(canvas, readings), line(canvas, readings), ruler(canvas)]
}

const readingsOf = ({ width, height, next }: Canvas): number[] => {
  const count = Math.max(5, Math.round(width / (height * 0.45)))
  let level = between(next, 0.3, 0.6)
  return Array.from(
    { length: count },
    () => (level = Math.min(0.84, Math.max(0.16, level + between(next, -0.2, 0.22)))),
  )
}

function bars({ width, height }: Canvas, readings: number[]): string {
  const step = width / readings.length
  return readings
    .map((reading, index) =>
      box(index * step + step * 0.1, height * (0.9 - reading * 0.8), step * 0.8, height * reading * 0.8),
    )
    .join('')
}

/** Straight from reading to reading, as thick as a drawn line. */
function line({ width, height }: Canvas, readings: number[]): string {
  const step = width / readings.length
  const thick = Math.max(2, height * 0.018)
  const points = readings.map((reading, index) => [(index + 0.5) * step, height * (0.86 - reading * 0.8)] as const)
  const along = (shift: number, of = points): string =>
    of.map(([x, y]) => `${Math.round(x)} ${Math.round(y + shift)}`).join('L')
  return `M${along(-thick)}L${along(thick, points.toReversed())}z`
}

function ruler({ width, height }: Canvas): string {
  const step = height * 0.09
  const [base, mark] = [Math.round(height * 0.95), Math.max(1, Math.round(height * 0.012))]
  let path = box(0, base, width, height - base)
  for (let tick = 0; tick * step < width; tick++) {
    const long = height * (tick % 10 === 0 ? 0.12 : tick % 5 === 0 ? 0.08 : 0.045)
    path += box(tick * step, base - long, mark, long)
  }
  return path
}
