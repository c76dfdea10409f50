/** What an idea draws on: how large it is, and its chances. Its drawing is three outlines, the farthest first. */
export type Canvas = { width: number; height: number; next: () => number }
export type Outlines = readonly [far: string, middle: string, near: string]

export const between = (next: () => number, low: number, high: number): number => low + (high - low) * next()

/** A rectangle as the data of a path. */
export const box = (x: number, y: number, width: number, height: number): string =>
  `M${Math.round(x)} ${Math.round(y)}h${Math.round(width)}v${Math.round(height)}h${-Math.round(width)}z`
