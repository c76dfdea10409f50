import { between, box, type Canvas, type Outlines } from './canvas.ts'

/** 剪纸: roofs with their eaves, a moon cut out of the paper behind them, and people before both. */
export const papercut = (canvas: Canvas): Outlines => [moon(canvas), roofs(canvas), crowd(canvas)]

function moon({ width, height, next }: Canvas): string {
  const radius = height * between(next, 0.26, 0.36)
  const [cx, cy] = [width * between(next, 0.18, 0.82), height * between(next, 0.36, 0.46)]
  return disc(cx, cy, radius)
}

function roofs({ width, height, next }: Canvas): string {
  let path = ''
  for (let x = -height * next(); x < width;) {
    const span = height * between(next, 1.1, 1.9)
    const [ridge, eave] = [height * between(next, 0.34, 0.52), height * between(next, 0.66, 0.76)]
    const [left, right, tip] = [Math.round(x), Math.round(x + span), Math.round(height * 0.09)]
    path += `M${left} ${Math.round(eave)}q${tip * 2} 0 ${Math.round(span * 0.22)} ${Math.round(ridge - eave)}`
    path += `h${Math.round(span * 0.56)}Q${right - tip * 2} ${Math.round(eave)} ${right} ${Math.round(eave)}`
    path += `h${-tip}V${height}H${left + tip}V${Math.round(eave)}z`
    x += span * between(next, 0.92, 1.3)
  }
  return path
}

/** People side by side, some of them children, on a strip of ground. */
function crowd({ width, height, next }: Canvas): string {
  const ground = Math.round(height * 0.94)
  let path = box(0, ground, width, height - ground)
  for (let x = height * between(next, 0.15, 0.6); x < width - height * 0.2;) {
    const tall = height * between(next, 0.34, 0.62)
    path += person(x, ground, tall)
    x += tall * between(next, 0.55, next() < 0.3 ? 2.6 : 0.9)
  }
  return path
}

function person(x: number, ground: number, tall: number): string {
  const head = tall * 0.14
  const [shoulder, hem] = [tall * 0.17, tall * 0.25]
  const neck = ground - tall + head * 2
  return (
    disc(x, ground - tall + head, head) +
    `M${Math.round(x - hem)} ${ground}L${Math.round(x - shoulder)} ${Math.round(neck + tall * 0.14)}` +
    `Q${Math.round(x - shoulder)} ${Math.round(neck)} ${Math.round(x)} ${Math.round(neck)}` +
    `T${Math.round(x + shoulder)} ${Math.round(neck + tall * 0.14)}L${Math.round(x + hem)} ${ground}z`
  )
}

function disc(cx: number, cy: number, radius: number): string {
  const [r, across] = [Math.round(radius), Math.round(radius * 2)]
  return `M${Math.round(cx) - r} ${Math.round(cy)}a${r} ${r} 0 1 0 ${across} 0a${r} ${r} 0 1 0 ${-across} 0z`
}
