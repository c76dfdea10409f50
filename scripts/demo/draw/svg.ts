type Attributes = Record<string, string | number | undefined>

/** An SVG element as text. Numbers are rounded to a tenth: enough for print, small enough for a phone. */
export const element = (name: string, attributes: Attributes, children: string[] = []): string => {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${typeof value === 'number' ? round(value) : value}"`)
    .join('')
  return children.length > 0 ? `<${name}${written}>${children.join('')}</${name}>` : `<${name}${written}/>`
}

export const round = (value: number): number => Math.round(value * 10) / 10

/** A drawing of that size, in pixels. */
export const drawing = (width: number, height: number, children: string[]): string =>
  element('svg', { xmlns: 'http://www.w3.org/2000/svg', width, height, viewBox: `0 0 ${width} ${height}` }, children)

export const circle = (cx: number, cy: number, r: number, attributes: Attributes): string =>
  element('circle', { cx, cy, r, ...attributes })

export const rect = (x: number, y: number, width: number, height: number, attributes: Attributes): string =>
  element('rect', { x, y, width, height, ...attributes })

export const path = (d: string, attributes: Attributes): string => element('path', { d, ...attributes })
