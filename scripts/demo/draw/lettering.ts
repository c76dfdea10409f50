import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { round } from './svg.ts'

/** The part of opentype.js that is used here: it ships no types, and as a module no names. */
type OpenType = { parse: (bytes: ArrayBuffer) => Font }
type Font = {
  charToGlyphIndex: (character: string) => number
  getPath: (text: string, x: number, y: number, fontSize: number) => Outline
}
type Outline = {
  commands: Command[]
  getBoundingBox: () => { x1: number; y1: number; x2: number; y2: number }
}

type Command = { type: 'M' | 'L' | 'Q' | 'C' | 'Z'; x?: number; y?: number } & Partial<
  Record<'x1' | 'y1' | 'x2' | 'y2', number>
>

const require = createRequire(import.meta.url)
const opentype = require('opentype.js') as OpenType
const face = require.resolve('@expo-google-fonts/zcool-xiaowei/400Regular/ZCOOLXiaoWei_400Regular.ttf')
const { buffer, byteOffset, byteLength } = readFileSync(face)
const font = opentype.parse(buffer.slice(byteOffset, byteOffset + byteLength) as ArrayBuffer)

/** Where lettering stands: its middle, its height, and the width that it must not exceed. */
export type Place = { cx: number; cy: number; size: number; within: number }

/**
 * The outline of a line of characters as the data of a path, set by the middle of its ink. Throws on a character that
 * the face does not have: a drawing must not show a box.
 */
export function lettering(text: string, { cx, cy, size, within }: Place): { d: string; width: number } {
  const missing = Array.from(text).find((character) => font.charToGlyphIndex(character) === 0)
  if (missing) throw new RangeError(`ZCOOL XiaoWei has no “${missing}”. Choose another character for the drawing.`)
  const natural = inkOf(text, size)
  const fitted = Math.min(size, (size * within) / natural.width)
  const ink = inkOf(text, fitted)
  const path = font.getPath(text, cx - ink.width / 2 - ink.left, cy - ink.height / 2 - ink.top, fitted)
  return { d: path.commands.map(toData).join(''), width: ink.width }
}

/** A step of an outline as data of a path. The face's own writer gives NaN for a number next to nothing. */
const toData = ({ type, x1, y1, x2, y2, x, y }: Command): string =>
  type + [x1, y1, x2, y2, x, y].flatMap((value) => (value === undefined ? [] : [round(value)])).join(' ')

function inkOf(text: string, size: number): { left: number; top: number; width: number; height: number } {
  const { x1, y1, x2, y2 } = font.getPath(text, 0, 0, size).getBoundingBox()
  return { left: x1, top: y1, width: x2 - x1, height: y2 - y1 }
}
