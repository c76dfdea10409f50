import { between, type Canvas, type Outlines } from './canvas.ts'

/** 地层: terraces that step down and break at a fault, one before the other. */
export const strata = (canvas: Canvas): Outlines => [terrace(canvas, 0.16), terrace(canvas, 0.4), terrace(canvas, 0.66)]

function terrace({ width, height, next }: Canvas, top: number): string {
  const stepHigh = height * 0.07
  const fault = width * between(next, 0.25, 0.75)
  const throwOf = height * between(next, 0.12, 0.2) * (next() < 0.5 ? -1 : 1)
  let [x, level] = [0, between(next, 0, 2)]
  let path = ''
  let broken = false
  while (x < width) {
    const y = height * top + level * stepHigh + (broken ? throwOf : 0)
    path += `${path === '' ? `M0 ${Math.round(y)}` : `V${Math.round(y)}`}`
    x = Math.min(width, x + height * between(next, 0.35, 1.3))
    if (!broken && x > fault) broken = true
    path += `H${Math.round(x)}`
    level = Math.min(3, Math.max(-1, level + (next() < 0.5 ? -1 : 1)))
  }
  return `${path}V${height}H0z`
}
