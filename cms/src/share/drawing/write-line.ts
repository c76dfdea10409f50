import { path } from './markup.ts'
import { setLine } from './set-line.ts'
import type { Typeface } from './typeface.ts'

/** A line of text as a path: no font is needed to show it. `y` is its baseline. */
export const writeLine = (
  text: string,
  face: Typeface,
  { x, y, size, fill }: { x: number; y: number; size: number; fill: string },
): string =>
  path({
    d: setLine(text, face)
      .placed.map(({ character, at }) => face.outline(character, { x: x + at * size, y, size }))
      .join(''),
    fill,
  })

/** How wide a line is, in shares of its size. */
export const widthOf = (text: string, face: Typeface): number => setLine(text, face).width
