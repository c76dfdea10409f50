type Paint = { fill?: string; opacity?: number }
type Box = { x: number; y: number; width: number; height: number }

export const svg = ({ width, height }: { width: number; height: number }, parts: string[]): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${parts.join('')}</svg>`

export const box = ({ x, y, width, height, fill }: Box & { fill: string }): string =>
  `<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="${fill}"/>`

export const rounded = ({
  x,
  y,
  width,
  height,
  radius,
  fill = '#000000',
}: Box & { radius: number; fill?: string }): string =>
  `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="${radius}" fill="${fill}"/>`

export const path = ({
  d,
  fill = '#000000',
  opacity = 1,
  transform,
}: Paint & { d: string; transform?: string }): string =>
  `<path d="${d}" fill="${fill}"${opacity < 1 ? ` fill-opacity="${opacity}"` : ''}${transform ? ` transform="${transform}"` : ''}/>`
